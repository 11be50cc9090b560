import { languageOf, topicsOf } from "../language/topic";
import { addressTopics } from "./address";
import { candidatesIn } from "./candidates";
import { readControls } from "./controls";
import { decide } from "./decide";
import { readFacts } from "./facts";
import { Parts } from "./parts";
import type { Known, Recognition } from "./recognition";
import { readSentences } from "./sentences";
import type { Sight } from "./sight";

function topicsIn(sight: Sight, address: URL, parts: Parts): Set<string> {
  const topics = new Set(addressTopics(address));
  const add = (place: string, text: string) => {
    for (const topic of topicsOf(text)) topics.add(`${place}:${topic}`);
  };
  add("title", sight.title);
  for (const heading of sight.headings) {
    if (parts.top === null ? !heading.aside : parts.inFront(heading.parts)) add("heading", heading.text);
  }
  if (parts.top !== null) add("dialog", parts.titleOf(parts.top) ?? "");
  return topics;
}

/** The language that most words of the page are in; what the document says of itself counts only without any. */
function languageIn({ lines, controls, headings, language }: Sight): string {
  const words = [...headings, ...lines].map(({ text }) => text).concat(controls.map(({ name }) => name));
  return languageOf(words.join(" ")) ?? (language.slice(0, 2).toLowerCase() || "en");
}

/**
 * Understands what a page's reader saw: what kind of page it is, what its controls do and which facts it states,
 * with reasons.
 * @param address by the browser's word
 * @param known what the catalogue has about the page; null where it has nothing
 */
export function recognise(sight: Sight, address: URL, known: Known | null): Recognition {
  const candidates = candidatesIn(sight.controls, known);
  const parts = new Parts(sight.parts, new Set(candidates.map(({ part }) => part)));
  const language = languageIn(sight);
  const said = sight.lines.filter((line) => parts.inFront(line.parts));
  const controls = readControls(candidates, sight.lines, parts);
  const facts = readFacts(said, language);
  const sentences = readSentences(said, language);
  const { kind, confidence, reasons } = decide({
    controls,
    facts,
    sentences,
    topics: topicsIn(sight, address, parts),
    dialogOpen: parts.top !== null,
    passwordField: sight.passwordField,
    choices: sight.choices,
    hinted: known?.kind ?? null,
  });
  return {
    kind,
    confidence,
    reasons: reasons.slice(0, 12),
    language,
    title: sight.title,
    controls,
    facts: facts.slice(0, 40),
    sentences,
    names: sight.names,
    loaded: sight.loaded,
  };
}

/** Whether a page is worth being watched closely. */
export function isInteresting({ kind, controls }: Recognition): boolean {
  const ends = ({ intent, confidence }: Recognition["controls"][number]) =>
    (intent === "cancel-subscription" || intent === "confirm-cancel") && confidence >= 0.5;
  return kind !== "other" || controls.some(ends);
}

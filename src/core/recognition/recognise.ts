import type { Concept } from "../language/concept";
import { wordsOf } from "../language/mentions";
import { languageOf, speaksOf, topicsOf } from "../language/topic";
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
  const shown = sight.headings.filter((heading) =>
    parts.top === null ? !heading.aside : parts.inFront(heading.parts),
  );
  for (const [n, heading] of shown.entries()) add(n === 0 ? "main" : "heading", heading.text);
  for (const topic of [...topics]) if (topic.startsWith("main:")) topics.add(topic.replace("main", "heading"));
  if (sight.lines.some(({ text }) => speaksOf(text, "letter"))) topics.add("line:letter");
  if (parts.top !== null) add("dialog", parts.titleOf(parts.top) ?? "");
  return topics;
}

/** A longer name is not that of the way in or out: "Sign in to see how …". */
const mostWords = 3;

/** Whether the page asks to sign in or up, and shows no way out. */
function isSignedOut({ controls }: Sight): boolean {
  const names = controls.flatMap(({ name, state }) =>
    state !== "hidden" && wordsOf(name).length <= mostWords ? [name] : [],
  );
  const offers = (...concepts: Concept[]) => names.some((name) => concepts.some((concept) => speaksOf(name, concept)));
  return offers("signin", "signup") && !offers("signout");
}

/** Whether a switch for the renewal stands on. */
function isRenewing({ controls }: Sight): boolean {
  return controls.some(
    ({ name, checked }) => checked && speaksOf(name, "renewal") && !speaksOf(name, "off") && !speaksOf(name, "end"),
  );
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
    composes: sight.composes,
    signedOut: isSignedOut(sight),
    renewing: isRenewing(sight),
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

import type { Concept } from "../language/concept";
import { fold } from "../language/fold";
import { ending } from "../language/intent";
import { wordsOf } from "../language/mentions";
import { languagesOf } from "../language/tell";
import { speaksOf, topicsOf } from "../language/topic";
import { day } from "../value/day";
import { addressTopics } from "./address";
import { apart, brokenLines, withoutBreaks } from "./breaks";
import { type Candidate, candidatesIn, standsOver } from "./candidates";
import { readControls } from "./controls";
import { decide } from "./decide";
import { readFacts } from "./facts";
import { endsByDay } from "./last-day";
import { asksForMailedLink, mailedLink } from "./mailed-link";
import { askingIn, isChoice } from "./midway";
import { isOrderCancelled } from "./orders";
import { Parts } from "./parts";
import { hasProviso } from "./proviso";
import type { Expected, Known, Recognition, Sentence } from "./recognition";
import { readSentences } from "./sentences";
import type { Sight } from "./sight";
import { isAbout } from "./signs";
import { endedBy, endedInRows, readStatus } from "./status-lines";
import { suggestionsIn } from "./suggestions";
import { leavesUndone } from "./undone";

function topicsIn(sight: Sight, address: URL, parts: Parts, languages: readonly string[]): Set<string> {
  const topics = new Set(addressTopics(address, languages));
  const add = (place: string, text: string) => {
    // A title may be in another language than the page; what it tells of somebody else's words must be heard.
    const own = place === "title" || place === "main" ? languagesOf(text) : [];
    for (const topic of topicsOf(text, [...new Set([...languages, ...own])])) topics.add(`${place}:${topic}`);
  };
  add("title", sight.title);
  const shown = sight.headings.filter((heading) =>
    parts.top === null ? !heading.aside : parts.inFront(heading.parts),
  );
  for (const [n, heading] of shown.entries()) add(n === 0 ? "main" : "heading", heading.text);
  for (const topic of [...topics]) if (topic.startsWith("main:")) topics.add(topic.replace("main", "heading"));
  if (sight.lines.some(({ text }) => speaksOf(text, "letter", languages))) topics.add("line:letter");
  if (parts.top !== null) add("dialog", parts.titleOf(parts.top) ?? "");
  return topics;
}

/** A longer name is not that of the way in or out: "Sign in to see how …". */
const mostWords = 3;

/** Whether the page shows the way out of an account, or only the way in. */
function signedState({ controls }: Sight, languages: readonly string[]): { signedIn: boolean; signedOut: boolean } {
  const names = controls.flatMap(({ name, state }) =>
    state !== "hidden" && wordsOf(name).length <= mostWords ? [name] : [],
  );
  const offers = (...concepts: Concept[]) =>
    names.some((name) => concepts.some((concept) => speaksOf(name, concept, languages)));
  const signedIn = offers("signout");
  return { signedIn, signedOut: !signedIn && offers("signin", "signup") };
}

/** Whether a switch for the renewal stands on. */
function isRenewing({ controls }: Sight, languages: readonly string[]): boolean {
  return controls.some(
    ({ name, checked }) =>
      checked &&
      speaksOf(name, "renewal", languages) &&
      !speaksOf(name, "off", languages) &&
      !speaksOf(name, "end", languages),
  );
}

const mostSentences = 20;
/** What is said once the end was asked for: nothing is left to press. */
const settled: readonly Sentence["kind"][] = ["confirmed", "failed", "pending"];
/** So many languages are tried for labels besides those of the whole page. */
const mostOfLabels = 2;

/**
 * The languages that the words of the page are in, the likeliest first; what the document says of itself decides only
 * between equals. Labels may be in another language than what they stand beside, and are often left in English.
 */
function languagesIn({ lines, controls, headings, language }: Sight): string[] {
  const labels = controls.map(({ name }) => name);
  const words = [...headings, ...lines].map(({ text }) => text).concat(labels);
  const ofLabels = languagesOf(labels.join(" "), language).slice(0, mostOfLabels);
  return [...new Set([...languagesOf(words.join(" "), language), ...ofLabels, "en"])];
}

/** "Why are you leaving?", with reasons to choose from: a survey on the way out, which need not name what is left. */
function asksWhyLeaving({ choices, headings }: Sight, parts: Parts, languages: readonly string[]): boolean {
  const titles = [parts.top === null ? "" : (parts.titleOf(parts.top) ?? ""), ...headings.map(({ text }) => text)];
  const asks = (text: string) =>
    speaksOf(text, "reason", languages) && (speaksOf(text, "leave", languages) || speaksOf(text, "end", languages));
  return choices > 1 && titles.some(asks);
}

/** Whether a control in front asks the person to go on. */
function waits(candidates: readonly Candidate[], parts: Parts, languages: readonly string[]): boolean {
  return candidates.some(
    ({ name, state, aside, part }) =>
      !aside &&
      state !== "hidden" &&
      parts.inFront(parts.around(part)) &&
      (speaksOf(name, "proceed", languages) || speaksOf(name, "confirm", languages)),
  );
}

/** The page's language, with the region that the document gives itself. */
function localeOf({ language }: Sight, [first = "en"]: readonly string[]): string {
  return new RegExp(`^${first}-[a-z]{2}$`, "i").test(language) ? language : first;
}

/**
 * Understands what a page's reader saw: what kind of page it is, what its controls do and which facts it states,
 * with reasons.
 * @param address by the browser's word
 * @param known what the catalogue has about the page; null where it has nothing
 * @param expected what the case that the page belongs to leads one to expect of it
 */
export function recognise(
  seen: Sight,
  address: URL,
  known: Known | null,
  { answer = false, begun = false, asked = false, pointed = [] }: Partial<Expected> = {},
): Recognition {
  const sight = withoutBreaks(seen);
  const languages = languagesIn(sight);
  const named = candidatesIn(sight.controls, known, languages, pointed);
  const parts = new Parts(sight.parts, new Set(named.flatMap((one) => (standsOver(one, languages) ? [one.part] : []))));
  const said = brokenLines(seen, languages.slice(0, mostOfLabels)).filter((line) => parts.inFront(line.parts));
  const topics = topicsIn(sight, address, parts, languages);
  const isSuggestion = suggestionsIn(sight, parts, topics, languages);
  const candidates = named.filter((candidate) => !isSuggestion(candidate));
  const about = isAbout(topics, "subscription");
  const title = sight.headings.find(({ aside }) => !aside)?.text ?? "";
  const locale = localeOf(sight, languages);
  const labels = new Set(sight.controls.map(({ name }) => fold(name)));
  const today = sight.loaded > 0 ? day(new Date(sight.loaded).toISOString().slice(0, 10)) : null;
  const told = readSentences(said, languages, locale, labels, today);
  const headed = topics.has("main:ending") || topics.has("address:ending") || asksWhyLeaving(sight, parts, languages);
  // What opens over the page on which the end was just asked for is about that, whatever its title.
  const opened = asked && !headed && isChoice(candidates, parts, languages);
  const open = (headed || opened) && !told.some(({ kind }) => settled.includes(kind));
  const offering = topics.has(parts.top === null ? "heading:offer" : "dialog:offer");
  const around = { about, title, ending: open, offering };
  const controls = readControls(candidates, sight.lines, parts, languages, around);
  const headings = new Set(sight.headings.filter(({ aside }) => !aside).map(({ text }) => fold(text)));
  const seller = known?.seller && fold(known.seller);
  const facts = readFacts(apart(said), languages, locale, today, { labels, headings, seller });
  const statuses = readStatus(apart(said), languages);
  const page = { controls, facts, told, lines: said, languages, locale, today, awaited: answer };
  const ends = endsByDay(page);
  // What is surer beside what the page shows counts once.
  const others = told.filter(({ text }) => !ends.some((end) => end.text === text));
  const rows = endedInRows(controls, said, languages);
  const sentences = [...others, ...ends, ...endedBy(statuses), ...rows].slice(0, mostSentences);
  const claims = sentences.filter((sentence) => sentence.kind === "confirmed").map(({ text }) => text);
  const asking = askingIn(sight, parts, topics, languages);
  const { kind, confidence, reasons } = decide({
    controls,
    facts,
    sentences,
    languages,
    topics,
    heading: title,
    dialogOpen: parts.top !== null,
    passwordField: sight.passwordField,
    composes: sight.composes,
    ...signedState(sight, languages),
    renewing: isRenewing(sight, languages),
    active: statuses.some(({ status }) => status === "active"),
    waits: waits(candidates, parts, languages),
    aborted: said.some(({ text }) => speaksOf(text, "aborted", languages)),
    undone: claims.filter((text) => leavesUndone(text, said, languages.slice(0, mostOfLabels))),
    proviso: said.some(({ text }) => hasProviso(text, languages.slice(0, mostOfLabels))),
    orderCancelled: isOrderCancelled(said, languages),
    choices: sight.choices,
    hinted: known?.kind ?? null,
    awaited: answer,
    opened,
    asking: begun ? asking : null,
  });
  const mailed = kind !== "confirmed" && kind !== "login" && asksForMailedLink(said, languages) ? [mailedLink] : [];
  return {
    kind,
    confidence,
    reasons: [...reasons.slice(0, 12 - mailed.length), ...mailed],
    language: languages[0] ?? "en",
    title: sight.title,
    controls,
    facts: facts.slice(0, 40),
    sentences,
    names: sight.names,
    asks: asking.anything,
    loaded: sight.loaded,
  };
}

/** Whether a page is worth being watched closely. */
export function isInteresting({ kind, controls }: Recognition): boolean {
  const ends = ({ intent, confidence }: Recognition["controls"][number]) =>
    ending.includes(intent) && confidence >= 0.5;
  return kind !== "other" || controls.some(ends);
}

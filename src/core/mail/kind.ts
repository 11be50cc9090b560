import type { MailKind } from "../case/event";
import { asksForCertainty } from "../language/certainty";
import { languagesOf } from "../language/tell";
import { speaksOf } from "../language/topic";
import type { Sentence } from "../recognition/recognition";
import { readSentences } from "../recognition/sentences";
import type { Letter } from "./letter";

/** How sure a page's sentence must be that stands alone; a mail's too. */
const sure = 0.8;
const mostLines = 300;
/** What is beyond belongs to terms and conditions. */
const longest = 400;

/** "----- Original message -----": from here on a mail is somebody's copy of another one. */
const forwarded = /^[>\s]*[-_]{3,}.*\p{L}.*[-_]{3,}\s*$/u;
const longestRule = 120;
const quoted = /^\s*>/;

/** The lines that are the sender's own words. */
export function ownLines(text: string): string[] {
  const lines = text.split("\n").map((line) => line.replace(/\s+/g, " ").trim().slice(0, longest));
  const end = lines.findIndex((line) => line.length < longestRule && forwarded.test(line));
  return (end < 0 ? lines : lines.slice(0, end))
    .filter((line) => line !== "" && !quoted.test(line))
    .slice(0, mostLines);
}

/** Letters that stand in one paragraph are broken by hand; a sentence goes on over the break. */
function joined(text: string): string {
  return text.replace(/([^\s.!?:])[ \t]*\n(?=\p{Ll})/gu, "$1 ");
}

function sentencesOf(lines: readonly string[], languages: readonly string[]): Sentence[] {
  const read = lines.map((text) => ({ text: text.slice(0, longest), next: "", parts: [], visible: null }));
  return readSentences(read, languages);
}

/** What takes a confirmation back, wherever in the mail it stands. */
const against: readonly Sentence["kind"][] = ["failed", "not-yet", "pending", "renews"];
const goingOn = ["renews", "renewal", "resume"] as const;

/** Whether these words say that the subscription ends, and nothing beside them says otherwise. */
function acknowledges(lines: readonly string[], languages: readonly string[]): boolean {
  const said = sentencesOf(lines, languages);
  const goesOn = ({ kind, text }: Sentence) =>
    kind === "active" && goingOn.some((concept) => speaksOf(text, concept, languages));
  // "Changed your mind?" asks for nothing that would be needed to end it.
  const asks = ({ kind, text }: Sentence) =>
    kind === "asked" && (["end", "confirm"] as const).some((concept) => speaksOf(text, concept, languages));
  if (said.some((one) => against.includes(one.kind) || goesOn(one) || asks(one))) return false;
  if (lines.some((line) => asksForCertainty(line, languages))) return false;
  const claims = said.filter(({ kind, confidence }) => kind === "confirmed" && confidence >= sure);
  // Of an order, a letter or a newsletter nobody wanted to know, a payment that was stopped ends no contract, and
  // what only leads in a list does not say of what it is said.
  const says = (text: string, ...concepts: readonly Parameters<typeof speaksOf>[1][]) =>
    concepts.some((concept) => speaksOf(text, concept, languages));
  const other = (text: string) => says(text, "order", "letter") || /[:：]\s*$/.test(text);
  const stopsPaying = (text: string) =>
    says(text, "payment") && says(text, "ended", "aborted", "failure") && !says(text, "subscription");
  if ([lines[0] ?? "", ...claims.map(({ text }) => text)].some(stopsPaying)) return false;
  return claims.length > 0 && !claims.some(({ text }) => other(text));
}

const sign = "[$€£¥₹]|\\b(?:EUR|USD|GBP|CHF|CAD|AUD|JPY)\\b";
const amount = new RegExp(`(?:${sign})\\s?\\d|\\d[.,\\d]*\\s?(?:${sign})`);

/** What is said of money: that it was paid, that it is going to be, or neither. */
function ofMoney(lines: readonly string[], languages: readonly string[]): "receipt" | "renewal-notice" | "other" {
  const says = (line: string, ...concepts: readonly Parameters<typeof speaksOf>[1][]) =>
    concepts.some((concept) => speaksOf(line, concept, languages));
  const [subject = "", ...text] = lines;
  const priced = text.filter((line) => amount.test(line));
  const about = [subject, ...priced];
  if (says(subject, "renewal", "renews") && !says(subject, "failure", "aborted", "ended", "off", "done", "billing"))
    return "renewal-notice";
  if (priced.length === 0 || !about.some((line) => says(line, "billing", "payment", "renews", "renewal")))
    return "other";
  if (about.some((line) => says(line, "failure", "ended", "off", "not", "refund"))) return "other";
  if (!about.some((line) => says(line, "future", "until"))) return "receipt";
  return lines.some((line) => says(line, "subscription", "renewal", "renews")) ? "renewal-notice" : "other";
}

/**
 * What a mail is about. It acknowledges the end only where its own words say so as clearly as a page must, in both of
 * its versions if it has two, and nothing in it says otherwise; one that is not clearly so is `other`.
 */
export function mailKind(letter: Letter): MailKind {
  const versions = [letter.text, ...(letter.plain === null ? [] : [letter.plain])]
    .map((text) => [letter.subject, ...ownLines(joined(text))])
    .filter((lines, n) => n === 0 || lines.length > 1);
  const languages = languagesOf(versions.flat().join("\n").slice(0, 5000));
  // A version that says nothing of an end, such as "Open this mail in a browser", does not speak against the other.
  const speaking = versions.filter((lines) => sentencesOf(lines, languages).length > 0);
  const shown = versions[0] ?? [];
  if (speaking.includes(shown) && speaking.every((lines) => acknowledges(lines, languages))) return "acknowledgement";
  const all = versions.flat();
  const said = sentencesOf(all, languages);
  const ends = said.some(({ kind }) => kind === "confirmed" || kind === "failed");
  const renews = ({ kind, text }: Sentence) =>
    kind === "renews" ||
    (kind === "active" && (["renews", "renewal"] as const).some((concept) => speaksOf(text, concept, languages)));
  if (!ends && said.some(renews)) return "renewal-notice";
  return ofMoney(shown, languages);
}

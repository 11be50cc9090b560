import type { Concept, Mention } from "./concept";
import { Heard } from "./heard";
import { lexicons } from "./lexicon";
import { lengthOf, mentionsIn, wordsOf } from "./mentions";

/** Where one thought ends and the next begins; not the marks inside a number or a time. */
const boundary = /(?<!\d)[,:]|[,:](?!\d)|[;!()[\]“”«»„"|·•…、，；：！（）「」]|\s-+\s|[–—]/u;

/** What a clause can be about: said once, it holds until another is said. */
const things: readonly Concept[] = [
  "subscription",
  "renewal",
  "trial",
  "payment",
  "refund",
  "billing",
  "account",
  "order",
  "data",
  "offer",
  "export",
  "password",
  "pause",
  "elsewhere",
  "letter",
  "request",
  "end",
];
const paid: readonly Concept[] = ["payment", "refund", "billing"];
/** Said with a thing, of whom it is. */
const whose: readonly Concept[] = ["your", "you", "me", "anyone", "theirs", "third"];
const openers: readonly Concept[] = ["join", "condition", "after"];
/** "Cancelled – access until 3 May": a word that waits for what it is said of. */
const bare: readonly Concept[] = ["ended", "over", "settled", "done"];

const only = (mentions: readonly Mention[], concepts: readonly Concept[]) =>
  mentions.length > 0 && mentions.every(({ concept }) => concepts.includes(concept));

/** Cuts the mentions of a piece of text where a conjunction begins another clause. */
function cut(mentions: readonly Mention[]): Mention[][] {
  const parts: Mention[][] = [[]];
  for (const mention of mentions) {
    if (openers.includes(mention.concept) && parts.at(-1)?.length) parts.push([]);
    parts.at(-1)?.push(mention);
  }
  return parts;
}

/** What was said before and still holds, as if it stood in front. */
const held = (mentions: readonly Mention[]): Mention[] =>
  mentions.map((mention, n) => ({ ...mention, at: n - 100 - mentions.length }));

const quoted = /[“«„].*?[”»“]|"[^"]*"|「.*?」|『.*?』/gu;

/** What is said between one mark and the next. */
export function piecesOf(sentence: string, language: string): Mention[][] {
  return sentence.split(boundary).map((piece) => mentionsIn(wordsOf(piece), language));
}

/** A sentence without what it only quotes: "The page then says “Your plan has ended”" does not say so itself. */
export function unquoted(sentence: string): string {
  const own = sentence.replace(quoted, " ");
  return /\p{L}/u.test(own) ? own : sentence;
}

/**
 * The clauses of a sentence, each with what it is about even where that was said in a clause before:
 * "Your plan | has been cancelled | and will not renew".
 */
export function clausesIn(sentence: string, language: string): Heard[] {
  const clauses: Heard[] = [];
  const { notBehind = false, bareOwn } = lexicons[language] ?? {};
  const readers: readonly Mention[] = bareOwn ? [{ concept: "your", text: "", at: -1_000 }] : [];
  let about: readonly Mention[] = [];
  let actor: readonly Mention[] = [];
  for (const piece of sentence.split(boundary)) {
    const words = wordsOf(piece);
    const length = lengthOf(words);
    for (const own of cut(mentionsIn(words, language))) {
      if (own.length === 0) continue;
      const named = own.filter(({ concept }) => things.includes(concept));
      // What is paid, or not paid any more, is paid for what was spoken of before.
      const before =
        only(named, paid) || named.length === 0 ? about : about.filter(({ concept }) => bare.includes(concept));
      const spoken = own.some(({ concept }) => concept === "your") ? [] : actor;
      clauses.push(new Heard([...readers, ...held(before), ...held(spoken), ...own], length, notBehind));
      // "Your sister, who …, has ended her plan": named before a comma, and not a word of what she did.
      actor = named.length === 0 ? own.filter(({ concept }) => concept === "third") : [];
      if (named.length > 0 && !(only(named, paid) && about.length > 0))
        about = own.filter(({ concept }) => things.includes(concept) || whose.includes(concept));
      else if (about.length === 0 && only(own, bare)) about = own;
    }
  }
  return clauses;
}

/**
 * "Geht nichts ein, wird gekündigt": a clause that begins with its verb, behind one that speaks of what may go wrong,
 * says what would come of that.
 */
export function fallsDue(pieces: readonly (readonly Mention[])[], language: string): boolean {
  if (!lexicons[language]?.verbSecond) return false;
  const begins = (mentions: readonly Mention[], concepts: readonly Concept[]) =>
    mentions.some(({ concept, at }) => at === 0 && concepts.includes(concept));
  return pieces.some((piece, n) => {
    const before = pieces[n - 1] ?? [];
    const wrong = before.some(({ concept }) => concept === "not" || concept === "failure");
    const asks = begins(before, ["future", "done"]);
    return (wrong || asks) && begins(piece, ["future", "done", "expires"]) && !begins(before, ["not"]);
  });
}

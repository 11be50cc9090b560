import { readDay } from "@/core/language/dates";
import { fold, readable } from "@/core/language/fold";
import { mayName } from "@/core/language/glance";
import { readStatement, sentencesOf } from "@/core/language/statement";
import { languageOf } from "@/core/language/topic";
import { readFacts } from "@/core/recognition/facts";
import type { Fact, Sentence } from "@/core/recognition/recognition";
import type { Block } from "./gather";
import type { Scope } from "./scope";
import { isShown } from "./state";
import { isVoice } from "./voice";

/** A longer block is prose, not a statement about the account. */
export const longestBlock = 400;
const mostSentences = 12;
/** A label stands in front of its value: "Renews on", then a date in the next cell. */
const longestLabel = 40;

/** Concepts without which a sentence says nothing about an end. */
export const telling = ["ended", "off", "expires", "end", "renews", "renewal", "payment"] as const;

/** Whether a sentence is really there to be read, and not put together with words that a style hides. */
function isRead(element: Element, sentence: string): boolean {
  const { innerText } = element as HTMLElement;
  return innerText === undefined || fold(innerText).includes(fold(sentence));
}

/** The sentences that say something about an end, in the page's own voice. */
export function sentencesIn(blocks: readonly Block[], top: Scope | null, language: string): Sentence[] {
  const found: Sentence[] = [];
  for (const { element, text } of blocks) {
    if (text.length > longestBlock || text.length < 8 || found.length >= mostSentences) continue;
    if (!mayName(text, telling) || !isVoice(element, top)) continue;
    for (const sentence of sentencesOf(readable(text))) {
      const { kind, confidence } = readStatement(sentence);
      if (kind === "none" || kind === "conditional" || !isShown(element)) continue;
      if (kind === "confirmed" && !isRead(element, sentence)) continue;
      found.push({
        kind,
        confidence,
        text: sentence.slice(0, 400),
        day: readDay(sentence, language)?.day ?? null,
      });
    }
  }
  return found;
}

/** A fact has a price, a date, an address or a label in front of it; everything else need not be read. */
const mayState =
  /[€$£@]|(?:19|20)\d\d|\d[./]\d+[./]\d|\b(?:EUR|USD|GBP|CHF)\b|plan|product|number|subscription|client|forfait|formule|abonnement|produit|num[eé]ro|bill|charg|factur|purchas|achet/i;

/** The facts that the page states. */
export function factsIn(blocks: readonly Block[], top: Scope | null, language: string): Fact[] {
  const short = blocks.filter(({ text }) => text.length <= longestBlock);
  const lines = short.map(({ element, text }, n) => ({ element, text, next: short[n + 1] }));
  const says = (text: string, next: string) =>
    mayState.test(text) || (text.length < longestLabel && mayState.test(next));
  const stating = lines.filter(
    ({ element, text, next }) => says(text, next?.text.slice(0, 60) ?? "") && isVoice(element, top) && isShown(element),
  );
  return readFacts(
    stating.map(({ element, text, next }) => ({
      text: readable(text),
      next: element.closest("thead") ? "" : readable(next?.text ?? ""),
    })),
    language,
  );
}

/** The language that most words of the page are in. */
export function languageIn(document: Document, blocks: readonly Block[], top: Scope | null): string {
  const voice = blocks.slice(0, 400).filter(({ element }) => isVoice(element, top));
  const words = voice
    .slice(0, 80)
    .map((block) => block.text)
    .join(" ");
  return languageOf(words) ?? (document.documentElement.lang.slice(0, 2).toLowerCase() || "en");
}

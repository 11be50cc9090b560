import { readable } from "@/core/language/fold";
import { mayName } from "@/core/language/glance";
import { readStatement, sentencesOf } from "@/core/language/statement";
import { speaksOf, topicsOf } from "@/core/language/topic";
import type { Candidate } from "./candidates";
import type { Block } from "./gather";
import { longestBlock, telling } from "./lines";
import { asksToEnd, inside } from "./scope";

/** The question that each part of the page asks, where it asks about ending. */
export function questionsOf(all: readonly Candidate[], blocks: readonly Block[]): Map<number, string> {
  const questions = new Map<number, string>();
  for (const { where, scope } of all) {
    if (questions.has(scope)) continue;
    const peers = all.filter((other) => other.scope === scope);
    const answers = peers.some((p) => p.reading.intent === "keep-subscription" || speaksOf(p.name, "back"));
    if (asksToEnd(where.title) && (where.dialog || answers)) questions.set(scope, where.title);
    else if (answers && (where.dialog || peers.length <= 6)) {
      const asked = blocks.find((block) => inside(block.element, where.element) && asksAboutEnd(block.text));
      if (asked) questions.set(scope, readable(asked.text));
    }
  }
  return questions;
}

function asksAboutEnd(text: string): boolean {
  if (text.length > longestBlock || !mayName(text, telling)) return false;
  return sentencesOf(text).some((sentence) => {
    const { kind } = readStatement(sentence);
    return (
      (kind === "asked" && topicsOf(sentence).has("ending")) ||
      (kind === "confirmed" && topicsOf(sentence).has("subscription"))
    );
  });
}

import type { Concept } from "./concept";
import { Heard } from "./heard";
import { mentionsIn, wordsOf } from "./mentions";
import { firstRule, rulesOf } from "./rules";
import { languagesOf } from "./tell";

/** What a heading, a row or an address is about, as far as ending a subscription goes. */
export const topics = [
  "ending",
  "subscription",
  "offer",
  "reason",
  "account",
  "login",
  "order",
  "help",
  "letter",
  "public",
  "history",
  "mailbox",
  "deletion",
  "ended",
] as const;
export type Topic = (typeof topics)[number];

const rules = rulesOf<Topic>(`
  ending 100 end|off subscription|renewal|trial|you|your|confirm -order|elsewhere|letter|request|delete|theirs
  ending 100 tofree -signup|begin|elsewhere|offer|condition <9
  ending 100 end|off <3 -order|elsewhere|letter|request|delete
  subscription 100 subscription|renewal|billing|renews|trial
  offer 100 offer
  reason 100 reason
  account 100 account
  login 100 signin|password
  order 100 order
  letter 100 letter
  public 100 public
  history 100 history
  mailbox 100 mailbox
  ended 100 ended
  deletion 100 delete account|data|you|your|me
`);

/** The topics of a short text, in any of the languages. */
export function topicsOf(text: string, languages: readonly string[] = languagesOf(text)): Set<Topic> {
  const words = wordsOf(text).slice(0, 40);
  const found = new Set<Topic>();
  for (const language of languages) {
    const heard = new Heard(mentionsIn(words, language), words.length);
    for (const rule of rules) if (firstRule([rule], heard)) found.add(rule.kind);
  }
  return found;
}

const longestNo = 2;

/** A bare "No", as an answer. */
export function saysNo(text: string, languages: readonly string[]): boolean {
  return wordsOf(text).length <= longestNo && speaksOf(text, "not", languages);
}

/** Whether all that is known of a text's words is one concept: "Never mind", and not "Go back to my plan". */
export function saysOnly(text: string, concept: Concept, languages: readonly string[] = languagesOf(text)): boolean {
  const words = wordsOf(text);
  return languages.some((language) => {
    const said = mentionsIn(words, language);
    return said.length > 0 && said.every((m) => m.concept === concept);
  });
}

/** Whether a text names a concept at all, in any of the languages. */
export function speaksOf(text: string, concept: Concept, languages: readonly string[] = languagesOf(text)): boolean {
  const words = wordsOf(text).slice(0, 60);
  return languages.some((language) => mentionsIn(words, language).some((m) => m.concept === concept));
}

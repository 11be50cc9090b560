/**
 * What single words mean, whatever the language. A lexicon maps each concept to stems; the rules of
 * intents and statements speak only of concepts, so that a language is data.
 */
export const concepts = [
  "not",
  "end",
  "ended",
  "over",
  "off",
  "on",
  "delete",
  "keep",
  "back",
  "resume",
  "pause",
  "confirm",
  "settled",
  "proceed",
  "manage",
  "show",
  "accept",
  "export",
  "subscription",
  "trial",
  "renewal",
  "renews",
  "billing",
  "payment",
  "account",
  "order",
  "data",
  "offer",
  "reason",
  "elsewhere",
  "request",
  "question",
  "howto",
  "me",
  "condition",
  "ability",
  "failure",
  "attempt",
  "future",
  "again",
  "done",
  "expires",
  "until",
  "signin",
  "password",
  "you",
  "active",
] as const;
export type Concept = (typeof concepts)[number];

/** Stems of a concept, separated by spaces: `*` stands for any ending, `_` for a space. */
export type Lexicon = Readonly<Partial<Record<Concept, string>>>;

/** One word or phrase of a text that a lexicon knows. */
export interface Mention {
  readonly concept: Concept;
  readonly text: string;
  readonly at: number;
}

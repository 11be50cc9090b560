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
  "attest",
  "settled",
  "effect",
  "proceed",
  "manage",
  "show",
  "accept",
  "export",
  "subscription",
  "member",
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
  "join",
  "ability",
  "failure",
  "attempt",
  "step",
  "future",
  "again",
  "done",
  "expires",
  "until",
  "signin",
  "signup",
  "signout",
  "password",
  "letter",
  "public",
  "history",
  "mailbox",
  "you",
  "your",
  "theirs",
  "third",
  "whenever",
  "after",
  "anyone",
  "switch",
  "idle",
  "active",
] as const;
export type Concept = (typeof concepts)[number];

/** A word that says two things at once is listed under both: "ungekündigt", `not+ended`. */
export type Meaning = Concept | `${Concept}+${Concept}`;

/**
 * The words of one language: for each meaning its stems, separated by spaces, written as the language writes them.
 * `*` behind or before a stem stands for any ending or beginning, `_` for a space.
 */
export interface Lexicon {
  readonly words: Readonly<Partial<Record<Meaning, string>>>;
  /** Short words that are written as one with the next: the Arabic article and conjunctions. */
  readonly clitics?: string;
  /** Written without spaces between words: stems are found anywhere in a run of letters. */
  readonly unspaced?: true;
  /** "Not" may stand behind its verb: "verlängert sich nicht". */
  readonly notBehind?: true;
}

/** One word or phrase of a text that a lexicon knows. */
export interface Mention {
  readonly concept: Concept;
  readonly text: string;
  /** Which word of its clause, from 0; below 0 when it was said before and still holds. */
  readonly at: number;
}

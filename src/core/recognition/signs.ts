import type { Topic } from "../language/topic";
import type { Asking } from "./midway";
import type { PageKind } from "./page-kind";
import type { Control, Fact, Reason, Sentence } from "./recognition";

/** What was gathered on a page, from which its kind follows. */
export interface Signs {
  readonly controls: readonly Control[];
  readonly facts: readonly Fact[];
  readonly sentences: readonly Sentence[];
  /** Of the page, the likeliest first. */
  readonly languages: readonly string[];
  /** Topics of the address, the title and the headings: `address:login`, `heading:ending`, … */
  readonly topics: ReadonlySet<string>;
  readonly dialogOpen: boolean;
  readonly passwordField: boolean;
  /** There is room to write a text: what stands beside it may be somebody's. */
  readonly composes: boolean;
  /** Its first heading. */
  readonly heading: string;
  /** The page asks to sign in or up, and not to sign out. */
  readonly signedOut: boolean;
  /** It shows the way out of an account. */
  readonly signedIn: boolean;
  /** A switch for the renewal stands on. */
  readonly renewing: boolean;
  /** It gives "active" as a status. */
  readonly active: boolean;
  /** Something in front waits for the person to go on: "Continue", "Confirm", "Yes". */
  readonly waits: boolean;
  /** It says that something did not come about and may be tried again. */
  readonly aborted: boolean;
  /** It says that an end still depends on something: a call, a parcel, a payment. */
  readonly proviso: boolean;
  /** Sentences that claim an end and are followed by something that is left to do. */
  readonly undone: readonly string[];
  /** It says that an order was cancelled. */
  readonly orderCancelled: boolean;
  /** Questions with answers to choose from. */
  readonly choices: number;
  /** The catalogue's kind of the page at this address. */
  readonly hinted: PageKind | null;
  /** The last press was made on this site: a page that speaks of an end may be the answer, whatever its address. */
  readonly awaited: boolean;
  /** It lies over the page on which the end was just asked for, and one can go on or back. */
  readonly opened: boolean;
  /** What it asks, where a cancellation was begun on this site and is not at its end. */
  readonly asking: Asking | null;
}

export interface Decision {
  readonly kind: PageKind;
  readonly confidence: number;
  readonly reasons: readonly Reason[];
}

export const words = (from: Reason["from"], text: string): Reason => ({ from, words: text.slice(0, 200) });

/** Whether a page is, by its first heading, title or address, about something. */
export const isAbout = (topics: ReadonlySet<string>, topic: Topic) =>
  ["main", "title", "address"].some((place) => topics.has(`${place}:${topic}`));

/** How sure a control must be to tell what its page is. */
export const sureControl = 0.5;

/** A control of an intent that can be seen in what is in front. */
export function pick(signs: Signs, intent: Control["intent"]): Control | undefined {
  return signs.controls.find(
    (c) => c.intent === intent && c.within && c.state !== "hidden" && c.confidence >= sureControl,
  );
}

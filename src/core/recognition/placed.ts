import type { Intent, Reading } from "../language/intent";
import type { Reason } from "./recognition";

/** A control with what stands around it, before its surroundings were weighed. */
export interface Placed {
  readonly name: string;
  readonly reading: Reading;
  /** Read with the help of the catalogue. */
  readonly hinted?: boolean;
  readonly place: "page" | "dialog" | "menu";
  /** Title of its dialog, else of its section. */
  readonly heading: string | null;
  readonly row: string | null;
  /** The head of a row that is unfolded: what it opens stands there already. */
  readonly opened?: boolean;
  /** Number of the dialog or page part in which it competes with its neighbours. */
  readonly scope: number;
}

export interface Weighed {
  readonly intent: Intent;
  readonly confidence: number;
  readonly reasons: readonly Reason[];
}

/** What a page is about. */
export interface Around {
  /** By its address, title or heading, about subscriptions. */
  readonly about: boolean;
  /** By its address or heading, about ending one, and nothing says that it is done. */
  readonly ending: boolean;
  /** Its first heading. */
  readonly title: string;
  /** The one control that goes on, though its words do not say with what. */
  readonly wayOn?: Placed | null;
}

export const nowhere: Around = { about: false, ending: false, title: "" };

export const reason = (from: Reason["from"], words: string): Reason => ({ from, words: words.slice(0, 200) });

/** "Cancel" and nothing else: what it ends is told by what stands around it. */
export const isBare = ({ reading }: Pick<Placed, "reading">): boolean => reading.intent === "cancel-generic";

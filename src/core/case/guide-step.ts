import type { MomentOfProof } from "../evidence/exhibit";
import type { Intent } from "../language/intent";
import type { Mail } from "../provider/mail";
import type { Knowledge, Text } from "../provider/schema";

/** What the guide says when no recipe has words for it; the sentences are in the locales. */
export const stepKeys = [
  "press",
  "press-final",
  "only-pause",
  "pointed",
  "offer",
  "survey",
  "sign-in",
  "sign-in-mail",
  "failed",
  "await",
  "confirmed",
  "already-confirmed",
  "still-shown",
  "open-billing",
  "open-mail",
  "mail",
  "elsewhere",
  "choose",
  "astray",
  "midway",
  "missing",
  "read",
  "lost",
] as const;
export type StepKey = (typeof stepKeys)[number];

/** Why the control cannot simply be pressed. */
export type Obstacle = "hidden" | "disabled" | "covered" | "doubled";

export interface Warning {
  readonly ref: string;
  readonly name: string;
  /** What it stands in, where rows tell alike controls apart. */
  readonly row: string | null;
  readonly effect: { readonly text: Text } | { readonly intent: Intent | "other-product" };
}

/** What a mail gives to go on with. */
export interface InMail {
  /** Whose page is gone to next. */
  readonly party: string;
  /** A link of the mail to a page of that party itself. */
  readonly own: { readonly name: string; readonly host: string } | null;
  /** A link that says as much and leads elsewhere. */
  readonly foreign: { readonly name: string; readonly host: string } | null;
  readonly by: Mail["by"];
}

/** The present step, as far as it can be said without a language. */
export interface GuideStep {
  readonly key: StepKey;
  readonly say: Text | null;
  /** Where it stands in the recipe, from 1. */
  readonly number: number;
  readonly of: number;
  readonly target: { readonly ref: string; readonly name: string } | null;
  /** Several alike, of which the person must choose. */
  readonly choices: readonly {
    readonly ref: string;
    readonly name: string;
    readonly row: string | null;
  }[];
  readonly obstacle: Obstacle | null;
  readonly warnings: readonly Warning[];
  readonly next: Text | null;
  readonly link: string | null;
  readonly knowledge: Knowledge | null;
  /** Where no recipe speaks: how sure the control's meaning is, 0–1. */
  readonly sureness: number | null;
  /**
   * What the catalogue described for this page and the page does not have; null where it has, or nothing is described.
   * `foreign` where the catalogue has no words in the page's language.
   */
  readonly changed: { readonly label: string; readonly seen: string; readonly foreign: boolean } | null;
  /** The control pointed at ends the subscription. */
  readonly final: boolean;
  /** Id of the channel that the step belongs to, and its place in there from 0; null where no recipe speaks. */
  readonly channel: string | null;
  readonly at: number | null;
  /** Proof that should be taken now. */
  readonly capture: MomentOfProof | null;
  /** In a mail: which of its links to follow, and how the mail was known. */
  readonly mail: InMail | null;
  /** The page's own sentence, when the step quotes it. */
  readonly quote: string | null;
}

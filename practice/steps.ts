import type { PageKind } from "../src/core/recognition/page-kind";
import type { Words } from "./site/words";

/** A page on the way to the end: what it must be recognised as, and which control the guide must point at. */
export interface PracticeStep {
  readonly name: string;
  readonly kind: PageKind;
  readonly press: string;
  /** What the person does on the page before, of their own choice. */
  readonly first?: string;
}

/** The whole way through the practice site, in the site's language. */
export function stepsOf({ account, billing, offer, survey, confirm }: Words): readonly PracticeStep[] {
  return [
    { name: "account", kind: "account", press: account.manage },
    { name: "billing", kind: "billing", press: billing.cancel },
    { name: "offer", kind: "offer", press: offer.decline },
    { name: "survey", kind: "survey", press: survey.next, first: survey.reasons[1] ?? "" },
    { name: "last-question", kind: "final-confirm", press: confirm.yes },
  ];
}

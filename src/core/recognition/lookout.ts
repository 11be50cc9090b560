import type { Concept } from "../language/concept";
import { glance } from "../language/glance";
import { stating } from "./facts";
import { telling } from "./sentences";
import type { Lookout } from "./sight";

/** Each intent's rules ask for one of these, or the control only shows the way on or back. */
const pressing: readonly Concept[] = [
  "not",
  "end",
  "keep",
  "back",
  "resume",
  "renews",
  "pause",
  "confirm",
  "proceed",
  "delete",
  "export",
  "subscription",
  "renewal",
  "billing",
  "payment",
  "offer",
  "account",
  "signin",
  "signup",
  "signout",
];

const lines = `${glance(telling)}|${stating.source}`;

/**
 * What a page's reader is to look out for.
 * @param labels of controls that matter on this very page, whatever their words
 * @param names of those whose products the page may be about
 */
export function lookoutFor(labels: readonly string[], names: readonly string[]): Lookout {
  return { controls: glance(pressing, labels), lines, names: [...names] };
}

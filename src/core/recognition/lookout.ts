import type { Concept } from "../language/concept";
import { glance } from "../language/glance";
import { statutes } from "../language/statutes";
import { stating } from "./facts";
import { menuSigns } from "./menu-sign";
import { telling } from "./sentences";
import type { Lookout } from "./sight";
import { calls, tasks, valid } from "./undone-words";

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
  "refuse",
  "off",
  "lower",
  "tofree",
  "leave",
  "accept",
  "manage",
  "more",
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

const always = [...statutes.flatMap(({ labels }) => labels), ...menuSigns];

/** Made once for the same labels: it takes a while, and a page is waiting. */
const presses = new Map<string, string>();
let lines: string | undefined;

function pressesWith(labels: readonly string[]): string {
  const key = labels.join("\n");
  const known = presses.get(key) ?? glance(pressing, [...always, ...labels]);
  presses.set(key, known);
  return known;
}

/**
 * What a page's reader is to look out for.
 * @param labels of controls that matter on this very page, whatever their words
 * @param names of those whose products the page may be about
 */
export function lookoutFor(labels: readonly string[], names: readonly string[]): Lookout {
  lines ??= glance(
    telling,
    [tasks, calls, valid]
      .flatMap(({ words, unspaced }) => [...words, ...unspaced])
      .map((task) => task.replace("*", "")),
  );
  return { controls: pressesWith(labels), lines, stating: stating.source, names: [...names] };
}

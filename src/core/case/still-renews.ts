import type { Concept } from "../language/concept";
import { speaksOf } from "../language/topic";
import type { Provider } from "../provider/schema";
import { readFacts } from "../recognition/facts";
import type { Recognition } from "../recognition/recognition";
import { rowOf, standsAt } from "./beside";
import type { CaseState } from "./state";

/** As a state behind what it is of, "Auto-renewal On"; within a sentence "on" says nothing. */
const bareOn = /\son$/i;

const running = ["cancel-subscription", "manage-billing"];

/** Whether a row states a renewal to come, or that renewing is on. */
function renews(row: string, language: string): boolean {
  const spoken = [...new Set([language, "en"])];
  const facts = readFacts([{ text: row, next: "" }], spoken);
  if (facts.some(({ kind }) => kind === "ends-on")) return false;
  if (facts.some(({ kind }) => kind === "renews-on")) return true;
  const says = (concept: Concept) => speaksOf(row, concept, spoken);
  const on = says("on") || says("active") || bareOn.test(row);
  return says("renewal") && on && !says("off") && !says("not") && !says("end");
}

/**
 * Whether a page is of the provider's other subscriptions, for a case that was begun at one row of a list and bears its
 * name: none of what leads on there stands at that name.
 */
export function isOfOthers(
  { recognition }: { recognition: Recognition },
  { provider: { name }, ofRow }: CaseState,
): boolean {
  if (!ofRow) return false;
  return !recognition.controls.some((control) => running.includes(control.intent) && standsAt(control, name));
}

/**
 * What a page that lists several subscriptions says of a renewal of the case's own; null where it says none, or does not
 * tell which is which.
 */
export function ownRowRenews(
  { recognition, provider }: { recognition: Recognition; provider: Provider | null },
  state: CaseState,
): string | null {
  const rows = recognition.controls.flatMap((control) => {
    if (!running.includes(control.intent) || !control.within) return [];
    const row = rowOf(control, recognition, { provider, state });
    return row?.ours && control.row ? [{ ...row, says: control.row }] : [];
  });
  const named = rows.filter(({ name }) => name === state.provider.name);
  const [own, another] = named.length > 0 ? named : rows.filter(({ name }) => name === null);
  if (!own || another || !renews(own.says, recognition.language)) return null;
  return own.says.startsWith(own.words) ? own.says : `${own.words}: ${own.says}`;
}

import type { Concept } from "../language/concept";
import { speaksOf } from "../language/topic";
import type { Provider } from "../provider/schema";
import { readFacts } from "../recognition/facts";
import type { Fact, Recognition } from "../recognition/recognition";
import { day } from "../value/day";
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

/** What stands in the case's own row of a page that lists several subscriptions. */
interface OwnRow {
  /** Names it to the person. */
  readonly words: string;
  readonly says: string;
}

/**
 * The case's own row on a page that lists several subscriptions; null where it has none, or the page does not tell which
 * of them it is.
 */
export function ownRow(
  { recognition, provider }: { recognition: Recognition; provider: Provider | null },
  state: CaseState,
): OwnRow | null {
  const rows = recognition.controls.flatMap((control) => {
    if (!running.includes(control.intent) || !control.within) return [];
    const row = rowOf(control, recognition, { provider, state });
    return row?.ours && control.row ? [{ ...row, says: control.row }] : [];
  });
  const named = rows.filter(({ name }) => name === state.provider.name);
  const [own, another] = named.length > 0 ? named : rows.filter(({ name }) => name === null);
  return own && !another ? own : null;
}

/**
 * What a page that lists several subscriptions says of a renewal of the case's own; null where it says none, or does not
 * tell which is which.
 */
export function ownRowRenews(seen: Parameters<typeof ownRow>[0], state: CaseState): string | null {
  const own = ownRow(seen, state);
  if (!own || !renews(own.says, seen.recognition.language)) return null;
  return own.says.startsWith(own.words) ? own.says : `${own.words}: ${own.says}`;
}

const ofRow: readonly Fact["kind"][] = ["price", "cadence", "renews-on", "ends-on", "trial-ends-on"];

/** What the case's own row states, where a page lists several subscriptions. */
export function ownRowFacts(seen: Parameters<typeof ownRow>[0], state: CaseState): Fact[] {
  const own = ownRow(seen, state);
  if (!own) return [];
  const { language, loaded } = seen.recognition;
  const facts = readFacts(
    [{ text: own.says, next: "" }],
    [...new Set([language, "en"])],
    language,
    loaded > 0 ? day(new Date(loaded).toISOString().slice(0, 10)) : null,
  );
  return facts.filter(({ kind }) => ofRow.includes(kind));
}

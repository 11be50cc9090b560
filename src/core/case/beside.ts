import { fold } from "../language/fold";
import { readPrice } from "../language/price";
import { speaksOf } from "../language/topic";
import { namesBorne, namesOf } from "../provider/parties";
import type { Provider } from "../provider/schema";
import type { Control, Recognition } from "../recognition/recognition";
import type { CaseState } from "./state";

/** One of several subscriptions on a page, by what stands around its control. */
export interface Row {
  /** The last heading above it, else what it stands in: names it to the person. */
  readonly words: string;
  readonly ours: boolean;
  /** The name of the provider's that it bears and its neighbours do not, where several go by the provider's names. */
  readonly name: string | null;
}

const lastHeading = ({ heading }: Control) => heading?.split(" › ").at(-1) ?? null;
const around = (control: Control) => `${lastHeading(control) ?? ""} ${control.row ?? ""}`;

/** Whether a row speaks of something that is paid for or renews: "Payment method" and "Profile" are no subscriptions. */
function isSubscription(words: string, language: string): boolean {
  const spoken = [...new Set([language, "en"])];
  return readPrice(words, language) !== null || speaksOf(words, "renewal", spoken) || speaksOf(words, "renews", spoken);
}

/** Whether what stands around a control bears a name. */
export const standsAt = (control: Control, name: string): boolean => namesBorne(around(control), [name]).length > 0;

/** Whether a control is itself the row of its subscription. */
const isRow = ({ name, row }: Control) => row === name;

/** A long list compares each of its rows with all others; what a row is of does not change. */
const known = new WeakMap<Control, boolean>();

/** Whether a control stands in the row of something that is paid for or renews. */
export function isOfSubscription(control: Control, language: string): boolean {
  const told = known.get(control) ?? isSubscription(around(control), language);
  known.set(control, told);
  return told;
}

/**
 * Whether a page shows one subscription that has ended, and beside it another that runs: what begins the one again and
 * what leads on from the other stand under headings of their own.
 */
export function endedBesideOthers({ controls, language }: Recognition): boolean {
  const shown = controls.filter(({ within, state }) => within && state !== "hidden");
  const headed = (intents: readonly Control["intent"][]) =>
    shown.filter(({ intent, heading }) => heading && intents.includes(intent));
  const running = headed(["cancel-subscription", "manage-billing"]).filter((one) => isOfSubscription(one, language));
  return headed(["resume"]).some((ended) => running.some((one) => lastHeading(one) !== lastHeading(ended)));
}

/**
 * The controls that say and do the same as one of them, each at another subscription, or are each the row of one; empty
 * where it stands alone.
 */
export function besideOthers(control: Control, { controls, language }: Recognition): Control[] {
  const alike = controls.filter(
    (other) =>
      other.intent === control.intent &&
      other.state !== "hidden" &&
      other.within === control.within &&
      (fold(other.name) === fold(control.name) || (isRow(other) && isRow(control))) &&
      isOfSubscription(other, language),
  );
  const apart = new Set(alike.map(around));
  return apart.size > 1 && alike.includes(control) ? alike : [];
}

/** Whether a page lists several subscriptions, each with a control that says and does the same. */
export function listsSeveral(recognition: Recognition): boolean {
  return recognition.controls.some((control) => besideOthers(control, recognition).length > 0);
}

/**
 * Of which subscription of several a control is: of the case's own, where its row bears the provider's name or the
 * plan's, or of another, where only a neighbour's row bears it. Null where the page does not tell. On the way of
 * another one, what stands alone may lead back too.
 */
export function rowOf(
  control: Control,
  recognition: Recognition,
  { provider, state }: { provider: Provider | null; state: Pick<CaseState, "facts" | "astray" | "provider" | "ofRow"> },
): Row | null {
  const plan = state.facts.plan?.value ?? null;
  const alike = besideOthers(control, recognition);
  if (alike.length === 0 && state.astray && isOfSubscription(control, recognition.language)) alike.push(control);
  const names = state.ofRow ? [state.provider.name] : provider ? namesOf(provider) : [];
  const borne = (one: Control) => namesBorne(around(one), [...names, ...(plan ? [plan] : [])]);
  if (!alike.some((one) => borne(one).length > 0)) return null;
  const own = borne(control);
  const others = new Set(alike.filter((one) => one !== control).flatMap(borne));
  const [name] = own.filter((each) => each !== plan && !others.has(each)).sort((a, b) => b.length - a.length);
  const words = ((isRow(control) ? null : lastHeading(control)) ?? control.row ?? control.name).slice(0, 120);
  return { words, ours: own.length > 0, name: own.length > 0 && others.size > 0 ? (name ?? null) : null };
}

/** Whether a page shows a control that is known to be of the case's own subscription. */
export function listsOurs(recognition: Recognition, of: Parameters<typeof rowOf>[2]): boolean {
  return recognition.controls.some((control) => rowOf(control, recognition, of)?.ours);
}

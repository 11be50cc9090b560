import { fold } from "../language/fold";
import { readPrice } from "../language/price";
import { speaksOf } from "../language/topic";
import { namesOf } from "../provider/parties";
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
export const standsAt = (control: Control, name: string): boolean => fold(around(control)).includes(fold(name));

/** Whether a control stands in the row of something that is paid for or renews. */
export const isOfSubscription = (control: Control, language: string): boolean =>
  isSubscription(around(control), language);

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

/** The controls that say and do the same as one of them, each at another subscription; empty where it stands alone. */
export function besideOthers(control: Control, { controls, language }: Recognition): Control[] {
  const alike = controls.filter(
    (other) =>
      other.intent === control.intent &&
      other.state !== "hidden" &&
      other.within === control.within &&
      fold(other.name) === fold(control.name) &&
      isSubscription(around(other), language),
  );
  const apart = new Set(alike.map(around));
  return apart.size > 1 && alike.includes(control) ? alike : [];
}

/**
 * Of which subscription of several a control is: of the case's own, where its row bears the provider's name or the
 * plan's, or of another, where only a neighbour's row bears it. Null where the page does not tell. On the way of
 * another one, what stands alone may lead back too.
 */
export function rowOf(
  control: Control,
  recognition: Recognition,
  { provider, state }: { provider: Provider | null; state: Pick<CaseState, "facts" | "astray" | "provider"> },
): Row | null {
  const plan = state.facts.plan?.value ?? null;
  const alike = besideOthers(control, recognition);
  if (alike.length === 0 && state.astray && isSubscription(around(control), recognition.language)) alike.push(control);
  // A case of what stood in one row of a list bears the name of that row, and none of the provider's.
  const all = provider ? namesOf(provider) : [];
  const { name: title } = state.provider;
  const known = [...(provider && !all.includes(title) ? [title] : all), ...(plan ? [plan] : [])];
  const borne = (one: Control) => known.filter((name) => fold(around(one)).includes(fold(name)));
  if (!alike.some((one) => borne(one).length > 0)) return null;
  const own = borne(control);
  const others = new Set(alike.filter((one) => one !== control).flatMap(borne));
  const [name] = own.filter((each) => each !== plan && !others.has(each)).sort((a, b) => b.length - a.length);
  const words = (lastHeading(control) ?? control.row ?? control.name).slice(0, 120);
  return { words, ours: own.length > 0, name: own.length > 0 && others.size > 0 ? (name ?? null) : null };
}

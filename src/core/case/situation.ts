import type { Intent } from "../language/intent";
import type { Channel, Provider, Step, Text } from "../provider/schema";
import { flowKinds, type PageKind } from "../recognition/page-kind";
import type { Recognition } from "../recognition/recognition";
import type { GuideStep } from "./guide-step";
import type { CaseState, Pointing } from "./state";

/** What the present step depends on. */
export interface Situation {
  readonly state: CaseState;
  readonly recognition: Recognition;
  /** Whose page this is: the provider, or the biller with its own recipe. */
  readonly owner: Provider;
  /** Whose subscription it is, if known; tells rows of a biller's page apart. */
  readonly provider: Provider | null;
  /** Who charges for it, as the page says or is; null where that is the provider itself, or unknown. */
  readonly biller: Provider | null;
  /** Who charges and has no entry, as the pages name them. */
  readonly partner?: string | null;
  /** Of the catalogue, when the address is one of its pages. */
  readonly page: string | null;
  /** What the person pointed at on this page. */
  readonly pointing?: Pointing | null;
}

/** A step that says nothing yet. */
export const blank: GuideStep = {
  key: "lost",
  say: null,
  number: 1,
  of: 1,
  target: null,
  choices: [],
  obstacle: null,
  warnings: [],
  next: null,
  link: null,
  knowledge: null,
  sureness: null,
  changed: null,
  final: false,
  channel: null,
  at: null,
  capture: null,
  mail: null,
  quote: null,
};

/** The steps of a cancellation where no recipe gives them: find billing, cancel, last press, confirmation. */
export const plainSteps = 4;

const asking: readonly Intent[] = ["keep-subscription", "offer-accept", "pause", "confirm-cancel"];
const home: readonly PageKind[] = ["account", "billing"];

/** Whether a page may be a step of the cancellation that was begun: it asks, offers or has something to be filled in. */
export function isMidway({ state, recognition }: Situation): boolean {
  const { kind, asks, controls } = recognition;
  if (!state.unfinished || home.includes(kind)) return false;
  return (
    asks === true ||
    flowKinds.includes(kind) ||
    controls.some(({ intent, within, state }) => within && state !== "hidden" && asking.includes(intent))
  );
}

/** What a step tells the person, if there is one. */
export function textOf(step: Step | undefined): Text | null {
  return step?.say ?? null;
}

/** The channel that this page speaks of: that of whoever it says charges, else the first. */
export function channelOf({
  owner,
  biller,
  partner,
}: Pick<Situation, "owner" | "biller" | "partner">): Channel | undefined {
  const through = biller
    ? owner.channels.find((channel) => channel.biller === biller.id)
    : partner && owner.channels.find((channel) => channel.partner);
  return through || owner.channels[0];
}

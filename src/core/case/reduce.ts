import type { Entry } from "../evidence/chain";
import { fold } from "../language/fold";
import { ending } from "../language/intent";
import { flowKinds } from "../recognition/page-kind";
import { type Day, day } from "../value/day";
import type { Instant } from "../value/moment";
import type { CaseEvent, EventOf } from "./event";
import type { CaseState, Progress } from "./state";

/** How many presses are remembered to tell one that is sent again. */
const mostPresses = 12;

function opened(event: EventOf<"case-opened">, at: Instant): CaseState {
  return {
    provider: event.provider,
    ...(event.row && { ofRow: true }),
    biller: event.biller,
    openedAt: at,
    updatedAt: at,
    guiding: false,
    guided: false,
    progress: "none",
    unfinished: false,
    contradicted: false,
    endsOn: null,
    confirmation: null,
    confirmedAt: null,
    facts: {},
    exhibits: [],
    ticked: new Set(),
    charged: null,
    verdict: null,
    lastPage: null,
    led: null,
    presses: [],
  };
}

/** From here on only what is loaded later, or a new last press, can confirm again. */
const contradicted = (at: Instant): Partial<CaseState> => ({ contradicted: true, contradictedAt: at });

/** On the way of another subscription nothing is asked for, begun or ended in this case. */
const astray = (state: CaseState, { row }: EventOf<"control-pressed">) => (row ? !row.ours : Boolean(state.astray));

function pressed(state: CaseState, event: EventOf<"control-pressed">, at: Instant): Partial<CaseState> {
  if (event.intent === "resume") return state.progress === "confirmed" ? contradicted(at) : { progress: "none" };
  if (state.progress === "confirmed" && !state.contradicted) return {};
  if (astray(state, event)) return {};
  if (event.final) return { progress: "pressed", contradicted: false };
  // Whoever keeps the plan has asked for nothing any more: what comes next begins anew.
  if (event.intent === "keep-subscription") return { asked: [], askedAt: null };
  if (event.intent === "manage-billing") return { led: { name: event.name, address: event.address }, askedAt: null };
  if (!ending.includes(event.intent)) return {};
  const asked = [...(state.asked ?? []).slice(1 - mostPresses), fold(event.name)];
  const askedAt = event.address;
  return state.progress === "in-flow" ? { asked, askedAt } : { asked, askedAt, progress: "started" };
}

function seen(state: CaseState, event: EventOf<"page-recognised">): Partial<CaseState> {
  const lastPage = { kind: event.kind, address: event.address, words: event.words.join("\n") };
  const inFlow = flowKinds.includes(event.kind) && state.progress !== "confirmed" && !state.astray;
  const led = state.led?.address === event.address ? state.led : null;
  const askedAt = state.askedAt === event.address ? event.address : null;
  return inFlow ? { lastPage, led, askedAt, progress: "in-flow" } : { lastPage, led, askedAt };
}

function stated(state: CaseState, { fact }: EventOf<"fact-stated">): Partial<CaseState> {
  const known = state.facts[fact.kind];
  if (known?.by === "person") return {};
  const ends = fact.kind === "ends-on" && state.progress === "confirmed" && !state.contradicted;
  return {
    ...(ends && { endsOn: state.endsOn ?? day(fact.value) }),
    facts: { ...state.facts, [fact.kind]: { value: fact.value, shown: fact.shown, by: "page" } },
  };
}

/** What the person notes stands against what pages state, until the person takes it back. */
function edited({ facts }: CaseState, { kind, value }: EventOf<"fact-edited">): Partial<CaseState> {
  if (value) return { facts: { ...facts, [kind]: { value, shown: value, by: "person" } } };
  const { [kind]: _, ...others } = facts;
  return { facts: others };
}

/** A new confirmation rests on none of the copies that were made of an earlier one. */
function confirmed(state: CaseState, event: EventOf<"confirmation-seen">): Partial<CaseState> {
  const exhibits = state.exhibits.map((exhibit) => ({ ...exhibit, backs: false }));
  const endsOn = (event.endsOn as Day | null) ?? state.endsOn;
  // What the page said of a renewal before is no longer so; the journal keeps that it was said.
  const { "renews-on": renewal, ...rest } = state.facts;
  const facts = renewal?.by === "page" ? rest : state.facts;
  return { progress: "confirmed", confirmation: event.text, contradicted: false, endsOn, exhibits, facts };
}

function kept(state: CaseState, event: EventOf<"exhibit-kept">): Partial<CaseState> {
  const { exhibit: id, kind, moment, original } = event;
  const confirms = moment === "confirmation" && state.progress === "confirmed" && !state.contradicted;
  // Nobody can see what was blacked out: it may be the very words that confirm.
  return { exhibits: [...state.exhibits, { id, kind, moment, backs: confirms && !original }] };
}

/** A mail that is looked at again, or goes, confirms only what it confirms then. */
function mails({ confirmingMails = [] }: CaseState, id: string, confirms: boolean): Partial<CaseState> {
  const others = confirmingMails.filter((one) => one !== id);
  return confirms || others.length !== confirmingMails.length
    ? { confirmingMails: confirms ? [...others, id] : others }
    : {};
}

/** So many pages of a case have something pointed at. */
const mostPointed = 12;

function pointedAt(state: CaseState, event: EventOf<"control-pointed">): Partial<CaseState> {
  const { address, name, role, heading, row } = event;
  const others = (state.pointed ?? []).filter((each) => each.address !== address);
  return { pointed: [...others.slice(1 - mostPointed), { address, name, role, heading, row, used: false }] };
}

/** What was pointed at on this page and is pressed now has been used. */
function used({ pointed }: CaseState, { name, address }: EventOf<"control-pressed">): Partial<CaseState> {
  if (!pointed) return {};
  return {
    pointed: pointed.map((each) => (each.address === address && each.name === name ? { ...each, used: true } : each)),
  };
}

/** What one event changes. */
function change(state: CaseState, event: CaseEvent, at: Instant): Partial<CaseState> {
  switch (event.type) {
    case "case-opened":
    case "case-deleted":
    case "mail-read":
    case "sign-in-asked":
    case "exhibit-annotated":
    case "key-kept":
    case "head-stamped":
      return {};
    case "provider-found":
      return { provider: event.provider };
    case "biller-found":
      return { biller: event.biller };
    case "guide-started":
      // Starting once more after the last press says that the press did not count.
      return {
        guiding: true,
        guided: true,
        astray: null,
        ...(state.progress === "pressed" && { progress: "started" as const }),
      };
    case "guide-closed":
      return { guiding: false };
    case "page-recognised":
      return seen(state, event);
    case "fact-stated":
      return stated(state, event);
    case "fact-edited":
      return edited(state, event);
    case "control-pressed":
      return {
        ...pressed(state, event, at),
        ...used(state, event),
        ...(event.row && { astray: event.row.ours ? null : event.row.words }),
        presses: [...state.presses.slice(1 - mostPresses), event.press],
      };
    case "control-pointed":
      return pointedAt(state, event);
    case "pointing-taken-back":
      return { pointed: (state.pointed ?? []).filter(({ address }) => address !== event.address) };
    case "left-unfinished":
      return { progress: "started", askedAt: null };
    case "failure-seen":
      return state.progress === "pressed" ? { progress: "in-flow" } : {};
    case "confirmation-seen":
      return { ...confirmed(state, event), confirmedAt: at };
    case "renewal-seen":
      return state.progress === "confirmed" ? contradicted(at) : {};
    case "exhibit-kept":
      return kept(state, event);
    case "mail-examined":
      return mails(state, event.exhibit, event.confirms === true);
    case "exhibit-deleted":
      return {
        exhibits: state.exhibits.filter((exhibit) => exhibit.id !== event.exhibit),
        ...mails(state, event.exhibit, false),
      };
    case "item-ticked": {
      const ticked = new Set(state.ticked);
      if (event.ticked) ticked.add(event.item);
      else ticked.delete(event.item);
      return { ticked };
    }
    case "charge-reported":
      return { charged: event.charged };
    case "verdict-reached":
      return { verdict: event.verdict };
  }
}

const unfinishedAt: readonly Progress[] = ["started", "in-flow"];

/** The state after one more entry. */
export function advance(state: CaseState | null, { event, at }: Entry): CaseState {
  if (event.type === "case-opened") return opened(event, at);
  if (!state) throw new Error(`A journal must begin with "case-opened", not with "${event.type}".`);
  const next = { ...state, ...change(state, event, at), updatedAt: at };
  return { ...next, unfinished: unfinishedAt.includes(next.progress) };
}

/** The state that a journal amounts to; null for an empty one. */
export function reduce(entries: readonly Entry[]): CaseState | null {
  return entries.reduce<CaseState | null>(advance, null);
}

import type { CaseEvent, EventOf, Party } from "@/core/case/event";
import { observe, type PageSeen } from "@/core/case/observe";
import { advance, reduce } from "@/core/case/reduce";
import type { Situation } from "@/core/case/situation";
import type { CaseState } from "@/core/case/state";
import { type Entry, link } from "@/core/evidence/chain";
import type { Exhibit, MomentOfProof } from "@/core/evidence/exhibit";
import type { Intent } from "@/core/language/intent";
import { nothingKnown } from "@/core/provider/nothing-known";
import type { Provider } from "@/core/provider/schema";
import type { PageKind } from "@/core/recognition/page-kind";
import type { Recognition } from "@/core/recognition/recognition";
import type { Day } from "@/core/value/day";
import { instant } from "@/core/value/moment";

/** A uuid that tells its number. */
export const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
export const today = "2026-06-10" as Day;
export const address = "https://lumen.example/plan";

export const lumen: Party = { id: "lumen", name: "Lumen" };
export const paymill: Party = { id: "paymill", name: "Paymill" };

let count = 0;
const next = () => uuid(++count);

/** Events by the words one would tell them in. */
export const say = {
  opened: (provider = lumen, biller: Party | null = null): CaseEvent => ({
    type: "case-opened",
    provider,
    biller,
    address,
    by: "guide",
  }),
  guided: (): CaseEvent => ({ type: "guide-started", address }),
  closed: (): CaseEvent => ({ type: "guide-closed" }),
  saw: (kind: PageKind): CaseEvent => ({ type: "page-recognised", kind, page: null, address, words: [kind] }),
  pressed: (intent: Intent, final = false, row?: EventOf<"control-pressed">["row"]): CaseEvent => ({
    type: "control-pressed",
    press: next(),
    intent,
    name: intent,
    step: null,
    final,
    address,
    ...(row && { row }),
  }),
  lastPress: (): CaseEvent => say.pressed("confirm-cancel", true),
  confirmed: (endsOn: string | null = null): CaseEvent => ({
    type: "confirmation-seen",
    text: "Your subscription has been cancelled.",
    endsOn,
    address,
  }),
  failed: (): CaseEvent => ({ type: "failure-seen", text: "It could not be cancelled.", address }),
  renews: (): CaseEvent => ({ type: "renewal-seen", text: "Renews on 3 July 2026", address }),
  left: (): CaseEvent => ({ type: "left-unfinished", address }),
  kept: (moment: MomentOfProof, id = next(), kind: Exhibit["kind"] = "snapshot"): EventOf<"exhibit-kept"> => ({
    type: "exhibit-kept",
    exhibit: id,
    kind,
    moment,
    sha256: "a".repeat(64),
    size: 3,
    address,
  }),
  dropped: (kept: EventOf<"exhibit-kept">): CaseEvent => ({
    type: "exhibit-deleted",
    exhibit: kept.exhibit,
    sha256: kept.sha256,
  }),
  stated: (kind: EventOf<"fact-stated">["fact"]["kind"], value: string): CaseEvent => ({
    type: "fact-stated",
    fact: { kind, value, shown: value },
    address,
  }),
  edited: (kind: EventOf<"fact-edited">["kind"], value: string): CaseEvent => ({ type: "fact-edited", kind, value }),
  ticked: (item: EventOf<"item-ticked">["item"], ticked = true): CaseEvent => ({ type: "item-ticked", item, ticked }),
  charged: (charged: boolean): CaseEvent => ({ type: "charge-reported", charged }),
  verdict: (verdict: EventOf<"verdict-reached">["verdict"]): CaseEvent => ({ type: "verdict-reached", verdict }),
};

/** A journal of a case that was opened, then these events, a second apart. */
export function journal(...events: CaseEvent[]): Entry[] {
  const entries: Entry[] = [];
  for (const [n, event] of [say.opened(), ...events].entries())
    entries.push(link(entries.at(-1) ?? null, event, instant(Date.UTC(2026, 5, 3, 10, 0, n), 0)));
  return entries;
}

/** What a case amounts to after these events. */
export function caseAfter(...events: CaseEvent[]): CaseState {
  return reduce(journal(...events)) as CaseState;
}

/** A case that was only opened. */
export const opened = (party: Party): CaseState =>
  advance(null, link(null, say.opened(party), instant(Date.UTC(2026, 5, 3, 10), 0)));

const words = { en: "Say", fr: "Dites" };
export const knowledge = { source: null, seen: "2026-05-01", confidence: "provider" } as const;

/** A provider that is nobody's: an own host, a way to the plan page, a cancel and a confirm press. */
export function provider(more: Partial<Provider> = {}): Provider {
  return {
    id: "lumen",
    name: "Lumen",
    role: "provider",
    category: "subscription",
    aliases: ["Lumen Notes"],
    domains: [],
    hosts: [{ host: "lumen.example", shared: false }],
    billers: ["paymill"],
    sources: {},
    pages: [
      { id: "plan", kind: "billing", path: "/plan", link: "https://lumen.example/plan" },
      { id: "login", kind: "login", path: "/login" },
    ],
    channels: [
      { id: "web", kind: "account", name: words, steps: [{ id: "mail", do: "wait-for-mail", say: words, knowledge }] },
    ],
    ...nothingKnown(),
    ...more,
  };
}

export const biller = (more: Partial<Provider> = {}): Provider =>
  provider({
    id: "paymill",
    name: "Paymill",
    role: "biller",
    aliases: [],
    hosts: [{ host: "*.paymill.example", shared: true }],
    billers: [],
    pages: [{ id: "account", kind: "billing", path: "/account" }],
    ...more,
  });

/** What was recognised on a page; everything not said is absent. */
export function recognition(kind: PageKind, more: Partial<Recognition> = {}): Recognition {
  return {
    kind,
    confidence: 0.9,
    reasons: [{ from: "heading", words: kind }],
    language: "en",
    title: "Plan",
    controls: [],
    facts: [],
    sentences: [],
    names: [],
    loaded: Date.parse("2030-01-01"),
    ...more,
  };
}

/** A page of the provider's own host. */
export function page(kind: PageKind, more: Partial<Recognition> = {}, where: Partial<PageSeen> = {}): PageSeen {
  return { recognition: recognition(kind, more), address, page: null, provider: provider(), biller: null, ...where };
}

/** A page of the biller's host that speaks of the provider. */
export const billerPage = (kind: PageKind, more: Partial<Recognition> = {}, where: Partial<PageSeen> = {}): PageSeen =>
  page(kind, { names: ["Lumen"], ...more }, { biller: paymill, ...where });

/** Types of what a page adds to a journal. */
export const noted = (state: CaseState, seen: PageSeen): string[] => observe(state, seen).map(({ type }) => type);

/** The state after everything that a page adds. */
export function taking(state: CaseState, seen: PageSeen): CaseState {
  const at = instant(Date.UTC(2026, 5, 3, 11), 0);
  return observe(state, seen).reduce<CaseState>((now, event) => advance(now, link(null, event, at)), state);
}

/** What the present step depends on, on pages of one provider's own that the catalogue does not list. */
export const situationOf =
  (owner: Provider) =>
  (state: CaseState, seen: Recognition): Situation => ({
    state,
    recognition: seen,
    owner,
    provider: owner,
    biller: null,
    page: null,
  });

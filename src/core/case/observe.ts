import { namesOf, namesParty } from "../provider/parties";
import type { Provider } from "../provider/schema";
import { mailedLink } from "../recognition/mailed-link";
import { flowKinds, type PageKind } from "../recognition/page-kind";
import type { Control, Fact, Recognition } from "../recognition/recognition";
import { day, daysBetween } from "../value/day";
import { besideOthers, endedBesideOthers } from "./beside";
import type { CaseEvent, Party } from "./event";
import type { CaseState } from "./state";
import { isOfOthers, ownRowFacts, ownRowRenews } from "./still-renews";

/** A page as the worker knows it: what was recognised, and where by the browser's own word. */
export interface PageSeen {
  readonly recognition: Recognition;
  /** With its secrets cut out. */
  readonly address: string;
  /** Of the catalogue, when the address is one of its pages. */
  readonly page: string | null;
  readonly provider: Provider | null;
  readonly biller: Party | null;
  /** The tab told the very same to the same case before: it was asked anew, and nothing happened on the page. */
  readonly again?: boolean;
}

/** Whether a page lists several subscriptions, of which only one is ours. */
export function severalOn({ recognition, provider }: Pick<PageSeen, "recognition" | "provider">): boolean {
  const own = provider ? namesOf(provider) : [];
  const switches = recognition.controls.filter(
    ({ intent, within, state }) =>
      within && state !== "hidden" && (intent === "cancel-subscription" || intent === "resume"),
  );
  const managed = recognition.controls.some(
    (c) => c.within && c.intent === "manage-billing" && besideOthers(c, recognition).length > 0,
  );
  return (
    recognition.names.some((name) => !own.includes(name)) ||
    switches.length > 1 ||
    managed ||
    endedBesideOthers(recognition)
  );
}

/** The usable controls with an intent that belong to a provider: all, unless rows tell merchants apart. */
export function ownControls(intent: Control["intent"], recognition: Recognition, provider: Provider | null): Control[] {
  const all = recognition.controls.filter((c) => c.intent === intent && c.within && c.state !== "hidden");
  if (!provider || all.length < 2) return all;
  const named = all.filter((control) => names(control, provider));
  return named.length > 0 ? named : all;
}

/** Whether a control's row names a provider. */
export function names(control: Control, provider: Provider): boolean {
  return control.row !== null && namesParty(control.row, provider);
}

/** Pages whose facts are those of the subscription; an offer states another price, a question an end to come. */
const stating: readonly PageKind[] = ["account", "billing", "confirmed"];

/** What a page asks for another plan, or for the same again, stands where one's own stood. */
const sold: readonly Fact["kind"][] = ["plan", "price", "cadence"];

function newFacts(state: CaseState, seen: PageSeen): Fact[] {
  const several = severalOn(seen);
  const { kind: page } = seen.recognition;
  if (!stating.includes(page)) return [];
  const ended = page === "confirmed" || (state.progress === "confirmed" && !state.contradicted);
  // Of several subscriptions only what stands in the case's own row is of it.
  const told = several
    ? [...seen.recognition.facts.filter(({ kind }) => kind === "account-email"), ...ownRowFacts(seen, state)]
    : seen.recognition.facts;
  return told.filter((fact) => {
    if (ended && sold.includes(fact.kind) && state.facts[fact.kind]) return false;
    if (state.astray && fact.kind !== "account-email") return false;
    // Before the end is confirmed it may be a trial's or a term's; afterwards the plan's page says when it is.
    if (fact.kind === "ends-on" && page !== "confirmed" && (state.progress !== "confirmed" || state.contradicted))
      return false;
    return state.facts[fact.kind]?.value !== fact.value && state.facts[fact.kind]?.by !== "person";
  });
}

/** Whether a day lies before the case: what ended then is another subscription, or an earlier life of this one. */
function isOld(text: string, { openedAt }: CaseState): boolean {
  const then = day(text);
  const opened = day(openedAt.slice(0, 10));
  // A day's grace: the page may count in another zone.
  return then !== null && opened !== null && daysBetween(then, opened) > 1;
}

/**
 * Whether a case can be confirmed: once it was contradicted, only by a page that was loaded since, for what stands on
 * the page on which "Resume" was pressed is no longer so.
 */
function isOpen(state: CaseState, { loaded }: Recognition): boolean {
  if (state.progress !== "confirmed") return true;
  return state.contradicted && loaded > Date.parse(state.contradictedAt ?? state.confirmedAt ?? "");
}

/**
 * The page's confirmation, if it is this case's: not while a control that would end this very subscription
 * is still there, and not beside a sentence that takes it back.
 */
function confirmation(state: CaseState, seen: PageSeen): CaseEvent[] {
  const { recognition, address, provider, biller } = seen;
  if (recognition.kind !== "confirmed" || state.astray || !isOpen(state, recognition)) return [];
  const says = recognition.sentences.find((sentence) => sentence.kind === "confirmed");
  const left = recognition.controls.filter(
    (c) => c.intent === "cancel-subscription" && c.within && c.state !== "hidden",
  );
  // On a biller's page rows tell whose control is left; on the seller's own page each one is this subscription's.
  const own = provider && biller ? left.filter((c) => names(c, provider)) : left;
  if (says?.day && isOld(says.day, state)) return [];
  if (!says || own.length > 0 || (left.length > 0 && state.progress !== "pressed")) return [];
  const stated = day(recognition.facts.find((fact) => fact.kind === "ends-on")?.value ?? "");
  return [{ type: "confirmation-seen", text: says.text, endsOn: says.day ?? stated ?? null, address }];
}

function failure(state: CaseState, { recognition, address }: PageSeen): CaseEvent[] {
  const says = recognition.sentences.find((sentence) => sentence.kind === "failed");
  return says && state.progress === "pressed" ? [{ type: "failure-seen", text: says.text, address }] : [];
}

/**
 * After a confirmation, a page that states a renewal and offers to cancel takes the confirmation back, if it was
 * loaded since: another tab may still show what was true before.
 */
function renewal(state: CaseState, seen: PageSeen): CaseEvent[] {
  const { recognition, address } = seen;
  if (state.progress !== "confirmed" || state.contradicted || state.astray) return [];
  if (recognition.loaded <= Date.parse(state.confirmedAt ?? "")) return [];
  const row = recognition.kind === "billing" ? ownRowRenews(seen, state) : null;
  if (row) return [{ type: "renewal-seen", text: row.slice(0, 400), address }];
  if (severalOn(seen) || isOfOthers(seen, state)) return [];
  const fact = recognition.facts.find(({ kind }) => kind === "renews-on");
  const own = (intent: Control["intent"]) => ownControls(intent, recognition, seen.provider).length;
  // Some pages show the button that ends only behind "Manage".
  const managed = own("manage-billing") > 0 && own("cancel-subscription") === 0 && own("resume") === 0;
  const ends = recognition.facts.some(({ kind }) => kind === "ends-on");
  const active = own("cancel-subscription") === 1 || (managed && !ends);
  return fact && active && recognition.kind === "billing" ? [{ type: "renewal-seen", text: fact.shown, address }] : [];
}

function page(state: CaseState, { recognition, address, page: id, again }: PageSeen): CaseEvent[] {
  // Two tabs of one case would else take turns for ever, each of them what the case was shown last.
  if (again) return [];
  const { kind } = recognition;
  const words = recognition.reasons.map((reason) => reason.words);
  const last = state.lastPage;
  // What asks for a link in a mail is the answer to a press, whatever else the page is.
  const mailed = words.includes(mailedLink.words);
  if (
    (kind === "other" && !mailed) ||
    (last?.kind === kind && last.address === address && last.words === words.join("\n"))
  )
    return [];
  const event: CaseEvent = { type: "page-recognised", kind, page: id, address, words };
  const stays = flowKinds.includes(kind) || kind === "confirmed" || kind === "login" || mailed;
  const leaves = state.progress === "in-flow" && !stays;
  return leaves ? [event, { type: "left-unfinished", address }] : [event];
}

/** What a page adds to a case's journal: nothing when it says nothing new. */
export function observe(state: CaseState, seen: PageSeen): CaseEvent[] {
  const { recognition, address, biller, provider } = seen;
  const events: CaseEvent[] = [];
  if (provider && biller && state.provider.id === biller.id)
    events.push({ type: "provider-found", provider: { id: provider.id, name: provider.name } });
  if (biller && state.biller?.id !== biller.id) events.push({ type: "biller-found", biller });
  events.push(...page(state, seen));
  for (const fact of newFacts(state, seen)) events.push({ type: "fact-stated", fact, address });
  if (recognition.kind === "login" && state.guiding && state.lastPage?.kind !== "login")
    events.push({ type: "sign-in-asked", address });
  return [...events, ...failure(state, seen), ...confirmation(state, seen), ...renewal(state, seen)];
}

import { fold } from "../language/fold";
import { ending, type Intent, type Reading, readIntent } from "../language/intent";
import { readCadence, readPrice } from "../language/price";
import { saysNo, speaksOf, topicsOf } from "../language/topic";
import type { Reason } from "./recognition";
import { cross, isSign } from "./unnamed";

/** A control with what stands around it, before its surroundings were weighed. */
export interface Placed {
  readonly name: string;
  readonly reading: Reading;
  readonly place: "page" | "dialog" | "menu";
  /** Title of its dialog, else of its section. */
  readonly heading: string | null;
  readonly row: string | null;
  /** Number of the dialog or page part in which it competes with its neighbours. */
  readonly scope: number;
}

export interface Weighed {
  readonly intent: Intent;
  readonly confidence: number;
  readonly reasons: readonly Reason[];
}

const reason = (from: Reason["from"], words: string): Reason => ({
  from,
  words: words.slice(0, 200),
});

/** What a page is about. */
export interface Around {
  /** By its address, title or heading, about subscriptions. */
  readonly about: boolean;
  /** Its first heading. */
  readonly title: string;
}

/** What is said around a group of controls that stand together. */
interface Surroundings {
  readonly words: string;
  readonly neighbours: readonly Placed[];
}

/** Those that answer the same question: where one stands in a box with it, those in the same box. */
function surroundingsOf(control: Placed, all: readonly Placed[], scopeWords: string): Surroundings | null {
  const neighbours = all.filter((other) => other !== control && other.scope === control.scope);
  const beside = (one: Placed) => one.row?.includes(scopeWords) === true;
  if (!neighbours.some(beside)) return { words: scopeWords, neighbours };
  return beside(control) ? { words: scopeWords, neighbours: neighbours.filter(beside) } : null;
}

const stays = ({ name, reading }: Placed, languages: readonly string[]) =>
  reading.intent === "keep-subscription" || speaksOf(name, "back", languages) || saysNo(name, languages);

const isBare = ({ reading }: Pick<Placed, "reading">) => reading.intent === "cancel-generic";

/** The words of every dialog's way out; a bare "Résilier" or "Cancel now" is none. */
const isWayOut = (placed: Placed) => isBare(placed) && /^(?:cancel|annuler)$/.test(fold(placed.name));

/** Not a question whether to end: whether to pause, or to take the end back. */
const turnsBack: readonly Intent[] = ["pause", "resume", "keep-subscription"];

/** "Confirm", "Yes", "Continue" to a question whether to end. */
function agrees({ name, reading }: Placed, question: string, languages: readonly string[]): boolean {
  return (
    reading.intent === "other" &&
    (speaksOf(name, "confirm", languages) || speaksOf(name, "proceed", languages)) &&
    !speaksOf(name, "back", languages) &&
    topicsOf(question, languages).has("ending") &&
    !turnsBack.includes(readIntent(question.replace("?", ""), languages).intent)
  );
}

/** In a question about ending: which of the buttons ends, which keeps? */
function inQuestion(control: Placed, around: Surroundings, languages: readonly string[]): Weighed | null {
  const { intent } = control.reading;
  const why = [reason("dialog", around.words), reason("label", control.name)];
  const explicit = around.neighbours.find((n) => ending.includes(n.reading.intent));
  const yes =
    !explicit &&
    agrees(control, around.words, languages) &&
    around.neighbours.some((n) => isBare(n) || stays(n, languages));
  if (ending.includes(intent) || yes) return { intent: "confirm-cancel", confidence: yes ? 0.85 : 0.95, reasons: why };
  if (intent === "cancel-generic") {
    const clearer = (n: Placed) => (isBare(n) && !isWayOut(n)) || agrees(n, around.words, languages);
    const ender = explicit ?? (isWayOut(control) ? around.neighbours.find(clearer) : undefined);
    if (ender)
      return {
        intent: "keep-subscription",
        confidence: 0.9,
        reasons: [...why, reason("neighbour", ender.name)],
      };
    const keeper = around.neighbours.find((n) => stays(n, languages) || (isWayOut(n) && !isWayOut(control)));
    if (keeper)
      return {
        intent: "confirm-cancel",
        confidence: 0.85,
        reasons: [...why, reason("neighbour", keeper.name)],
      };
    return null;
  }
  if (intent === "other" && stays(control, languages))
    return { intent: "keep-subscription", confidence: 0.85, reasons: why };
  return null;
}

/** Goes on without an offer: turns it down, in a dialog also by "Continue" or "No thanks, cancel". */
function goesOnWithout({ name, place, reading }: Placed, languages: readonly string[]): boolean {
  if (reading.intent !== "other" && !isBare({ reading })) return false;
  if (speaksOf(name, "refuse", languages)) return true;
  const goesOn = reading.intent === "other" ? "proceed" : "back";
  return place === "dialog" && speaksOf(name, goesOn, languages);
}

/** Beside an offer, the button that goes on without it moves the cancellation on. */
function besideOffer(control: Placed, all: readonly Placed[], languages: readonly string[]): Weighed | null {
  if (!goesOnWithout(control, languages)) return null;
  const offer = all.find((other) => other.scope === control.scope && other.reading.intent === "offer-accept");
  return offer
    ? {
        intent: "confirm-cancel",
        confidence: 0.7,
        reasons: [reason("neighbour", offer.name), reason("label", control.name)],
      }
    : null;
}

/** A bare "Cancel" in a row that is itself headed "Cancel plan". */
function inOwnRow(control: Placed, question: string | undefined, languages: readonly string[]): Weighed | null {
  const row = (control.row ?? "").replace(control.name, " ");
  if (!isBare(control) || !topicsOf(row, languages).has("ending") || (question && row.includes(question))) return null;
  return {
    intent: "cancel-subscription",
    confidence: 0.9,
    reasons: [reason("row", row), reason("label", control.name)],
  };
}

/** What a form says that is filled in or left: "Cancel" leaves it. */
const formWords = ["manage", "confirm", "password", "signin", "signup"] as const;

/** A row with a price that recurs, or a state, as a list of subscriptions has them. */
const isListed = (row: string, languages: readonly string[]) =>
  readCadence(row) !== null || speaksOf(row, "active", languages) || speaksOf(row, "renews", languages);

/** What stands beside the end of a subscription in its list of actions. */
const siblings: readonly Intent[] = ["pause", "resume", "manage-billing"];

/** A bare "Cancel" in one row with "Suspend" or "Change payment": one of the things to do with a subscription. */
function amongActions(
  control: Placed,
  all: readonly Placed[],
  languages: readonly string[],
  { title }: Around,
): Weighed | null {
  if (!isBare(control) || control.place !== "page" || control.row === null || leavesDeed(control, all, title))
    return null;
  const beside = all.filter((other) => other !== control && other.row === control.row && other.scope === control.scope);
  const sibling = beside.find(({ reading }) => siblings.includes(reading.intent) && reading.confidence >= 0.6);
  const form = beside.some(({ name }) => speaksOf(name, "confirm", languages) || speaksOf(name, "proceed", languages));
  if (!sibling || form) return null;
  return {
    intent: "cancel-subscription",
    confidence: 0.7,
    reasons: [reason("neighbour", sibling.name), reason("label", control.name)],
  };
}

/** A line of a list says what it is of and tells nothing: "Gold | $5.00 / month | active". */
const isLine = (row: string) => row.length <= longestLine && !/[!?…]|\p{L}{5}\.(?:\s+\p{Lu}|$)/u.test(row);
const longestLine = 160;

/** A sign at the end of a line of a list of subscriptions; anywhere else it closes what it stands in. */
function signedOff(control: Placed, languages: readonly string[], about: boolean): Weighed | null {
  const row = control.row ?? "";
  const ofThem = about || topicsOf(`${row} ${control.heading}`, languages).has("subscription");
  const listed = isListed(row, languages) || readPrice(row) !== null || /\d{4}/.test(row);
  // In a dialog a cross closes that, whatever stands in its row.
  const closes = control.place !== "page" && control.name === cross;
  if (!ofThem || closes || !isLine(row) || !listed || isSomebodys(row)) return null;
  return {
    intent: "cancel-subscription",
    confidence: 0.55,
    reasons: [reason("row", row), reason("label", control.name)],
  };
}

/** Another control that does what the section is headed by, "Suspend subscription": "Cancel" leaves that undone. */
function leavesDeed({ heading, scope }: Placed, all: readonly Placed[], title: string): boolean {
  const titles = [title, ...(heading ?? "").split(" › ")].map(fold);
  return all.some((other) => other.scope === scope && !isBare(other) && titles.includes(fold(other.name)));
}

/** A row that names somebody by an address is one of a list of people. */
const isSomebodys = (row: string) => /[\p{L}\d]@[\p{L}\d-]+\./u.test(row);

/** "Yes, cancel" to a question about something else: an order, an upload, a checkout. */
function answersElse({ name, heading, row, reading }: Placed, languages: readonly string[]): boolean {
  if (reading.intent !== "confirm-cancel" || topicsOf(name, languages).has("subscription")) return false;
  const around = `${heading ?? ""} ${row ?? ""}`;
  // "Other" is the last answer of many a survey.
  if (topicsOf(heading ?? "", languages).has("reason")) return false;
  const other = speaksOf(around, "elsewhere", languages) || speaksOf(around, "order", languages);
  return other && !topicsOf(around, languages).has("subscription");
}

/** A bare "Cancel" in a section headed so, or in the row of a subscription that is not being edited. */
function nearSubscription(
  control: Placed,
  all: readonly Placed[],
  languages: readonly string[],
  { about, title }: Around,
): Weighed | null {
  if (!isBare(control) || leavesDeed(control, all, title) || isSomebodys(control.row ?? "")) return null;
  const [row, heading] = [control.row ?? "", control.heading ?? ""];
  if (speaksOf(`${row} ${heading}`, "letter", languages)) return null;
  if (topicsOf(heading, languages).has("ending"))
    return {
      intent: "cancel-subscription",
      confidence: 0.8,
      reasons: [reason("section", heading), reason("label", control.name)],
    };
  const form = formWords.some((concept) => speaksOf(row, concept, languages));
  const listed = about && control.place === "page" && isListed(row, languages);
  // A dialog that asks something else is left by it: "Really take the change back?"
  const asks = control.place === "dialog" && /[?？؟]/.test(row);
  if (form || asks || !(listed || topicsOf(row, languages).has("subscription"))) return null;
  return {
    intent: "cancel-subscription",
    confidence: 0.6,
    reasons: [reason("row", row), reason("label", control.name)],
  };
}

/**
 * The intent of a control once its surroundings are weighed.
 * @param languages of the page
 * @param around what the page is about
 * @param questions for each scope, the words of the question it asks ("Cancel your plan?"), if it asks one
 */
export function refine(
  control: Placed,
  all: readonly Placed[],
  questions: ReadonlyMap<number, string>,
  languages: readonly string[],
  around: Around = { about: false, title: "" },
): Weighed {
  const question = questions.get(control.scope);
  const asking = question === undefined ? null : surroundingsOf(control, all, question);
  const asked = () => asking && inQuestion(control, asking, languages);
  const { intent, confidence } = control.reading;
  const plain = { intent, confidence, reasons: [reason("label", control.name)] };
  if (isSign(control.name)) return signedOff(control, languages, around.about) ?? plain;
  return (
    inOwnRow(control, question, languages) ??
    asked() ??
    besideOffer(control, all, languages) ??
    nearSubscription(control, all, languages, around) ??
    amongActions(control, all, languages, around) ??
    (answersElse(control, languages) ? { ...plain, intent: "other" } : plain)
  );
}

import { fold } from "../language/fold";
import type { Intent } from "../language/intent";
import { readPrice } from "../language/price";
import { holdsQuestion } from "../language/question";
import { saysOnly, speaksOf, topicsOf } from "../language/topic";
import { inQuestion, surroundingsOf } from "./answers";
import { behindDots } from "./behind-dots";
import { besideOffer } from "./beside-offer";
import { leadsThere } from "./leads-there";
import { isLine, isListed, isSomebodys } from "./listed";
import { isMenuSign } from "./menu-sign";
import { type Around, isBare, nowhere, type Placed, reason, type Weighed } from "./placed";
import { cross, isSign } from "./unnamed";

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
  // "Subscription" beside it is a tab, "Change plan" something to do.
  const does = ({ name, reading: { intent } }: Placed) =>
    intent !== "manage-billing" || speaksOf(name, "manage", languages);
  const sibling = beside.find(
    (one) => siblings.includes(one.reading.intent) && one.reading.confidence >= 0.6 && does(one),
  );
  const form = beside.some(({ name }) => speaksOf(name, "confirm", languages) || speaksOf(name, "proceed", languages));
  if (!sibling || form) return null;
  return {
    intent: "cancel-subscription",
    confidence: 0.7,
    reasons: [reason("neighbour", sibling.name), reason("label", control.name)],
  };
}

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

/** "Yes, cancel" to a question about something else: an order, an upload, a checkout. */
function answersElse({ name, heading, row, reading, hinted }: Placed, languages: readonly string[]): boolean {
  if (hinted || reading.intent !== "confirm-cancel" || topicsOf(name, languages).has("subscription")) return false;
  const around = `${heading ?? ""} ${row ?? ""}`;
  // "Other" is the last answer of many a survey.
  if (topicsOf(heading ?? "", languages).has("reason")) return false;
  const other = speaksOf(around, "elsewhere", languages) || speaksOf(around, "order", languages);
  return other && !topicsOf(around, languages).has("subscription");
}

/** What only shows or manages something is no answer to what a dialog asks. */
const looks = ["show", "more", "manage"] as const;

/** One of the two buttons in a dialog of which the other takes what it offers: "Buy" and "Cancel". */
function isOtherAnswer(control: Placed, all: readonly Placed[], languages: readonly string[]): boolean {
  const [other, ...more] = all.filter(
    (one) => one !== control && one.row === control.row && one.scope === control.scope,
  );
  if (!other || more.length > 0 || other.reading.intent !== "other") return false;
  return !isMenuSign(other.name) && !looks.some((concept) => speaksOf(other.name, concept, languages));
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
  const asks = control.place === "dialog" && (holdsQuestion(row) || isOtherAnswer(control, all, languages));
  // "Billing address" is no subscription.
  const named = (["subscription", "renewal"] as const).some((concept) => speaksOf(row, concept, languages));
  if (form || asks || !(listed || named)) return null;
  return {
    intent: "cancel-subscription",
    confidence: 0.6,
    reasons: [reason("row", row), reason("label", control.name)],
  };
}

/** "Never mind" beside what confirms, or on a page about ending beside what ends: leaves things as they are. */
function goesBack(
  { name, reading, scope }: Placed,
  all: readonly Placed[],
  languages: readonly string[],
  { ending: asked, wayOn }: Around,
): Weighed | null {
  if (reading.intent !== "other" || !saysOnly(name, "back", languages)) return null;
  const ends = (other: Placed) =>
    other === wayOn ||
    other.reading.intent === "confirm-cancel" ||
    (asked && other.reading.intent === "cancel-subscription");
  const ender = all.find((other) => other.scope === scope && ends(other));
  if (!ender) return null;
  return {
    intent: "keep-subscription",
    confidence: 0.7,
    reasons: [reason("neighbour", ender.name), reason("label", name)],
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
  around: Around = nowhere,
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
    besideOffer(control, all, languages, around) ??
    nearSubscription(control, all, languages, around) ??
    amongActions(control, all, languages, around) ??
    leadsThere(control, languages, around) ??
    behindDots(control, languages, around) ??
    goesBack(control, all, languages, around) ??
    (answersElse(control, languages) ? { ...plain, intent: "other" } : plain)
  );
}

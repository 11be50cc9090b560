import type { Concept } from "../language/concept";
import { refuses } from "../language/intent";
import { wordsOf } from "../language/mentions";
import { holdsQuestion } from "../language/question";
import { speaksOf } from "../language/topic";
import { confirmed, speaksOfOthers } from "./confirmed";
import { goesOnByPage } from "./controls";
import { order } from "./order-page";
import type { Control, Fact } from "./recognition";
import { type Decision, isAbout, pick, type Signs, words } from "./signs";

/**
 * Whether more is to come behind a press that moves on: "Continue to cancel" says so itself, "Continue" does below what
 * asks nothing, and "Submit" where nothing beside it keeps.
 */
function isStep({ name, reasons }: Control, languages: readonly string[], kept: boolean): boolean {
  const says = (concept: Concept) => speaksOf(name, concept, languages);
  const ends = says("end") || says("sever");
  if (says("onward")) {
    const asked = reasons.find(({ from }) => from === "dialog")?.words ?? "";
    return ends || !holdsQuestion(asked);
  }
  return says("proceed") && !ends && !kept;
}

/** The steps of a cancellation: offer, survey, final press. */
function step(signs: Signs): Decision | null {
  const final = pick(signs, "confirm-cancel");
  const keep = pick(signs, "keep-subscription");
  const offer = pick(signs, "offer-accept");
  const ending = signs.topics.has("dialog:ending") || signs.topics.has("heading:ending");
  if (offer && (keep || final || ending))
    return { kind: "offer", confidence: 0.85, reasons: [words("control", offer.name)] };
  const stay = keep ?? pick(signs, "resume");
  const asks = signs.topics.has("dialog:ending");
  if (final && stay && !asks && (signs.topics.has("heading:offer") || signs.topics.has("dialog:offer")))
    return { kind: "offer", confidence: 0.75, reasons: [words("control", stay.name), words("heading", "offer")] };
  if (
    signs.choices > 1 &&
    (signs.topics.has("heading:reason") || signs.topics.has("dialog:reason")) &&
    (final || keep || ending)
  )
    return {
      kind: "survey",
      confidence: 0.85,
      reasons: [words("field", `${signs.choices} choices`)],
    };
  // "No thanks, continue to cancel": something was offered.
  if (final && !asks && refuses(final.name, signs.languages))
    return { kind: "offer", confidence: 0.7, reasons: [...final.reasons] };
  // Of a dialog that says nothing of the end nobody knows whether it is the last.
  if (final && ((signs.opened && goesOnByPage(final)) || isStep(final, signs.languages, keep !== undefined)))
    return { kind: "cancel-step", confidence: final.confidence, reasons: [...final.reasons] };
  if (final) return { kind: "final-confirm", confidence: final.confidence, reasons: [...final.reasons] };
  const cancel = pick(signs, "cancel-subscription");
  const place = signs.topics.has("main:ending") || signs.topics.has("address:ending");
  const asked = signs.sentences.find(({ kind, text }) => kind === "asked" && speaksOf(text, "end", signs.languages));
  // On a page that is itself about ending, or asks whether to, the control that ends is the last one.
  if (cancel && (asks || place || asked))
    return {
      kind: "final-confirm",
      confidence: cancel.confidence,
      reasons: [...cancel.reasons, asked ? words("statement", asked.text) : words("heading", "ending")],
    };
  // "Keep it" and "Cancel it" in one row, or in one dialog: a choice between the two.
  if (cancel && keep && (cancel.row === null ? cancel.place === "dialog" : cancel.row === keep.row))
    return { kind: "final-confirm", confidence: 0.7, reasons: [...cancel.reasons, words("control", keep.name)] };
  if (ending && keep)
    return { kind: cancel ? "final-confirm" : "cancel-step", confidence: 0.75, reasons: [words("control", keep.name)] };
  return null;
}

/**
 * In the middle of a cancellation: what asks why one leaves, or offers something else, and need not be answered. What is
 * on offer may be any page's; a pause, or what stands at an address of the cancellation, is not.
 */
function midway(signs: Signs): Decision | null {
  const { asking, topics, sentences, opened } = signs;
  if (!asking?.declines || sentences.some(({ kind }) => kind === "confirmed")) return null;
  if (asking.why) return { kind: "survey", confidence: 0.6, reasons: [words("heading", asking.why)] };
  const own = opened || topics.has("address:ending");
  const pause = pick(signs, "pause");
  // "Pause" alone is what a player does.
  const offer = pause && wordsOf(pause.name).length > 1 ? pause : own ? pick(signs, "offer-accept") : undefined;
  const titled = own && (topics.has("main:offer") || topics.has("dialog:offer"));
  if (!offer && !titled) return null;
  const reason = offer ? words("control", offer.name) : words("heading", "offer");
  return { kind: "offer", confidence: 0.6, reasons: [reason] };
}

function login(signs: Signs): Decision | null {
  // A password is also what someone changes who is in.
  if (signs.signedIn && !signs.topics.has("main:login")) return null;
  const asks = signs.passwordField || signs.topics.has("address:login") || signs.topics.has("heading:login");
  if (!asks || signs.facts.length > 1 || pick(signs, "cancel-subscription")) return null;
  return {
    kind: "login",
    confidence: signs.passwordField ? 0.9 : 0.7,
    reasons: [words("field", "sign-in")],
  };
}

/** What only a subscription that one has states; a price alone is also what a page asks that sells one. */
const owned: readonly Fact["kind"][] = [
  "plan",
  "renews-on",
  "ends-on",
  "trial-ends-on",
  "biller",
  "customer-number",
  "contract-number",
];
const isOnes = (signs: Signs) => {
  const manages = (name: string) => speaksOf(name, "manage", signs.languages);
  const changes = signs.controls.some(
    ({ intent, within, state, name }) => intent === "manage-billing" && within && state !== "hidden" && manages(name),
  );
  return changes || signs.facts.some(({ kind }) => owned.includes(kind));
};

/** What a page is about that is somebody's account. */
const main = ["main", "title", "address"].flatMap((place) => [`${place}:subscription`, `${place}:account`]);

function account(signs: Signs): Decision | null {
  const cancel = pick(signs, "cancel-subscription");
  const stated = signs.facts.filter((f) => f.kind === "renews-on" || f.kind === "price" || f.kind === "biller");
  const [subscription] = stated;
  const place = ["address:subscription", "heading:subscription", "dialog:subscription", "heading:ending"].find((t) =>
    signs.topics.has(t),
  );
  if (cancel && (subscription || place || signs.hinted))
    return {
      kind: "billing",
      confidence: 0.9,
      reasons: [...cancel.reasons, ...(subscription ? [words("fact", subscription.shown)] : [])],
    };
  if (subscription && (place || stated.length > 1) && isOnes(signs))
    return {
      kind: "billing",
      confidence: 0.8,
      reasons: [words("fact", subscription.shown), ...(place ? [words("heading", place)] : [])],
    };
  const manage = pick(signs, "manage-billing");
  const named = place ?? ["address:account", "heading:account"].find((topic) => signs.topics.has(topic));
  // A tile "Subscription" among others makes no billing page of the account's first.
  const kind = isAbout(signs.topics, "subscription") ? "billing" : "account";
  if (manage && named) return { kind, confidence: 0.75, reasons: [words("control", manage.name)] };
  if (cancel && signs.signedIn) return { kind: "account", confidence: 0.7, reasons: [...cancel.reasons] };
  const about = main.find((topic) => signs.topics.has(topic));
  const mail = signs.topics.has("address:account") && signs.facts.some(({ kind }) => kind === "account-email");
  const own = signs.signedIn || mail || signs.facts.some(({ kind }) => owned.includes(kind));
  if (about && own && !signs.topics.has("heading:deletion") && !speaksOfOthers(signs))
    return { kind: "account", confidence: 0.6, reasons: [words("heading", about)] };
  return null;
}

/** The reason for which a page that explains how to cancel is no step of it. */
export const helpPage = "help page";

/** The kind of a page, with the reasons; `other` when nothing speaks for an account page. */
export function decide(signs: Signs): Decision {
  const other: Decision = { kind: "other", confidence: 0.5, reasons: [] };
  if (signs.topics.has("address:help") && !signs.dialogOpen) return { ...other, reasons: [words("address", helpPage)] };
  const found = confirmed(signs) ?? step(signs) ?? login(signs) ?? order(signs) ?? midway(signs) ?? account(signs);
  if (found) return found;
  // Someone who is not signed in sees none of what the catalogue says of the address.
  if (signs.hinted && signs.signedOut) return { kind: "login", confidence: 0.6, reasons: [words("field", "sign-in")] };
  if (signs.hinted) return { kind: signs.hinted, confidence: 0.6, reasons: [words("recipe", "address")] };
  return other;
}

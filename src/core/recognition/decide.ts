import type { Concept } from "../language/concept";
import { refuses } from "../language/intent";
import { wordsOf } from "../language/mentions";
import { holdsQuestion } from "../language/question";
import { speaksOf } from "../language/topic";
import { goesOnByPage } from "./controls";
import { isAboutOrders, order } from "./order-page";
import type { Control, Fact, Sentence } from "./recognition";
import { type Decision, isAbout, type Signs, words } from "./signs";

/** How sure a sentence must be with, and without, a control beside it that would take the end back. */
const sureEnough = 0.7;
const sureAlone = 0.8;
const sureTogether = 0.6;
/** "You will not be charged again": also what comes of a press that is not made yet. */
const sureOfCharges = 0.68;
const accountTopics = ["subscription", "account", "ending"];
const sureControl = 0.5;
const telling: readonly Control["intent"][] = ["resume", "manage-billing", "keep-subscription", "cancel-subscription"];

function pick(signs: Signs, intent: Control["intent"]): Control | undefined {
  return signs.controls.find(
    (c) => c.intent === intent && c.within && c.state !== "hidden" && c.confidence >= sureControl,
  );
}

/** What says that a page is about the person's account, and not somebody's talk about one. */
function isAccount({ topics, controls, facts, hinted, awaited, signedIn }: Signs): boolean {
  const places = ["address", "heading", "dialog"].flatMap((place) => accountTopics.map((topic) => `${place}:${topic}`));
  return (
    hinted !== null ||
    awaited ||
    // "/goodbye" says that something is done, and somebody is signed in.
    (topics.has("address:ended") && signedIn) ||
    places.some((place) => topics.has(place)) ||
    facts.some(({ kind }) => kind !== "account-email") ||
    controls.some(({ intent, within, confidence }) => within && telling.includes(intent) && confidence >= sureControl)
  );
}

/** Topics of a page's title, address or first heading that tell of something else than the account as it is now. */
const elsewhere = ["public", "history", "mailbox", "letter"].flatMap((topic) =>
  ["title", "main", "address"].map((place) => `${place}:${topic}`),
);

/**
 * Whether what the page says may be somebody's words, or meant for everybody: a chat, a mail, an editor, a page to be
 * read before one signs in, the story of an account, a newsletter's farewell.
 */
function speaksOfOthers({ topics, composes, signedOut, dialogOpen, hinted, facts }: Signs): boolean {
  if (signedOut) return true;
  if (dialogOpen) return false;
  const account = hinted !== null || accountTopics.some((topic) => topics.has(`address:${topic}`));
  if (composes && !account) return true;
  const letter = topics.has("line:letter") && !facts.some(({ kind }) => kind === "price" || kind === "plan");
  return letter || elsewhere.some((topic) => topics.has(topic));
}

const goingOn = ["renews", "renewal", "resume"] as const;

/**
 * Whether the page says that a subscription renews. What stands in the row of a control that would end it is told
 * by that control: it may be another product's, or what the control would begin again.
 */
function goesOn(signs: Signs): boolean {
  const { sentences, facts, controls, renewing, active, languages } = signs;
  // What ends later is active until then, and can be taken up again.
  if (renewing || (active && !pick(signs, "resume"))) return true;
  const told = controls.filter(({ intent }) => intent === "cancel-subscription" || intent === "resume");
  const rows = told.flatMap(({ row, name }) => [row ?? "", name]);
  const running = ({ kind, text }: Sentence) =>
    kind === "renews" || (kind === "active" && goingOn.some((concept) => speaksOf(text, concept, languages)));
  const says = sentences.filter(running).map(({ text }) => text);
  const states = facts.filter(({ kind }) => kind === "renews-on").map(({ shown }) => shown);
  return [...says, ...states].some((text) => !rows.some((row) => row.includes(text)));
}

/**
 * The sentence that confirms: one that is sure by itself, or the first of two that are less so, at an address of the
 * cancellation or behind the last press: "You've cancelled Premium", "Your subscription ends on 3 May".
 */
function confirming({ sentences, topics, awaited }: Signs, sure: number): Sentence | undefined {
  const all = sentences.filter((s) => s.kind === "confirmed");
  const place = topics.has("address:ending") || isAbout(topics, "subscription");
  // Behind the last press alone nobody knows what "You have cancelled …" is said of.
  const least = place ? sureTogether : sureOfCharges;
  const clear = all.some((s) => s.confidence >= sureOfCharges);
  const together = (place || awaited) && clear && all.filter((s) => s.confidence >= least).length > 1;
  return all.find((s) => s.confidence >= (together ? least : sure));
}

/**
 * A shorter sentence that is the title of the whole page, and whose address says the same, or which answers the last
 * press: "Subscription cancelled". "Cancellation complete" does not say of what.
 */
function heads({ sentences, heading, topics, languages, awaited }: Signs): Sentence | undefined {
  const named = (["subscription", "renewal"] as const).some((concept) => speaksOf(heading, concept, languages));
  if (!(awaited || topics.has("address:ended")) || !named) return undefined;
  return sentences.find((s) => s.kind === "confirmed" && s.confidence >= sureEnough && s.text === heading);
}

/** What a sentence tells of that has happened. */
const deeds: readonly Concept[] = ["done", "settled", "ended", "over", "attest"];

/**
 * A page confirms only if a sentence says so, the page is the account's, nothing on it takes that back, and nothing
 * is left to press that would end the subscription: "ends on 3 May" beside "Cancel subscription" is the old trial,
 * and alone it may be the end of a period that is followed by the next.
 */
function confirmed(signs: Signs): Decision | null {
  const undo = pick(signs, "resume");
  // What lies over the page is there to be read.
  const sure = undo || signs.dialogOpen ? sureEnough : sureAlone;
  const says = confirming(signs, sure) ?? heads(signs);
  const denied = signs.sentences.some((s) => s.kind === "failed" || s.kind === "not-yet");
  if (
    !says ||
    denied ||
    signs.aborted ||
    signs.proviso ||
    goesOn(signs) ||
    !isAccount(signs) ||
    speaksOfOthers(signs) ||
    isAboutOrders(signs)
  )
    return null;
  if (pick(signs, "confirm-cancel")) return null;
  // What lies over the page and can be left by "Cancel" still asks something.
  if (signs.controls.some(({ intent, place, within }) => intent === "cancel-generic" && place === "dialog" && within))
    return null;
  // "Your plan will be cancelled", "It ends on 3 May" beside "Continue" is what would come of it.
  const speaks = (concept: Concept) => speaksOf(says.text, concept, signs.languages);
  const about = (speaks("future") || !deeds.some(speaks)) && !undo;
  if (about && (signs.waits || pick(signs, "keep-subscription"))) return null;
  const left = pick(signs, "cancel-subscription");
  if (left && !(undo && says.confidence >= 0.85)) return null;
  const reasons = [words("statement", says.text)];
  if (undo) reasons.push(words("control", undo.name));
  return { kind: "confirmed", confidence: says.confidence, reasons };
}

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

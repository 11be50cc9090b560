import type { Concept } from "../language/concept";
import { saysOnly, speaksOf } from "../language/topic";
import { isAboutOrders } from "./order-page";
import type { Control, Sentence } from "./recognition";
import { type Decision, isAbout, pick, type Signs, sureControl, words } from "./signs";

/** How sure a sentence must be with, and without, a control beside it that would take the end back. */
const sureEnough = 0.7;
const sureAlone = 0.8;
const sureTogether = 0.6;
/** "You will not be charged again": also what comes of a press that is not made yet. */
const sureOfCharges = 0.68;
const accountTopics = ["subscription", "account", "ending"];
const telling: readonly Control["intent"][] = ["resume", "manage-billing", "keep-subscription", "cancel-subscription"];

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
export function speaksOfOthers({ topics, composes, signedOut, dialogOpen, hinted, facts }: Signs): boolean {
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
 * press: "Subscription cancelled". "Cancellation complete" does not say of what, and what is still to be done or stays
 * is said in words of which the reader hands on too few to rule it out.
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
export function confirmed(signs: Signs): Decision | null {
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
    signs.undone.includes(says.text) ||
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
  const keep = pick(signs, "keep-subscription");
  // Behind the last press a lone "Close" leaves what has been read.
  const closes = keep && signs.awaited && saysOnly(keep.name, "back", signs.languages);
  if (about && (signs.waits || (keep && !closes))) return null;
  const left = pick(signs, "cancel-subscription");
  if (left && !(undo && says.confidence >= 0.85)) return null;
  const reasons = [words("statement", says.text)];
  if (undo) reasons.push(words("control", undo.name));
  return { kind: "confirmed", confidence: says.confidence, reasons };
}

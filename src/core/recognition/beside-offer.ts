import { ending } from "../language/intent";
import { wordsOf } from "../language/mentions";
import { saysNo, saysOnly, speaksOf, topicsOf } from "../language/topic";
import { type Around, isBare, type Placed, reason, type Weighed } from "./placed";

/** Goes on without an offer: turns it down, or in a flow leads on, "Continue", "No thanks, cancel", "Leave anyway". */
function goesOnWithout({ name, reading }: Placed, flow: boolean, languages: readonly string[]): boolean {
  if (reading.intent !== "other" && !isBare({ reading })) return false;
  if (speaksOf(name, "refuse", languages)) return true;
  const goesOn = reading.intent === "other" ? "proceed" : "back";
  return flow && speaksOf(name, goesOn, languages);
}

const ends = ({ reading }: Placed) => ending.includes(reading.intent);

/** Turns an offer down in so many words: "Decline offer". */
const declines = (name: string, languages: readonly string[]) =>
  speaksOf(name, "refuse", languages) && speaksOf(name, "offer", languages);

/** Goes away from the service whatever is offered: "Leave anyway". */
const departs = (name: string, languages: readonly string[]) =>
  speaksOf(name, "leave", languages) && speaksOf(name, "proceed", languages) && !speaksOf(name, "not", languages);

/** "No", "No thanks"; "Close" is none. */
function isNo(name: string, languages: readonly string[]): boolean {
  const [first = ""] = wordsOf(name);
  return saysNo(name, languages) || (saysNo(first, languages) && saysOnly(name, "back", languages));
}

/** "Continue" where an offer stands beside the way past it: the offer goes on, and so does the subscription. */
function takesOffer(control: Placed, others: readonly Placed[], languages: readonly string[]): Weighed | null {
  const { name, reading, heading, row } = control;
  if (reading.intent !== "other" || !speaksOf(name, "onward", languages)) return null;
  const around = `${heading ?? ""} ${row ?? ""}`;
  if (!topicsOf(around, languages).has("offer") || topicsOf(heading ?? "", languages).has("ending")) return null;
  const past = others.find((one) => ends(one) || declines(one.name, languages) || departs(one.name, languages));
  return past
    ? {
        intent: "offer-accept",
        confidence: 0.7,
        reasons: [reason("neighbour", past.name), reason("label", name)],
      }
    : null;
}

/** Beside an offer, the button that goes on without it moves the cancellation on; "Continue" beside it takes it. */
export function besideOffer(
  control: Placed,
  all: readonly Placed[],
  languages: readonly string[],
  around: Around,
): Weighed | null {
  const others = all.filter((other) => other !== control && other.scope === control.scope);
  const takes = takesOffer(control, others, languages);
  if (takes) return takes;
  const { name, place, reading } = control;
  const onward = (because: string, words: string, confidence: number): Weighed => ({
    intent: "confirm-cancel",
    confidence,
    reasons: [reason(because === "heading" ? "heading" : "neighbour", words), reason("label", name)],
  });
  const offer = others.find((other) => other.reading.intent === "offer-accept");
  if (offer && goesOnWithout(control, place === "dialog" || around.ending, languages))
    return onward("neighbour", offer.name, 0.7);
  if (reading.intent !== "other") return null;
  // A bare "No thanks" to what is offered where an end is asked for; a shop's is not ours.
  if (offer && around.ending && isNo(name, languages)) return onward("neighbour", offer.name, 0.6);
  const keeper = others.find((other) => other.reading.intent === "keep-subscription");
  const declined = declines(name, languages);
  const leads = declined || departs(name, languages);
  // "Stay" beside "Leave anyway" may be of a page that was not saved.
  const names = (one: Placed) =>
    topicsOf(one.name, languages).has("subscription") || speaksOf(one.name, "tier", languages);
  if (leads && keeper && (declined || names(keeper))) return onward("neighbour", keeper.name, 0.7);
  if (leads && around.ending) return onward("heading", around.title, 0.6);
  // "Keep my plan" or "Continue", on a page about ending: one of the two goes on.
  if (keeper && around.ending && speaksOf(name, "onward", languages) && !others.some(ends))
    return onward("neighbour", keeper.name, 0.65);
  return null;
}

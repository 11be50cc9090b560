import type { Intent } from "../language/intent";
import type { Channel, Provider } from "../provider/schema";
import type { PageKind } from "../recognition/page-kind";
import { expectedOn, notHere } from "./expected";
import type { GuideStep } from "./guide-step";
import { severalOn } from "./observe";
import { pointAt, warningsOn } from "./pointing";
import { blank, channelOf, type Situation, textOf } from "./situation";
import { ownRowFacts } from "./still-renews";

/**
 * An app store that the provider's own description does not know: the way that the store's has. Others that charge
 * may be means of payment, and stopping those ends no contract.
 */
function atBiller({ channels, pages }: Provider): GuideStep {
  const [way] = channels;
  return {
    ...blank,
    key: "elsewhere",
    of: way?.steps.length ?? 1,
    next: textOf(way?.steps[0]),
    link: pages.find(({ link }) => link)?.link ?? null,
  };
}

/** The pages say that another party bills: there is nothing to press here. */
export function elsewhere(situation: Situation): GuideStep | null {
  const { owner, biller } = situation;
  const channel = channelOf(situation);
  const sold = biller?.category === "app-store" && owner.role === "provider";
  if (biller && sold && channel?.biller !== biller.id) return atBiller(biller);
  if (!channel || !(channel.biller || channel.partner) || channel === owner.channels[0]) return null;
  // What only leads to the page that is open is done.
  const at = Math.max(
    channel.steps.findIndex((one) => one.do !== "open" || one.page !== situation.page),
    0,
  );
  const step = channel.steps[at];
  return {
    ...blank,
    key: "elsewhere",
    say: textOf(step),
    number: at + 1,
    of: channel.steps.length,
    next: textOf(channel.steps[at + 1]),
    link: sold ? (biller.pages.find(({ link }) => link)?.link ?? null) : null,
    knowledge: step?.knowledge ?? null,
    channel: channel.id,
    at,
    quote: channel.partner ? toldOf(situation) : null,
  };
}

/** The page's own words about who charges. */
const toldOf = ({ recognition }: Situation) => recognition.facts.find(({ kind }) => kind === "biller")?.shown ?? null;

/** Where a channel is entered from elsewhere: another of its pages, or the mail that has to be opened first. */
function entry({ steps }: Channel, page: string | null): number {
  const pressed = steps.findIndex((step) => step.do === "press");
  const mail = steps.findIndex((step) => step.do === "wait-for-mail");
  if (mail >= 0 && mail < pressed) return mail;
  return steps.findIndex((step) => step.do === "open" && step.page !== page);
}

const wanted: readonly Intent[] = ["confirm-cancel", "cancel-subscription"];
/** Pages on which something could be missing. */
const telling: readonly PageKind[] = ["account", "billing", "cancel-step"];

/** The page that the catalogue means, without what it saw there: told in the words of the way. */
export function missing(situation: Situation): GuideStep | null {
  const step = telling.includes(situation.recognition.kind) ? expectedOn(situation, wanted) : null;
  const changed = notHere(step, situation.recognition.language);
  if (!step || !changed) return null;
  const { knowledge, say } = step;
  return { ...blank, key: "missing", next: say, knowledge, changed, warnings: warningsOn(situation, null) };
}

/** The rows of a list that are controls themselves, where the case's own can be told: it is the one to open. */
function rowHere(situation: Situation): ReturnType<typeof pointAt> | null {
  const { controls } = situation.recognition;
  const rows = controls.filter(
    ({ row, name, within, intent }) => within && row === name && intent === "manage-billing",
  );
  const pointed = rows.length > 0 ? pointAt(situation, rows) : null;
  return pointed?.target ? pointed : null;
}

/**
 * On a biller's page that is open and has nothing to press yet: what its description has the person do there first, as
 * choosing the row of a list. What already says when it ends has nothing left to be chosen.
 */
function firstHere(situation: Situation): GuideStep | null {
  const { owner, page, recognition } = situation;
  const channel = owner.role === "biller" ? channelOf(situation) : undefined;
  const told = severalOn(situation) ? ownRowFacts(situation, situation.state) : recognition.facts;
  if (!channel || !page || told.some(({ kind }) => kind === "ends-on")) return null;
  const at = channel.steps.findIndex((one) => one.do === "open" && one.page === page) + 1;
  const step = channel.steps[at];
  if (at === 0 || step?.do !== "read") return null;
  return {
    ...blank,
    key: "read",
    say: step.say,
    number: at + 1,
    of: channel.steps.length,
    next: textOf(channel.steps[at + 1]),
    knowledge: step.knowledge,
    channel: channel.id,
    at,
    warnings: warningsOn(situation, null),
    ...rowHere(situation),
  };
}

/** Where to go from a page that has nothing to press. */
export function onTheWay(situation: Situation): GuideStep {
  const first = firstHere(situation);
  if (first) return first;
  const gone = missing(situation);
  if (gone) return gone;
  const { owner, page } = situation;
  const channel = channelOf(situation);
  const index = channel ? entry(channel, page) : -1;
  const step = channel?.steps[index];
  if (!channel || !step) return { ...blank, warnings: warningsOn(situation, null) };
  const opens = step.do === "open" ? step.page : null;
  const link = owner.pages.find(({ id }) => id === opens)?.link ?? null;
  return {
    ...blank,
    key: opens ? "open-billing" : "open-mail",
    say: step.say,
    number: index + 1,
    of: channel.steps.length,
    next: textOf(channel.steps[index + 1]),
    knowledge: step.knowledge,
    link,
    channel: channel.id,
    at: index,
    warnings: warningsOn(situation, null),
  };
}

import type { GuideStep, Warning } from "@/core/case/guide-step";
import { fold } from "@/core/language/fold";
import { statuteOf } from "@/core/language/statutes";
import type { Provider } from "@/core/provider/schema";
import { plainMonth, shortened, tellSites } from "@/locales/format";
import { toldKnowledge } from "@/locales/told-knowledge";
import type { Words } from "@/locales/words";
import type { GuideView } from "@/messaging/guide-view";
import type { CaseRow } from "@/store/database";
import type { Missing } from "./allowed-sites";

interface Telling {
  readonly row: CaseRow;
  readonly owner: Provider;
  readonly step: GuideStep;
  readonly words: Words;
  /** The screenshot key, if one is set. */
  readonly key: string | null;
  /** Pictures are taken by themselves. */
  readonly pictures: boolean;
  /** Sites that the case needs and that we may not read. */
  readonly missing: Missing | null;
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
  /** What the person pointed at on this page. */
  readonly pointed: string | null;
}

/** That a control bears the words which a law prescribes, with the law, its source and when that was read. */
function tellStatute(name: string, words: Words): string | null {
  const statute = statuteOf(name);
  if (!statute) return null;
  return words.knowledge.law(statute.law[words.code], new URL(statute.source).hostname, statute.seen);
}

/** From which confidence on a meaning is called sure, and likely. */
const [sure, likely] = [0.85, 0.6];

/** How sure it is that a control is the right one, where only its meaning tells; and since when the page is another. */
function tellSureness({ sureness, changed }: GuideStep, { guide, locale }: Words): string | null {
  if (sureness === null) return null;
  const said = sureness >= sure ? guide.meaningSure : sureness >= likely ? guide.meaningLikely : guide.meaningGuessed;
  if (!changed) return said;
  const tell = changed.foreign ? guide.foreign : guide.changed;
  return `${tell(changed.label, plainMonth(changed.seen, locale))} ${said}`;
}

/** Whether a choice is itself the row of its subscription. */
const isRow = ({ name, row }: GuideStep["choices"][number]) => row === name;

function say({ step, row, words }: Telling): string {
  const { guide } = words;
  if (step.key === "sign-in-mail" && step.say) return `${step.say[words.code]} ${guide.signInMail}`;
  // Which row to open only its name tells, where none is pointed at.
  if (step.key === "read" && step.say && !step.target)
    return `${step.say[words.code]} ${guide.rowOf(row.state.provider.name)}`;
  if (step.say) return step.say[words.code];
  const name = step.target?.name ?? "";
  const provider = row.state.provider.name;
  switch (step.key) {
    case "press":
      return guide.press(name);
    case "press-final":
      return guide.pressFinal(name);
    case "only-pause":
      return guide.onlyPause(step.target?.name ?? step.choices[0]?.name ?? "");
    case "pointed":
      return step.target ? guide.pointed(name) : guide.pointedDecoy(step.warnings[0]?.name ?? "");
    case "offer":
      return name ? guide.offer(name) : guide.offerUnclear;
    case "survey":
      return guide.survey(name);
    case "sign-in-mail":
      return guide.signInMail;
    case "sign-in":
      return guide.signIn(provider);
    case "failed":
      return guide.failed;
    case "await":
      return guide.await;
    case "confirmed":
      return guide.confirmed(provider);
    case "already-confirmed":
      return guide.alreadyConfirmed(provider);
    case "still-shown":
      return guide.stillShown(provider);
    case "open-billing":
      return guide.openBilling(provider);
    case "open-mail":
      return guide.openMail(provider);
    case "mail":
      return tellMail(step, words);
    case "elsewhere":
      return guide.elsewhere;
    case "choose":
      return tellChoices(step, words, provider);
    case "astray":
      return guide.astray(row.state.astray ?? "", provider);
    case "midway":
      return guide.midway;
    case "missing":
      return step.changed ? guide.missing(step.changed.label, plainMonth(step.changed.seen, words.locale)) : guide.lost;
    case "read":
    case "lost":
      return guide.lost;
  }
}

/** The different names of what is to be chosen from. */
const choicesOf = ({ choices }: GuideStep): string[] => [
  ...new Map(choices.map(({ name }) => [fold(name), name])).values(),
];

/** Among which controls to choose: alike ones by what they stand beside, others by what they say. */
function tellChoices(step: GuideStep, { guide }: Words, provider: string): string {
  const [name = "", other] = choicesOf(step);
  if (step.choices.length > 1 && step.choices.every(isRow)) return guide.chooseRow;
  if (step.choices.length === 1) return guide.chooseOnly(name, provider);
  return other === undefined ? guide.choose(name) : guide.chooseAmong(name, other);
}

/** Which link of a mail to follow, or why none, and where to go instead. */
function tellMail({ mail, link }: GuideStep, { mail: told, guide }: Words): string {
  if (!mail) return guide.lost;
  if (mail.own) return told.follow(mail.own.name, mail.own.host, mail.party);
  const why = mail.foreign ? told.foreign(mail.foreign.name, mail.foreign.host) : told.noLink(mail.party);
  return `${why} ${link ? told.goThere(mail.party, new URL(link).hostname) : told.goElsewhere(mail.party)}`;
}

/** What is said of a row, in letters. */
const longestRow = 70;

/** A control of another product is called as the one to press: its row tells them apart. */
function nameOf({ name, row, effect }: Warning): string {
  return "intent" in effect && effect.intent === "other-product" && row ? shortened(row, longestRow) : name;
}

function effectOf({ effect }: Warning, words: Words): string {
  if ("text" in effect) return effect.text[words.code];
  if (effect.intent === "cancel-order") return words.knowledge.withdrawal;
  return words.effects[effect.intent] ?? words.effects.other;
}

/** What must not be overlooked: pages that contradict each other, or a last press that is missing. */
function alarm({ row, step, words }: Telling): string | null {
  if (row.state.contradicted) return words.guide.contradicted(row.state.provider.name);
  if (!row.state.unfinished) return null;
  const inside = step.key === "press-final" || step.key === "offer" || step.key === "survey" || step.final;
  return inside ? null : words.guide.unfinished(row.state.provider.name);
}

/** The way in words: every step of the present channel, else of the first that the owner of the page has. */
function way({ owner, step, words }: Telling): GuideView["way"] {
  const channel = owner.channels.find(({ id }) => id === step.channel) ?? owner.channels[0];
  return (channel?.steps ?? []).map((each) => {
    const labels = each.do === "press" ? Object.values(each.labels).flat().slice(0, 2) : [];
    const text = each.say[words.code];
    const link = each.do === "open" ? owner.pages.find(({ id }) => id === each.page)?.link : null;
    return { say: labels.length > 0 ? words.guide.wayStep(text, labels) : text, link: link ?? null };
  });
}

/** Asks for a picture at the moments that matter, unless there is one or it is about to be taken. */
function askForScreenshot({ step, row, words, key, pictures }: Telling): string | null {
  const final = step.capture === "final-dialog" || step.key === "press-final";
  if (!final && step.key !== "confirmed") return null;
  const moment = final ? "final-dialog" : "confirmation";
  const pictured = row.state.exhibits.some((kept) => kept.kind === "screenshot" && kept.moment === moment);
  return pictured || (pictures && step.capture) ? null : words.guide.askForScreenshot(key);
}

/** What the guide cannot do where the person has not allowed a site, and how it goes on there. */
function beyond({ missing, words }: Telling, done: boolean): string | null {
  if (!missing || done) return null;
  const sites = tellSites(missing.origins, words.locale);
  return missing.biller === null ? words.asks.onlyHere(sites) : words.asks.notThere(sites);
}

/** Controls of different names need no row to be told apart. */
function obstacleOf(step: GuideStep, { guide }: Words): string | null {
  if (!step.obstacle || (step.obstacle === "doubled" && choicesOf(step).length > 1)) return null;
  return guide.obstacles[step.obstacle];
}

/** Puts the present step into the person's language. */
export function guideView(telling: Telling): GuideView {
  const { step, row, words, now, pointed } = telling;
  const { provider } = row.state;
  const done = row.state.progress === "confirmed" && !row.state.contradicted && step.key !== "still-shown";
  return {
    caseId: row.id,
    provider: provider.name,
    key: step.key,
    number: step.number,
    of: step.of,
    say: say(telling),
    target: step.target,
    choices: step.choices.map(({ ref, name, row: text }) => ({
      ref,
      name: text && text !== name ? `${name} — ${text}` : name,
    })),
    obstacle: obstacleOf(step, words),
    warnings: step.warnings.map((warning) => ({
      ref: warning.ref,
      name: nameOf(warning),
      effect: effectOf(warning, words),
    })),
    next: step.next?.[words.code] ?? null,
    link: step.link,
    beyond: beyond(telling, done),
    knowledge:
      tellStatute(step.target?.name ?? "", words) ??
      (step.mail && words.mail.knownBy[step.mail.by]) ??
      (step.knowledge && toldKnowledge(step.knowledge, words, now)) ??
      tellSureness(step, words),
    final: step.final,
    done,
    alarm: alarm(telling),
    capture: step.capture,
    askForScreenshot: askForScreenshot(telling),
    way: way(telling),
    at: step.at,
    quote: step.quote,
    pointed,
  };
}

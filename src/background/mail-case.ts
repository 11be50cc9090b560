import { isAnother } from "@/core/case/another";
import type { EventOf, Party } from "@/core/case/event";
import type { GuideStep } from "@/core/case/guide-step";
import { mailOnly, stepInMail } from "@/core/case/in-mail";
import type { CaseState } from "@/core/case/state";
import type { Provider } from "@/core/provider/schema";
import type { Recognition } from "@/core/recognition/recognition";
import type { MailShown, Reply } from "@/messaging/protocol";
import { Refuse } from "@/messaging/server";
import { change, ofProvider } from "@/store/cases";
import { journalOf } from "@/store/journal";
import { missingForMail } from "./allowed-sites";
import { forgetMail, type MailInTab, mailsIn, mailTab, rememberMail } from "./mail-in-tab";
import { type Whose, whoseMail } from "./whose";
import type { World } from "./world";

/** A page in a tab. */
interface InTab {
  readonly tab: number;
  readonly url: URL;
}

const partyOf = (entry: Provider | null) => entry && { id: entry.id, name: entry.name };

/** Whether a mail is about these parties; one that names no seller is about whatever its biller charges for. */
function isAbout({ mail }: MailInTab, provider: Party | null, biller: Party | null): boolean {
  const charged = mail.biller !== null && mail.biller.id === biller?.id;
  if (!mail.provider) return charged;
  return mail.provider.id === provider?.id && (charged || !mail.biller || !biller);
}

/** The mail of a case on the page, if the page still shows it. */
export async function mailOf(world: World, { provider, biller }: CaseState, tab: number): Promise<MailInTab | null> {
  return (await mailsIn(world, tab)).mails.find((one) => isAbout(one, provider, biller)) ?? null;
}

/** What the popup says of a page outside the catalogue: what it is, and the mails that it shows. */
interface PageOfMails {
  readonly recognition: Recognition;
  readonly mails: Reply<"tabState">["mails"];
}

/**
 * The mails that the popup offers to begin with, or that of the case which runs there. Where a page's own words make it
 * something else and it lists no folders, only a sender's address makes it a mail all the same.
 */
export async function mailsToOffer(
  world: World,
  tab: number,
  recognition: Recognition,
  running: CaseState | null,
): Promise<PageOfMails> {
  const { mailbox, mails } = await mailsIn(world, tab);
  const shown = mails
    .filter(({ mail }) => mailbox || recognition.kind === "other" || mail.by === "sender")
    .filter((mail) => !running || isAbout(mail, running.provider, running.biller))
    .map(async ({ mail: { provider, biller, by } }) => ({
      provider: partyOf(provider),
      biller: partyOf(biller),
      by,
      missing: await missingForMail(world, { provider, biller }),
    }));
  return {
    recognition: mailbox || shown.length > 0 ? mailOnly(recognition) : recognition,
    mails: await Promise.all(shown),
  };
}

/**
 * The mail that the person chose, as the page shows it now. Where none was chosen, a tab that has gone on to another
 * mail is no longer taken for the one that a case began with.
 */
export async function mailChosen(world: World, { tab, url }: InTab, mail?: MailShown): Promise<MailInTab | null> {
  if (mail) {
    const chosen = (await mailsIn(world, tab)).mails.find((one) => isAbout(one, mail.provider, mail.biller));
    if (!chosen) throw new Refuse("mail-gone");
    return chosen;
  }
  const begun = await mailTab(world, tab, url);
  const row = begun && (await world.db.cases.get(begun.caseId));
  if (begun && !(row && (await mailOf(world, row.state, tab)))) await forgetMail(world, tab);
  return null;
}

/** The case that a mail belongs to: of this seller, and not one that somebody else is known to charge for. */
export async function caseOfMail(
  world: World,
  { mail }: MailInTab,
  url: URL,
  recognition: Recognition,
): Promise<Whose> {
  const biller = partyOf(mail.biller);
  const provider = partyOf(mail.provider) ?? biller ?? { id: null, name: url.hostname };
  const fitting = (await ofProvider(world.db, provider.id ?? provider.name)).filter(
    ({ state }) =>
      (!biller || !state.biller || state.biller.id === biller.id) && !isAnother(state, { recognition, biller }),
  );
  const row = fitting.find(({ state }) => state.progress !== "confirmed") ?? fitting[0] ?? null;
  const parties = { provider, biller: biller ?? row?.state.biller ?? null };
  return whoseMail(world, { url, parties, row }, recognition);
}

/** Notes that a case goes on from a mail, and in which tab. */
export async function beginInMail(
  world: World,
  id: string,
  { mail, links }: MailInTab,
  { tab, address, origin }: { tab: number; address: string; origin: string },
): Promise<void> {
  const { channel, by } = mail;
  const read: EventOf<"mail-read"> = { type: "mail-read", channel: channel?.id ?? null, by, address };
  // What was asked for twice, since an answer was lost, counts once.
  const before = (await journalOf(world.db, id)).flatMap(({ event }) => (event.type === "mail-read" ? [event] : []));
  const last = before.at(-1);
  const same = last?.channel === read.channel && last.by === by && last.address === address;
  if (!same) await change(world.db, id, world.clock, () => [read]);
  await rememberMail(world, tab, { caseId: id, origin, link: links.own?.link.name ?? null });
}

/** The step on a webmail; null while it shows another mail than that of the case, and once the end is confirmed. */
export async function mailStep(world: World, { row, seen }: Whose, tab: number): Promise<GuideStep | null> {
  const over = row?.state.progress === "confirmed" && !row.state.contradicted;
  const begun = row && !over && (await mailOf(world, row.state, tab));
  if (!begun) return null;
  await rememberMail(world, tab, {
    caseId: row.id,
    origin: new URL(seen.address).origin,
    link: begun.links.own?.link.name ?? null,
  });
  return stepInMail(begun.mail, begun.links, seen.recognition);
}

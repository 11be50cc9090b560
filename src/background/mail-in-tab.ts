import { isMailbox, type Mail, type MailPage, mailsOn } from "@/core/provider/mail";
import { linksIn, type MailLinks } from "@/core/provider/mail-link";
import type { World } from "./world";

/** The mails that a tab shows, with the links that each may go on with. */
export interface MailInTab {
  readonly mail: Mail;
  readonly links: MailLinks;
}

/** What the page and the frames in it show, as one; null where the browser does not let us. */
async function pageIn({ browser, readMail }: World, tab: number): Promise<MailPage | null> {
  try {
    const read = await browser.scripting.executeScript({ target: { tabId: tab, allFrames: true }, func: readMail });
    const pages = read.flatMap(({ result }) => (result ? [result as MailPage] : []));
    const [main] = pages;
    return (
      (main && {
        title: main.title,
        headings: pages.flatMap(({ headings }) => headings),
        lines: pages.flatMap(({ lines }) => lines),
        // What stands in a frame is the mail itself, and anyone may write an address into that.
        domains: main.domains,
        links: pages.flatMap(({ links }) => links),
      }) ??
      null
    );
  } catch {
    // A site on which the toolbar button was not pressed, or a page that is just being left.
    return null;
  }
}

/** What a tab shows of mails. */
interface MailsInTab {
  /** The page is a webmail by its own folders. */
  readonly mailbox: boolean;
  /** As far as they are about something in the catalogue. */
  readonly mails: readonly MailInTab[];
}

/** The mails that the page in a tab shows. Nothing of it is kept. */
export async function mailsIn(world: World, tab: number): Promise<MailsInTab> {
  const page = await pageIn(world, tab);
  if (!page) return { mailbox: false, mails: [] };
  const mails = mailsOn(world.catalogue, page).map((mail) => ({ mail, links: linksIn(mail, page.links) }));
  return { mailbox: isMailbox(page), mails };
}

/** A tab in which a case began with a mail. */
interface MailTab {
  readonly caseId: string;
  /** Of the webmail. */
  readonly origin: string;
  /** Name of the link that the guide points out; a press on another one is none of the case's. */
  readonly link: string | null;
}

const key = (tab: number | "") => `mail:${tab}`;

/** The case whose mail a tab shows, while the tab is still at that webmail. Survives the worker, not the browser. */
export async function mailTab({ browser }: World, tab: number | null, url: URL): Promise<MailTab | null> {
  if (tab === null) return null;
  const found = (await browser.storage.session.get(key(tab)))[key(tab)] as MailTab | undefined;
  return found?.origin === url.origin ? found : null;
}

/** The tabs that show the mail which a case began with. */
export async function mailTabsOf({ browser }: World, caseId: string): Promise<number[]> {
  const all = Object.entries(await browser.storage.session.get(null));
  return all.flatMap(([name, value]) =>
    name.startsWith(key("")) && (value as MailTab).caseId === caseId ? [Number(name.slice(key("").length))] : [],
  );
}

export async function rememberMail({ browser }: World, tab: number, mail: MailTab): Promise<void> {
  await browser.storage.session.set({ [key(tab)]: mail });
}

export async function forgetMail({ browser }: World, tab: number): Promise<void> {
  await browser.storage.session.remove(key(tab));
}

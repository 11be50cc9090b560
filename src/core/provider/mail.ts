import { speaksOf } from "../language/topic";
import { namesOf } from "./parties";
import type { Channel, Provider } from "./schema";
import { senderOf, whoBills } from "./who-bills";

/** A link of a page: what it says and where it leads, without what could sign somebody in. */
export interface PageLink {
  readonly name: string;
  readonly host: string;
  /** By https. */
  readonly safe: boolean;
}

/**
 * What a page shows, as far as it takes to know a mail by it. No text of it is kept but the name of the
 * link that the guide points out.
 */
export interface MailPage {
  readonly title: string;
  readonly headings: readonly string[];
  readonly lines: readonly string[];
  /** Domains of the mail addresses on it. */
  readonly domains: readonly string[];
  readonly links: readonly PageLink[];
}

/** Whose subscription a mail is about, and who charges for it. At least one of the two is known. */
export interface Mail {
  readonly provider: Provider | null;
  readonly biller: Provider | null;
  readonly channel: Channel | null;
  /** The billers that have sent something on the page: what leads to their own pages is no trap, whoever sells. */
  readonly sentBy: readonly Provider[];
  /** Known by an address beside it, or only by what the mail says. Anyone can write either. */
  readonly by: "sender" | "text";
}

/** More than a person would choose from. */
const mostMails = 6;

const plain = (text: string) => text.normalize("NFKC").replace(/[^\p{L}\p{N}]+/gu, " ");

/**
 * Whether a text names a party, by whole words and in its own spelling: "cette notion" is not Notion, "a poem" not Poe.
 * All in capitals counts as well, where the name is long enough to be no other word.
 */
export function says(text: string, party: Provider): boolean {
  const within = ` ${plain(text)} `;
  return namesOf(party).some((name) => {
    const wanted = ` ${plain(name).trim()} `;
    return wanted.trim().length > 1 && (within.includes(wanted) || within.includes(wanted.toUpperCase()));
  });
}

const isBiller = ({ role }: Provider) => role === "biller";

/** Whether a line speaks of something that is paid for again and again, or of paying for it. */
const isAboutPaying = (line = ""): boolean =>
  speaksOf(line, "subscription") || speaksOf(line, "renewal") || speaksOf(line, "billing");

const textsOf = ({ title, headings, lines }: MailPage) => [title, ...headings, ...lines];

/** Whether a page names a party where it speaks of paying: a friend may be called as a service is. */
function isNamedForPaying(party: Provider, page: MailPage): boolean {
  const texts = textsOf(page);
  return texts.some((text, n) => {
    if (!says(text, party)) return false;
    const label = /:$/.test(texts[n - 1] ?? "") ? texts[n - 1] : "";
    return [text, texts[n + 1], label].some(isAboutPaying);
  });
}

/** Where anyone has an address, the person too. */
export const anyones = new Set(
  "gmail.com googlemail.com live.com live.fr hotmail.com hotmail.fr outlook.com outlook.fr msn.com icloud.com me.com mac.com yahoo.com yahoo.fr".split(
    " ",
  ),
);

/** The parties that sent something on the page: a seller only if the page names it as well, since anyone may have an address there. */
function sendersOn(catalogue: readonly Provider[], page: MailPage, named: readonly Provider[]): Map<Provider, string> {
  const found = new Map<Provider, string>();
  for (const domain of page.domains.filter((one) => !anyones.has(one))) {
    const party = senderOf(catalogue, domain);
    if (party && (isBiller(party) || named.includes(party))) found.set(party, domain);
  }
  return found;
}

/** One seller's mail: with who charges for it, where one of its billers has sent it or is the only one named. */
function mailAbout(
  catalogue: readonly Provider[],
  seller: Provider,
  named: readonly Provider[],
  sent: ReadonlyMap<Provider, string>,
): Mail {
  const through = (party: Provider) => seller.billers.includes(party.id);
  const senders = [...sent].flatMap(([party, domain]) => (through(party) ? [domain] : []));
  const told = named.filter(through);
  const { biller, channel } = whoBills(catalogue, {
    names: namesOf(seller),
    expected: seller.id,
    senders: senders.length === 1 ? senders : [],
    told: senders.length === 0 && told.length === 1 ? told.map(({ name }) => name) : [],
  });
  const by = senders.length === 1 || sent.has(seller) ? "sender" : "text";
  return { provider: seller, biller, channel, sentBy: [...sent.keys()].filter(isBiller), by };
}

/** A folder's name is short: "Inbox (3)". */
const longestFolder = 24;
const leastFolders = 2;

/** Whether a page is a webmail, by the folders that it lists. What it says of accounts is then said by mails. */
export function isMailbox({ lines }: MailPage): boolean {
  const folders = new Set(lines.filter((line) => line.length <= longestFolder && speaksOf(line, "mailbox")));
  return folders.size >= leastFolders;
}

/** Those that stand out: what the title and the headings name is what an open mail is about. */
function foremost(sellers: readonly Provider[], { title, headings }: MailPage): readonly Provider[] {
  const front = sellers.filter((seller) => [title, ...headings].some((text) => says(text, seller)));
  return front.length > 0 ? front : sellers;
}

/**
 * Which subscriptions the mails on a page are about: one where a mail is open, several where that cannot be told, none
 * where nothing speaks of paying. Who has sent a mail counts more than what stands out on the page, and that more than
 * what merely stands there.
 */
export function mailsOn(catalogue: readonly Provider[], page: MailPage): Mail[] {
  const texts = textsOf(page);
  const named = catalogue.filter((party) => texts.some((text) => says(text, party)));
  const sent = sendersOn(catalogue, page, named);
  if ((named.length === 0 && sent.size === 0) || !texts.some((text) => isAboutPaying(text))) return [];
  const sellers = named.filter((party) => !isBiller(party));
  const bySender = sellers.filter(
    (seller) => sent.has(seller) || seller.billers.some((id) => [...sent.keys()].some((party) => party.id === id)),
  );
  const candidates = bySender.length > 0 ? bySender : sellers.filter((seller) => isNamedForPaying(seller, page));
  const about = foremost(candidates, page);
  const sentBy = [...sent.keys()].filter(isBiller);
  const through = about.flatMap(({ billers }) => billers);
  // The product may be none of the catalogue; who charges for it is the way all the same.
  const unnamed = sentBy
    .filter(({ id }) => !through.includes(id))
    .map((biller): Mail => ({ provider: null, biller, channel: biller.channels[0] ?? null, sentBy, by: "sender" }));
  return [...about.map((seller) => mailAbout(catalogue, seller, named, sent)), ...unnamed].slice(0, mostMails);
}

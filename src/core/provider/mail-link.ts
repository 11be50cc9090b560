import { fold } from "../language/fold";
import { ending, type Intent, readIntent } from "../language/intent";
import type { Mail, PageLink } from "./mail";
import { hostFits } from "./match";
import type { Provider } from "./schema";

/** Whose page a link of a mail leads to. */
export interface OwnLink {
  readonly link: PageLink;
  readonly party: Provider;
}

/** The links of a mail that speak of cancelling or of the account. */
export interface MailLinks {
  /** Leads to a page of the parties themselves. */
  readonly own: OwnLink | null;
  /** Says as much and leads elsewhere: to a forwarding service, or into a trap. */
  readonly foreign: PageLink | null;
}

const isOwn = ({ hosts, domains }: Provider, { host, safe }: PageLink) =>
  safe &&
  [...hosts.map((own) => own.host), ...domains.map((domain) => `*.${domain}`)].some((own) => hostFits(own, host));

/** What the way of a party calls its controls. */
function labelled({ channels }: Provider, name: string): Intent | null {
  const steps = channels.flatMap((channel) => channel.steps.flatMap((step) => (step.do === "press" ? [step] : [])));
  const step = steps.find(({ labels }) =>
    Object.values(labels)
      .flat()
      .some((label) => fold(label) === fold(name)),
  );
  return step?.intent ?? null;
}

/** How near a link comes to the end; null for one that leads nowhere near, or starts something anew. */
function rank(name: string, parties: readonly Provider[]): number | null {
  const intent = parties.map((party) => labelled(party, name)).find((told) => told !== null) ?? readIntent(name).intent;
  return ending.includes(intent) ? 0 : intent === "manage-billing" ? 1 : null;
}

/**
 * The link of a mail to go on with. One whose address is not the parties' own is never that, whatever it says: what
 * stands behind a forwarding service cannot be seen without opening it.
 */
export function linksIn(
  { provider, biller, sentBy = [] }: Pick<Mail, "provider" | "biller"> & Partial<Pick<Mail, "sentBy">>,
  links: readonly PageLink[],
): MailLinks {
  const parties = [...new Set([biller, provider, ...sentBy])].filter((party) => party !== null);
  const ranked = links
    .flatMap((link) => {
      const at = rank(link.name, parties);
      return at === null ? [] : [{ link, at }];
    })
    .sort((a, b) => a.at - b.at);
  const own = parties.flatMap((party) =>
    ranked.filter(({ link }) => isOwn(party, link)).map(({ link }): OwnLink => ({ link, party })),
  );
  const foreign = ranked.find(({ link }) => !parties.some((party) => isOwn(party, link)));
  return { own: own[0] ?? null, foreign: foreign?.link ?? null };
}

/** An address to go to without any mail: one that the catalogue knows, of who charges or of who sells. */
export function knownAddress({
  provider,
  biller,
}: Pick<Mail, "provider" | "biller">): { address: string; party: Provider } | null {
  for (const party of [biller, provider]) {
    const address = party?.pages.find(({ link }) => link)?.link;
    if (party && address) return { address, party };
  }
  const [host] = provider?.hosts ?? [];
  return provider && host ? { address: `https://${host.host.replace("*.", "")}/`, party: provider } : null;
}

import canonicalize from "canonicalize";
import { redactUrl } from "@/core/evidence/redact-url";
import type { Recognition } from "@/core/recognition/recognition";
import type { World } from "./world";

/** What was last recognised in a tab. Kept in session memory: it survives the worker, not the browser. */
export interface PageInTab {
  readonly address: string;
  /** Whose page it is, by name. */
  readonly provider: string;
  readonly recognition: Recognition;
  /** The case that it was told to. */
  readonly caseId?: string | null;
}

/** The key under which session storage holds a tab's page; the popup listens to it. */
export const pageKey = (tab: number) => `page:${tab}`;

export async function rememberPage({ browser }: World, tab: number, page: PageInTab): Promise<void> {
  await browser.storage.session.set({ [pageKey(tab)]: page });
}

/** Whether a tab told the very same before, to the same case. */
export async function toldBefore({ browser }: World, tab: number, page: PageInTab): Promise<boolean> {
  const key = pageKey(tab);
  // Session storage keeps no order of keys.
  return canonicalize((await browser.storage.session.get(key))[key]) === canonicalize(page);
}

export async function forgetPage({ browser }: World, tab: number): Promise<void> {
  await browser.storage.session.remove(pageKey(tab));
  await browser.storage.session.remove(claimKey(tab));
}

/** The case that a biller's site is about in a tab: its page named the seller, or the person asked for the guide there. */
interface Claim {
  readonly origin: string;
  readonly caseId: string;
}
const claimKey = (tab: number) => `claim:${tab}`;

export async function claimTab({ browser }: World, tab: number, claim: Claim): Promise<void> {
  await browser.storage.session.set({ [claimKey(tab)]: claim });
}

/** The case that a site is about in a tab; null where nothing has told. */
export async function claimedIn({ browser }: World, tab: number | null, url: URL): Promise<string | null> {
  if (tab === null) return null;
  const claim = (await browser.storage.session.get(claimKey(tab)))[claimKey(tab)] as Claim | undefined;
  return claim?.origin === url.origin ? claim.caseId : null;
}

/** What was last recognised in a tab, if the tab still shows that page: one that went on says nothing of the next. */
export async function pageInTab({ browser }: World, tab: number, url: URL): Promise<PageInTab | null> {
  const key = pageKey(tab);
  const found = (await browser.storage.session.get(key))[key] as PageInTab | undefined;
  return found?.address === redactUrl(url.href) ? found : null;
}

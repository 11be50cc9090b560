import { getDomain } from "tldts";
import type { Party } from "../case/event";
import { anyones } from "../provider/mail";
import type { Provider } from "../provider/schema";
import type { Checked } from "./verify";

/** The name under which somebody registered a domain; a shop on a shared host counts as its own. */
export const registered = (domain: string): string | null =>
  getDomain(domain.replace(/^\*\./, ""), { allowPrivateDomains: true });

/** The registered domains of an entry: those it is known by, that it signs in at, and that its mails come from. */
function domainsOf({ domains, hosts, proof }: Provider): string[] {
  const own = hosts.flatMap(({ host, shared, with: other }) => (shared || other ? [] : [host]));
  return [...domains, ...own, ...(proof.mail?.senders ?? [])];
}

/** Who a case is about: who sells, and who charges where that is another. */
export interface Parties {
  readonly provider: Party;
  readonly biller: Party | null;
}

/** Whether a domain belongs to the provider of a case or to who bills for it; where anyone can have a mailbox is nobody's. */
export function isOwned(catalogue: readonly Provider[], { provider, biller }: Parties, domain: string): boolean {
  const name = registered(domain);
  if (name === null || anyones.has(name)) return false;
  const entries = catalogue.filter(({ id }) => id === provider.id || id === biller?.id);
  // A stranger is named by its site.
  const strangers = provider.id === null ? [provider.name] : [];
  return [...entries.flatMap(domainsOf), ...strangers].some((own) => registered(own) === name);
}

const ranks = ["valid", "weak", "unchecked", "invalid"] as const;

/** The signature that says most about a case: one that holds before one that does not, and the parties' own before others'. */
export function foremost(checked: readonly Checked[], owned: (domain: string) => boolean): Checked | null {
  const holds = ({ verdict }: Checked) => (verdict.result === "valid" || verdict.result === "weak" ? 0 : 1);
  const own = ({ domain }: Checked) => (owned(domain) ? 0 : 1);
  const rank = ({ verdict }: Checked) => ranks.indexOf(verdict.result);
  return [...checked].sort((a, b) => holds(a) - holds(b) || own(a) - own(b) || rank(a) - rank(b))[0] ?? null;
}

import { speaksOf } from "../language/topic";
import { hostFits } from "./match";
import { namesBorne, namesOf, spaced } from "./parties";
import type { Channel, Provider } from "./schema";

/** What tells who sells and who charges; each may be missing. */
export interface Traces {
  /** Whose page is open, by its address. */
  readonly owner?: Provider | null;
  /** What pages and mails say of it: "Apple" in "billed through Apple". */
  readonly told?: readonly string[];
  /** Names of the catalogue that stand on the page or in the mail. */
  readonly names?: readonly string[];
  /** Domains of mail senders. */
  readonly senders?: readonly string[];
  /** Lines of a bank statement. */
  readonly lines?: readonly string[];
  /** Id of the provider that a case is about. */
  readonly expected?: string | null;
}

/** What gave a party away. */
export type Trace = "address" | "text" | "sender" | "statement" | "case";

export interface WhoBills {
  readonly provider: Provider | null;
  /** Null when the provider charges itself, or when nothing tells. */
  readonly biller: Provider | null;
  /** Where this subscription is cancelled. */
  readonly channel: Channel | null;
  readonly providerBy: Trace | null;
  readonly billerBy: Trace | null;
}

type Found = readonly [Provider, Trace];

/** The parties that a text names by whole words, the longest name first. */
function named(parties: readonly Provider[], text: string): Provider[] {
  return parties
    .map((party) => [party, Math.max(0, ...namesBorne(text, namesOf(party)).map(({ length }) => length))] as const)
    .filter(([, length]) => length > 0)
    .sort(([, a], [, b]) => b - a)
    .map(([party]) => party);
}

/** Whose mail comes from a domain: one that is listed as a sender, else the owner of the domain, where it is one. */
export function senderOf(parties: readonly Provider[], domain: string): Provider | undefined {
  const on = (domains: readonly string[]) => domains.some((own) => hostFits(`*.${own}`, domain.toLowerCase()));
  const alone = (found: Provider[]) => (found.length === 1 ? found[0] : undefined);
  return (
    alone(parties.filter(({ proof }) => on(proof.mail?.senders ?? []))) ??
    alone(parties.filter(({ domains }) => on(domains)))
  );
}

/** Whose a line of a bank statement is; several may share the beginning of one, and name who sold behind it. */
function onStatement(parties: readonly Provider[], line: string): Provider[] {
  const within = spaced(line);
  return parties
    .flatMap((party) => party.descriptors.map(({ text }) => [party, spaced(text)] as const))
    .filter(([, text]) => text.trim().length > 0 && within.includes(text))
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([party]) => party);
}

const isBiller = ({ role }: Provider) => role === "biller";

/** What a page says of who charges: the name, and the words in which it stands. */
interface Told {
  readonly value: string;
  readonly shown: string;
}

/** "Managed by Ada" tells who looks after a family's plan. */
const isAboutPaying = ({ shown }: Told) =>
  (["payment", "billing", "order"] as const).some((concept) => speaksOf(shown, concept));

/**
 * Who charges and has no entry, as a page names them: "You pay through O2". Null where it is the seller, or one whom the
 * catalogue knows.
 */
export function partnerIn(catalogue: readonly Provider[], seller: Provider, told: readonly Told[]): string | null {
  const known = [...catalogue.filter(isBiller), seller];
  return told.find((one) => isAboutPaying(one) && named(known, one.value).length === 0)?.value ?? null;
}

/**
 * Who sells a subscription, who charges for it, and by which channel it is therefore cancelled. What a page says
 * counts more than whose page it is, unless that is itself a biller's; that more than who sent a mail, and a bank statement least: banks cut and
 * change what they print. With several sellers on one trace none is taken, unless a case says which.
 */
export function whoBills(catalogue: readonly Provider[], traces: Traces): WhoBills {
  const billers = catalogue.filter(isBiller);
  const sellers = catalogue.filter((party) => !isBiller(party));
  const { owner = null, told = [], names = [], senders = [], lines = [], expected = null } = traces;
  const text = (party: Provider): Found => [party, "text"];
  const sent = senders.flatMap((domain): Found[] => {
    const party = senderOf(catalogue, domain);
    return party ? [[party, "sender"]] : [];
  });
  const charged = lines.flatMap((line): Found[] =>
    [...onStatement(catalogue, line), ...named(sellers, line)].map((party) => [party, "statement"]),
  );
  const own: Found[] = owner ? [[owner, "address"]] : [];
  const said = told.flatMap((words) => named(billers, words).slice(0, 1).map(text));
  const [biller = null, billerBy = null] =
    [...own.filter(([party]) => isBiller(party)), ...said, ...sent, ...charged].find(([party]) => isBiller(party)) ??
    [];

  const onPage = sellers.filter((party) => namesOf(party).some((name) => names.includes(name)));
  const sold = biller ? onPage.filter(({ billers: through }) => through.includes(biller.id)) : onPage;
  const alone = sold.length === 1 ? sold.map(text) : [];
  const wanted = sellers.find(({ id }) => id === expected);
  const fits = wanted && (sold.length === 0 || sold.includes(wanted));
  const seller =
    own.find(([party]) => !isBiller(party)) ??
    (fits ? ([wanted, "case"] as const) : undefined) ??
    alone[0] ??
    [...sent, ...charged].find(([party]) => !isBiller(party));
  const [provider = null, providerBy = null] = seller ?? [];
  const channel = provider?.channels.find((way) => (way.biller ?? null) === (biller?.id ?? null)) ?? null;
  return { provider, biller, channel: channel ?? biller?.channels[0] ?? null, providerBy, billerBy };
}

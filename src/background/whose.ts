import { isAnother } from "@/core/case/another";
import type { Party } from "@/core/case/event";
import { mailOnly } from "@/core/case/in-mail";
import type { PageSeen } from "@/core/case/observe";
import { redactUrl } from "@/core/evidence/redact-url";
import { type Match, matchAddress } from "@/core/provider/match";
import { merchantsOf, namesOf } from "@/core/provider/parties";
import type { Provider } from "@/core/provider/schema";
import { strangerAt } from "@/core/provider/stranger";
import { partnerIn, whoBills } from "@/core/provider/who-bills";
import type { Recognition } from "@/core/recognition/recognition";
import type { FromLeftPage } from "@/messaging/server";
import { guided, ofProvider } from "@/store/cases";
import type { CaseRow } from "@/store/database";
import { leftOn } from "./left-cases";
import { mailTab } from "./mail-in-tab";
import { claimedIn } from "./page-memory";
import type { World } from "./world";

/** A page with whose it is and, if there is one, the case it belongs to. */
export interface Whose {
  /** A stranger, named by its site, where the catalogue does not have the host. */
  readonly owner: Provider;
  readonly listed: boolean;
  /** The page is a webmail, in which the case began with a mail. */
  readonly inMail: boolean;
  /** Who charges, where the page is theirs or says so. */
  readonly biller: Provider | null;
  /** Who charges and has no entry, as this page or one before it says. */
  readonly partner: string | null;
  readonly seen: PageSeen;
  readonly party: Party;
  readonly row: CaseRow | null;
}

const partyOf = ({ id, name }: Provider): Party => ({ id, name });
const nobody = (url: URL): Match => ({ provider: strangerAt(url), page: null, shared: false });

/** Whether a page's plan and price are both others than those that the case's pages stated. */
function differs({ facts }: CaseRow["state"], recognition: Recognition): boolean {
  const other = (kind: "plan" | "price") => {
    const [ours, theirs] = [facts[kind], recognition.facts.find((fact) => fact.kind === kind)];
    return ours?.by === "page" && theirs !== undefined && ours.value.toLowerCase() !== theirs.value.toLowerCase();
  };
  return other("plan") && other("price");
}

/**
 * The running case that a biller's page belongs to, where it does not name others: the page names the seller, or one
 * before it in this tab did, or the person asks for the guide on this very page. That it may be anybody's is no reason.
 */
function expectedAt(
  world: World,
  biller: Provider,
  { recognition, claimed, asked }: { recognition: Recognition; claimed: string | null; asked: boolean },
  running: readonly CaseRow[],
): CaseRow | null {
  const merchants = merchantsOf(world.catalogue, biller);
  const isTold = ({ id, state }: CaseRow) => {
    const seller = world.catalogue.find((entry) => entry.id === state.provider.id);
    if (seller && namesOf(seller).some((name) => recognition.names.includes(name))) return true;
    return id === claimed || ((asked || !seller) && recognition.names.length === 0 && !differs(state, recognition));
  };
  const fitting = running.filter(
    (row) =>
      (row.state.biller?.id === biller.id || merchants.some(({ id }) => id === row.state.provider.id)) &&
      isTold(row) &&
      !isAnother(row.state, { recognition, biller: partyOf(biller) }),
  );
  return fitting[0] ?? null;
}

/** A webmail that shows a mail about somebody's subscription, with the case that it belongs to. */
export function whoseMail(
  world: World,
  { url, parties, row }: { url: URL; parties: Pick<CaseRow["state"], "provider" | "biller">; row: CaseRow | null },
  recognition: Recognition,
): Whose {
  const entry = (party: Party | null) => world.catalogue.find(({ id }) => id === party?.id) ?? null;
  const [provider, biller] = [entry(parties.provider), entry(parties.biller)];
  const seen: PageSeen = {
    recognition: mailOnly(recognition),
    address: redactUrl(url.href),
    page: null,
    provider: provider === biller ? null : provider,
    biller: parties.biller,
  };
  const owner = provider ?? strangerAt(url);
  return { owner, listed: false, inMail: true, biller, partner: null, seen, party: parties.provider, row };
}

/** A case of this biller's before one of nobody's, and that before one of another's: one may have bought both ways. */
const nearest =
  (biller: Provider | null) =>
  ({ state: a }: CaseRow, { state: b }: CaseRow): number => {
    const far = ({ biller: other }: CaseRow["state"]) => (!biller || biller.id === other?.id ? 0 : other ? 2 : 1);
    return far(a) - far(b);
  };

/**
 * Whose page an address is and which case it belongs to.
 * @param asked the person asks for the guide on this page
 * @param seller id of the one whose subscription the person means, of several that a biller's page names
 */
export async function whose(
  world: World,
  { url, tab }: FromLeftPage,
  recognition: Recognition,
  asked = false,
  seller: string | null = null,
): Promise<Whose> {
  const mail = await mailTab(world, tab, url);
  const begun = mail && (await world.db.cases.get(mail.caseId));
  if (begun) return whoseMail(world, { url, parties: begun.state, row: begun }, recognition);
  const found = matchAddress(world.catalogue, url);
  const match = found ?? nobody(url);
  const host = match.provider.role === "biller" ? match.provider : null;
  // Asked of billers' pages only: every page of the catalogue comes by here.
  const claimed = host && (await claimedIn(world, tab, url));
  const expected = host && expectedAt(world, host, { recognition, claimed, asked }, await guided(world.db));
  const { provider, biller } = whoBills(world.catalogue, {
    owner: match.provider,
    told: recognition.facts.flatMap(({ kind, value }) => (kind === "biller" ? [value] : [])),
    names: recognition.names,
    expected: seller ?? expected?.state.provider.id ?? null,
  });
  // Nobody describes the site any more, and the case that was begun while somebody did goes on by meaning.
  const left = found ? [] : await leftOn(world, url);
  const site = found ? partyOf(provider ?? match.provider) : { id: null, name: match.provider.name };
  const own = await ofProvider(world.db, site.id ?? site.name);
  // A case begun on the biller's page before that page said whose product it is.
  const nameless =
    host && own.length === 0 ? (await ofProvider(world.db, host.id)).filter(({ guiding }) => guiding === 1) : [];
  const onPage = { recognition, biller: biller && partyOf(biller) };
  const rows = [...own, ...nameless, ...left].filter(({ state }) => !isAnother(state, onPage)).sort(nearest(biller));
  // What one biller's page says is no word about what another one charges; a seller's page may correct who charges.
  const same = rows.filter(({ state }) => !biller || !state.biller || state.biller.id === biller.id);
  const fitting = same.length > 0 || host ? same : rows;
  const row = fitting.find(({ guiding }) => guiding === 1) ?? fitting[0] ?? null;
  const party = row && left.includes(row) ? row.state.provider : site;
  const seen: PageSeen = {
    recognition,
    address: redactUrl(url.href),
    page: match.page?.id ?? null,
    provider,
    biller: onPage.biller,
  };
  const noted = row?.state.facts.biller;
  const told = [...recognition.facts.filter(({ kind }) => kind === "biller"), ...(noted ? [noted] : [])];
  const partner = biller ? null : partnerIn(world.catalogue, match.provider, told);
  return { owner: match.provider, listed: found !== null, inMail: false, biller, partner, seen, party, row };
}

import { isAnother } from "@/core/case/another";
import type { Party } from "@/core/case/event";
import type { PageSeen } from "@/core/case/observe";
import { redactUrl } from "@/core/evidence/redact-url";
import { type Match, matchAddress } from "@/core/provider/match";
import { merchantsOf } from "@/core/provider/parties";
import type { Provider } from "@/core/provider/schema";
import { strangerAt } from "@/core/provider/stranger";
import { whoBills } from "@/core/provider/who-bills";
import type { Recognition } from "@/core/recognition/recognition";
import { guided, ofProvider } from "@/store/cases";
import type { CaseRow } from "@/store/database";
import type { World } from "./world";

/** A page with whose it is and, if there is one, the case it belongs to. */
export interface Whose {
  /** A stranger, named by its site, where the catalogue does not have the host. */
  readonly owner: Provider;
  readonly listed: boolean;
  /** Who charges, where the page is theirs or says so. */
  readonly biller: Provider | null;
  readonly seen: PageSeen;
  readonly party: Party;
  readonly row: CaseRow | null;
}

const partyOf = ({ id, name }: Provider): Party => ({ id, name });
const nobody = (url: URL): Match => ({ provider: strangerAt(url), page: null, shared: false });

/** The running case that a biller's page may belong to, when the page itself names nobody. */
function expectedAt(
  world: World,
  biller: Provider,
  recognition: Recognition,
  running: readonly CaseRow[],
): CaseRow | null {
  const merchants = merchantsOf(world.catalogue, biller).map(({ id }) => id);
  const fitting = running.filter(
    ({ state }) =>
      (state.biller?.id === biller.id || merchants.includes(state.provider.id ?? "")) &&
      !isAnother(state, { recognition, biller: partyOf(biller) }),
  );
  return fitting[0] ?? null;
}

/** Whose page an address is and which case it belongs to. */
export async function whose(world: World, url: URL, recognition: Recognition): Promise<Whose> {
  const found = matchAddress(world.catalogue, url);
  const match = found ?? nobody(url);
  const host = match.provider.role === "biller" ? match.provider : null;
  const expected = host && expectedAt(world, host, recognition, await guided(world.db));
  const { provider, biller } = whoBills(world.catalogue, {
    owner: match.provider,
    told: recognition.facts.flatMap(({ kind, value }) => (kind === "biller" ? [value] : [])),
    names: recognition.names,
    expected: expected?.state.provider.id ?? null,
  });
  const party = found ? partyOf(provider ?? match.provider) : { id: null, name: match.provider.name };
  const own = await ofProvider(world.db, party.id ?? party.name);
  // A case begun on the biller's page before that page said whose product it is.
  const nameless =
    host && own.length === 0 ? (await ofProvider(world.db, host.id)).filter(({ guiding }) => guiding === 1) : [];
  const onPage = { recognition, biller: biller && partyOf(biller) };
  const rows = [...own, ...nameless].filter(({ state }) => !isAnother(state, onPage));
  const row = rows.find(({ guiding }) => guiding === 1) ?? rows[0] ?? null;
  const seen: PageSeen = {
    recognition,
    address: redactUrl(url.href),
    page: match.page?.id ?? null,
    provider,
    biller: onPage.biller,
  };
  return { owner: match.provider, listed: found !== null, biller, seen, party, row };
}

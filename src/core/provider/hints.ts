import type { Hints } from "../recognition/recognition";
import type { Match } from "./match";
import { merchantsOf, namesOf } from "./parties";
import type { Provider } from "./schema";

/** What recognition should look for on a page of this provider, beyond what words give away. */
export function hintsFor(catalogue: readonly Provider[], match: Match): Hints {
  const { provider, page } = match;
  const presses = provider.channels.flatMap((channel) => channel.steps.filter((step) => step.do === "press"));
  const known = [...presses, ...provider.decoys];
  const labels = known.flatMap(({ labels, intent }) =>
    Object.values(labels).flat().map((label) => ({ label: label.toLowerCase(), intent, heading: null })),
  );
  const names = provider.role === "biller" ? merchantsOf(catalogue, provider).flatMap(namesOf) : [];
  return { labels, names, kind: page?.kind ?? null };
}

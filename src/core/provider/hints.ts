import { readIntent } from "../language/intent";
import type { Hints } from "../recognition/recognition";
import type { Match } from "./match";
import { merchantsOf, namesOf } from "./parties";
import type { Provider } from "./schema";

/**
 * What recognition should look for on a page of this provider, beyond what words give away.
 * A bare "Cancel" is never hinted at: only what stands around it can tell which of a page's many it is.
 */
export function hintsFor(catalogue: readonly Provider[], match: Match): Hints {
  const { provider, page } = match;
  const presses = provider.channels.flatMap((channel) => channel.steps.filter((step) => step.do === "press"));
  const known = [...presses, ...provider.decoys];
  const labels = known.flatMap(({ labels, intent }) =>
    Object.values(labels)
      .flat()
      .filter((label) => readIntent(label).intent !== "cancel-generic")
      .map((label) => ({ label: label.toLowerCase(), intent })),
  );
  const names = provider.role === "biller" ? merchantsOf(catalogue, provider).flatMap(namesOf) : [];
  return { labels, names, kind: page?.kind ?? null };
}

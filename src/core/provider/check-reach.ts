import { type Mistake, type Path, shown } from "./check-mistake";
import { hostFits } from "./match";
import type { Provider } from "./schema";

const onOne = (domains: readonly string[], host: string) => domains.some((domain) => hostFits(`*.${domain}`, host));

function hostOf(address: string): string | null {
  try {
    return new URL(address).hostname;
  } catch {
    return null;
  }
}

/** Where a support address leads: the host of a page or a mail address; null for numbers and streets. */
function hostIn({ by, at }: Provider["support"][number]): string | null | undefined {
  if (by === "mail") return /^[^\s@]+@([a-z0-9.-]+)$/i.exec(at)?.[1];
  if (by === "form" || by === "chat") return hostOf(at) ?? undefined;
  return null;
}

/** Planted support addresses fill the web: what people are sent to lies on the provider's own domains. */
export function reachMistakes({ domains, hosts, support, data }: Provider): Mistake[] {
  const own = domains.join(", ") || "none yet";
  const foreign = (path: Path, host: string): Mistake => ({
    path,
    says: `${shown(host)} is not on a domain of this provider; use one of ${own}, or add the domain.`,
  });
  const asked = support.flatMap((way, n): Mistake[] => {
    const path = ["support", n, "at"];
    const host = hostIn(way);
    if (host === undefined)
      return [
        { path, says: `${shown(way.at)} is no address; write ${way.by === "mail" ? "name@domain" : "https://…"}.` },
      ];
    return host === null || onOne(domains, host) ? [] : [foreign(path, host)];
  });
  const numbers = support.flatMap(({ by, knowledge }, n): Mistake[] =>
    by === "phone" && knowledge.confidence !== "provider"
      ? [
          {
            path: ["support", n, "knowledge"],
            says: "a phone number is only shown from the provider's own page; cite it.",
          },
        ]
      : [],
  );
  const links = data.flatMap(({ link }, n): Mistake[] => {
    const host = link ? hostOf(link) : null;
    return host && !onOne(domains, host) ? [foreign(["data", n, "link"], host)] : [];
  });
  const hosted = hosts.flatMap(({ host }, n): Mistake[] => {
    const bare = host.replace(/^\*\./, "");
    return onOne(domains, bare) ? [] : [foreign(["hosts", n, "host"], bare)];
  });
  return [...hosted, ...links, ...asked, ...numbers];
}

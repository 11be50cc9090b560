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
  const own = domains.join(", ");
  const foreign = (path: Path, host: string): Mistake => ({
    path,
    says: {
      en: `${shown(host)} is not on a domain of this provider; use one of ${own || "none yet"}, or add the domain.`,
      fr: `${shown(host)} n’est pas sur un domaine de ce fournisseur ; choisissez parmi ${own || "aucun pour l’instant"}, ou ajoutez le domaine.`,
    },
  });
  const asked = support.flatMap((way, n): Mistake[] => {
    const path = ["support", n, "at"];
    const host = hostIn(way);
    const wanted = way.by === "mail" ? { en: "name@domain", fr: "nom@domaine" } : { en: "https://…", fr: "https://…" };
    if (host === undefined)
      return [
        {
          path,
          says: {
            en: `${shown(way.at)} is no address; write ${wanted.en}.`,
            fr: `${shown(way.at)} n’est pas une adresse ; écrivez ${wanted.fr}.`,
          },
        },
      ];
    return host === null || onOne(domains, host) ? [] : [foreign(path, host)];
  });
  const numbers = support.flatMap(({ by, knowledge }, n): Mistake[] =>
    by === "phone" && knowledge.confidence !== "provider"
      ? [
          {
            path: ["support", n, "knowledge"],
            says: {
              en: "a phone number is only shown from the provider's own page; cite it.",
              fr: "un numéro de téléphone n’est montré que s’il vient d’une page du fournisseur ; citez-la.",
            },
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

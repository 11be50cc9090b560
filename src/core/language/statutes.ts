import type { Text } from "../provider/schema";
import { fold } from "./fold";

/** Words that a law prescribes for ending a contract online, or for withdrawing from a recent one. */
export interface Statute {
  /** To end a contract that runs; or to withdraw from one within the days after it was concluded. */
  readonly right: "terminate" | "withdraw";
  /** The first button, or the one on the page behind it that declares it. */
  readonly step: "open" | "confirm";
  readonly labels: readonly string[];
  readonly law: Text;
  /** In force since, `YYYY-MM-DD`. */
  readonly since: string;
  readonly source: string;
  /** When the source was read, `YYYY-MM-DD`. */
  readonly seen: string;
}

const seen = "2026-11-29";
const germany = {
  law: { en: "§ 312k of the German Civil Code", fr: "le § 312k du code civil allemand" },
  since: "2022-07-01",
  source: "https://schutzverband.org/?p=948",
  seen,
};
const france = {
  law: {
    en: "articles L. 215-1-1 and D. 215-1 of the French Consumer Code",
    fr: "les articles L. 215-1-1 et D. 215-1 du code de la consommation",
  },
  since: "2023-06-01",
  source: "https://joffeassocies.com/publication-du-decret-relatif-a-la-resiliation-des-contrats-par-voie-electronique",
  seen,
};
const frenchWithdrawal = {
  law: {
    en: "articles L. 221-21 and D. 221-5 of the French Consumer Code",
    fr: "les articles L. 221-21 et D. 221-5 du code de la consommation",
  },
  since: "2026-06-19",
  source:
    "https://www.lettredesreseaux.com/e-commerce-et-droit-de-retractation-une-nouvelle-obligation-pour-les-professionnels.html",
  seen,
};
const union = {
  law: { en: "article 11a of Directive 2011/83/EU", fr: "l’article 11 bis de la directive 2011/83/UE" },
  since: "2026-06-19",
  source: "https://data.europa.eu/eli/dir/2023/2673/oj",
  seen,
};

export const statutes: readonly Statute[] = [
  { right: "terminate", step: "open", labels: ["Verträge hier kündigen", "Vertrag hier kündigen"], ...germany },
  { right: "terminate", step: "confirm", labels: ["jetzt kündigen"], ...germany },
  { right: "terminate", step: "open", labels: ["résilier votre contrat"], ...france },
  { right: "terminate", step: "confirm", labels: ["confirmer ma demande de résiliation"], ...france },
  { right: "withdraw", step: "open", labels: ["renoncer au contrat ici"], ...frenchWithdrawal },
  { right: "withdraw", step: "confirm", labels: ["confirmer la rétractation"], ...frenchWithdrawal },
  {
    right: "withdraw",
    step: "open",
    labels: ["withdraw from contract here", "withdraw from the contract here"],
    ...union,
  },
  { right: "withdraw", step: "confirm", labels: ["confirm withdrawal"], ...union },
  {
    right: "withdraw",
    step: "open",
    labels: ["Vertrag widerrufen"],
    ...union,
    law: { en: "§ 356a of the German Civil Code", fr: "le § 356a du code civil allemand" },
    source: "https://www.noerr.com/de/insights/referentenentwurf-zur-einfuehrung-des-widerrufsbuttons-veroeffentlicht",
  },
];

const bare = (label: string) =>
  fold(label)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
const known = new Map(statutes.flatMap((statute) => statute.labels.map((label) => [bare(label), statute] as const)));

/** The law whose words a control bears, whatever its case and punctuation; null for any other wording. */
export const statuteOf = (label: string): Statute | null => known.get(bare(label)) ?? null;

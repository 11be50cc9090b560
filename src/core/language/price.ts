import type { Cadence } from "../value/cadence";
import { type Money, money } from "../value/money";
import { fold } from "./fold";

/** A price as a page writes it. */
export interface PriceRead {
  readonly money: Money;
  readonly shown: string;
  readonly cadence: Cadence | null;
}

const signs: Readonly<Record<string, string>> = {
  "€": "EUR",
  "£": "GBP",
  $: "USD",
  US$: "USD",
  CA$: "CAD",
  A$: "AUD",
  $CA: "CAD",
  $US: "USD",
  $AU: "AUD",
  CHF: "CHF",
  EUR: "EUR",
  USD: "USD",
  GBP: "GBP",
  CAD: "CAD",
  AUD: "AUD",
};
const currency = "US\\$|CA\\$|A\\$|[€£$]|EUR|USD|GBP|CHF|CAD|AUD";
const amount = "\\d{1,3}(?:[ \u00a0\u202f.,'’]\\d{3})*(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?";
const before = new RegExp(`(?<![\\p{L}\\d])(${currency})\\s?(${amount})(?![\\d])(?:\\s?(USD|CAD|AUD)(?!\\p{L}))?`, "u");
const after = new RegExp(`(?<![\\d.,])(${amount})\\s?(\\$\\s?(?:CA|US|AU)|${currency})(?![\\p{L}])`, "u");

const cadenceWords: readonly (readonly [Cadence, RegExp])[] = [
  [
    "year",
    /(?:per|a|\/|each|every|par|chaque|\/ ?an)\s*(?:year|yr|an|annee)\b|\b(?:yearly|annual(?:ly)?|annuel(?:le)?(?:ment)?)\b/,
  ],
  ["month", /(?:per|a|\/|each|every|par|chaque)\s*(?:month|mo|mois)\b|\b(?:monthly|mensuel(?:le)?(?:ment)?)\b/],
  ["quarter", /(?:per|a|\/|every|par|chaque)\s*(?:quarter|trimestre)\b|\b(?:quarterly|trimestriel(?:le)?)\b/],
  ["week", /(?:per|a|\/|every|par|chaque)\s*(?:week|semaine)\b|\b(?:weekly|hebdomadaire)\b/],
];

/** How often a text says that it is charged: what it says first, as in "4.99 a month, billed annually". */
export function readCadence(text: string): Cadence | null {
  const folded = fold(text);
  const found = cadenceWords
    .map(([cadence, words]) => ({ cadence, at: folded.search(words) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  return found[0]?.cadence ?? null;
}

/** "1.234,50" → ["1234", "50"]: the last separator followed by one or two digits is the decimal one. */
function splitAmount(text: string): [string, string] {
  const decimal = /^(.*)[.,](\d{1,2})$/.exec(text);
  const units = (decimal?.[1] ?? text).replace(/\D/g, "");
  return [units, decimal?.[2] ?? ""];
}

/** The first price in a text; null when none is written with a currency that is known. */
export function readPrice(text: string): PriceRead | null {
  const left = before.exec(text);
  const right = after.exec(text);
  const match = left && (!right || left.index <= right.index) ? left : right;
  if (!match) return null;
  const [sign, digits] = match === left ? [match[3] ?? match[1], match[2]] : [match[2], match[1]];
  const code = signs[(sign ?? "").replace(/\s/, "")];
  if (!code || !digits) return null;
  const behind = text.slice(match.index + match[0].length).split(/\d/, 1)[0] ?? "";
  const [units, fraction] = splitAmount(digits);
  return {
    money: money(units, fraction, code),
    shown: match[0],
    cadence: readCadence(behind) ?? readCadence(text),
  };
}

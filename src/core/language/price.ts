import type { Cadence } from "../value/cadence";
import { type Money, money } from "../value/money";
import { cadenceWords, countedMonths } from "./cadence-words";
import { fold } from "./fold";

/** A price as a page writes it. */
export interface PriceRead {
  readonly money: Money;
  readonly shown: string;
  readonly cadence: Cadence | null;
}

/** What stands for a currency; `kr` and `¥` are several countries', and told by the language. */
const signs: Readonly<Record<string, string>> = {
  "€": "EUR",
  "£": "GBP",
  $: "USD",
  US$: "USD",
  CA$: "CAD",
  A$: "AUD",
  R$: "BRL",
  MX$: "MXN",
  NT$: "TWD",
  HK$: "HKD",
  $CA: "CAD",
  $US: "USD",
  $AU: "AUD",
  "₺": "TRY",
  TL: "TRY",
  "₽": "RUB",
  руб: "RUB",
  "₴": "UAH",
  грн: "UAH",
  zł: "PLN",
  Kč: "CZK",
  Ft: "HUF",
  lei: "RON",
  "₩": "KRW",
  원: "KRW",
  円: "JPY",
  元: "CNY",
};
const national: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  kr: { sv: "SEK", da: "DKK", nb: "NOK" },
  "¥": { zh: "CNY", ja: "JPY" },
  "￥": { zh: "CNY", ja: "JPY" },
};
const codes = "EUR|USD|GBP|CHF|CAD|AUD|SEK|DKK|NOK|PLN|CZK|HUF|RON|TRY|RUB|UAH|JPY|CNY|TWD|HKD|KRW|BRL|MXN|AED|SAR|EGP";
const currency = `US\\$|CA\\$|A\\$|R\\$|MX\\$|NT\\$|HK\\$|[€£$₺₽₴₩¥￥円元원]|руб|грн|zł|Kč|Ft|TL|lei|kr|${codes}`;

function codeOf(sign: string, language: string): string | undefined {
  const abroad = national[sign];
  if (abroad) return abroad[language.slice(0, 2)];
  return signs[sign] ?? (/^[A-Z]{3}$/.test(sign) ? sign : undefined);
}

const amount = "\\d{1,3}(?:[ \u00a0\u202f.,'’]\\d{3})*(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?";
const before = new RegExp(`(?<![\\p{L}\\d])(${currency})\\s?(${amount})(?![\\d])(?:\\s?(USD|CAD|AUD)(?!\\p{L}))?`, "u");
const after = new RegExp(`(?<![\\d.,])(${amount})\\s?(\\$\\s?(?:CA|US|AU)|${currency})(?![\\p{L}])`, "u");

/** How often a text says that it is charged: what it says first, as in "4.99 a month, billed annually". */
export function readCadence(text: string): Cadence | null {
  const folded = fold(text);
  const counted = countedMonths(folded);
  const found = cadenceWords
    .map(([cadence, words]) => ({ cadence, at: folded.search(words) }))
    .concat(counted ?? [])
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

/**
 * The first price in a text; null when none is written with a currency that is known.
 * @param language of the page, ISO 639-1: it decides whose crowns are meant
 */
export function readPrice(text: string, language = "en"): PriceRead | null {
  const left = before.exec(text);
  const right = after.exec(text);
  const match = left && (!right || left.index <= right.index) ? left : right;
  if (!match) return null;
  const [sign, digits] = match === left ? [match[3] ?? match[1], match[2]] : [match[2], match[1]];
  const code = codeOf((sign ?? "").replace(/\s/, ""), language);
  if (!code || !digits) return null;
  const behind = text.slice(match.index + match[0].length).split(/\d/, 1)[0] ?? "";
  const [units, fraction] = splitAmount(digits);
  return {
    money: money(units, fraction, code),
    shown: match[0],
    cadence: readCadence(behind) ?? readCadence(text),
  };
}

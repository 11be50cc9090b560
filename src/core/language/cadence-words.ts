import type { Cadence } from "../value/cadence";

/** What stands in front of a unit: "per month", "pro Monat", "al mese"; folded. */
const per =
  "per|a|each|every|par|chaque|pro|im|je|jeden|al|alla|ogni|por|cada|ao|pr\\.?|i|om|om het|na|za|ma|co|v|havi|pe|in fiecare|τον|το|ανα|κατα|на|в|за|каждыи|кожен";
/** Units of time; folded, all languages together. */
const units: readonly (readonly [Cadence, string])[] = [
  ["year", "year|yr|an|annee|jahr|ano|anno|jaar|rok|rocznie|ar|vuosi|vuodessa|ev|yil|χρονο|ετοσ|год|рик|年|년|سنة"],
  [
    "month",
    "month|mo|mois|monat|mes|mese|maand|miesiac|mies|manad|maned|maaned|kuukausi|kuukaudessa|kk|mesic|honap|ho|luna|ay|μηνα|месяц|мес|місяць|міс|月|월|개월|شهر",
  ],
  ["quarter", "quarter|trimestre|quartal|kwartaal|kwartal|trimestru|квартал|四半期|季度|분기"],
  [
    "week",
    "week|semaine|woche|semana|settimana|tydzien|vecka|uge|uke|viikko|tyden|het|saptamana|hafta|неделю|тиждень|週|周|주|أسبوع",
  ],
];
/** Said in a word. */
const adverbs: readonly (readonly [Cadence, string])[] = [
  [
    "year",
    "yearly|annual(?:ly)?|annuel(?:le)?(?:ment)?|jahrlich\\p{L}*|anual\\p{L}*|annual[ei]|annualmente|jaarlijks\\p{L}*|roczn\\p{L}*|arlig\\p{L}*|arsvis|vuosittain|rocne|evente|eves|yillik|ετησι\\p{L}*|ежегодн\\p{L}*|годов\\p{L}*|щорічн\\p{L}*|річн\\p{L}*|年額|年払い|每年|按年|연간|سنوي\\p{L}*",
  ],
  [
    "month",
    "monthly|mensuel(?:le)?(?:ment)?|monatlich\\p{L}*|mensual\\p{L}*|mensil\\p{L}*|mensal\\p{L}*|maandelijks\\p{L}*|miesieczn\\p{L}*|manadsvis|manadlig\\p{L}*|manedlig\\p{L}*|manedsvis|kuukausittain|mesicne|mesicn\\p{L}*|havonta|lunar\\p{L}*|aylik|μηνιαι\\p{L}*|ежемесячн\\p{L}*|месячн\\p{L}*|щомісячн\\p{L}*|місячн\\p{L}*|月額|月払い|毎月|每月|按月|월간|매월|شهري\\p{L}*",
  ],
  [
    "quarter",
    "quarterly|trimestriel(?:le)?|vierteljahrlich|trimestral\\p{L}*|trimestral[ei]|driemaandelijks|kwartaln\\p{L}*|квартальн\\p{L}*",
  ],
  [
    "week",
    "weekly|hebdomadaire|wochentlich\\p{L}*|semanal\\p{L}*|settimanal\\p{L}*|wekelijks\\p{L}*|tygodniow\\p{L}*|haftalik|еженедельн\\p{L}*|щотижн\\p{L}*|毎週|每周|每週",
  ],
];

/** Months that are counted: "every 6 months", "alle drei Monate". */
const counts: readonly (readonly [Cadence, string])[] = [
  ["year", "12|twelve|douze|zwolf|doce|dodici|doze|twaalf"],
  ["half-year", "6|six|sechs|seis|sei|zes|szesc|sex|seks|sase|шесть|шість"],
  ["quarter", "3|three|trois|drei|tres|tre|drie|trzy|trei|три"],
];
const each =
  "every|each|per|tous les|alle|je|cada|a cada|ogni|elke|iedere|om de|co|var|hver|joka|kazde|kazdych|kazdy|minden|la fiecare|καθε|her|каждые|раз в|кожні|раз на";
const months =
  "months?|mos?|mois|monate?n?|meses|mesi|maanden|miesi\\p{L}+|manader|maneder|kuukau\\p{L}+|mesicu|mesice|honap\\p{L}*|luni|ay|μηνεσ|месяц\\p{L}*|місяц\\p{L}*";
const monthCounters = "(?:か|ヶ|カ|ヵ|个|個)月|개월";
/** Said in a word, or the other way round: "semestriel", "6 ayda bir". */
const half =
  "half-?yearly|semi-?annual(?:ly)?|semestriel(?:le)?(?:ment)?|halbjahrlich\\p{L}*|semestral\\p{L}*|semestrale|halfjaarlijks\\p{L}*|polroczn\\p{L}*|halvarsvis|halvarlig\\p{L}*|puolivuosittain|pololetne|felevente|6 ayda bir|6 kuukauden valein|6 havonta|半年ごと|每半年|반년마다";

/** Scripts without spaces have no ends of words. */
const unspaced = /\p{Script=Han}/u;
const anyOf = (words: string, picked: (word: string) => boolean) => words.split("|").filter(picked).join("|") || "(?!)";
const whole = (words: string) =>
  `(?<!\\p{L})(?:${anyOf(words, (word) => !unspaced.test(word))})(?!\\p{L})|${anyOf(words, (word) => unspaced.test(word))}`;
/** A slash needs no word in front. */
const pattern = (unit: string, adverb: string) =>
  new RegExp(`(?:/\\s*|[每毎]|all'|(?<!\\p{L})(?:${per})\\s+)(?:${unit})(?![a-zа-яα-ω])|${whole(adverb)}`, "u");

const anyCount = counts.map(([, count]) => `(${count})`).join("|");
/** A count of months, said as what comes again; one group for each of `counts`, twice. */
const counted = new RegExp(
  `(?:/\\s*|[每毎]|(?<!\\p{L})(?:${each})\\s+)(?:${anyCount})(?::e|\\.)?[\\s-]*(?:(?:${months})(?!\\p{L})|${monthCounters})|(?<!\\d)(?:${anyCount})\\s?(?:${monthCounters})\\s?(?:ごと|毎|마다)`,
  "u",
);

/** How often something is charged by a count of months, and where that stands; for folded text. */
export function countedMonths(folded: string): { cadence: Cadence; at: number } | null {
  const match = counted.exec(folded);
  const group = match?.findIndex((said, n) => n > 0 && said !== undefined) ?? 0;
  const [cadence] = counts[(group - 1) % counts.length] ?? [];
  return match && cadence ? { cadence, at: match.index } : null;
}

/** How often something is charged, with the words that say so; for folded text. */
export const cadenceWords: readonly (readonly [Cadence, RegExp])[] = [
  ...units.map(([cadence, unit]): [Cadence, RegExp] => [
    cadence,
    pattern(unit, adverbs.find(([other]) => other === cadence)?.[1] ?? unit),
  ]),
  ["half-year", new RegExp(whole(half), "u")],
];

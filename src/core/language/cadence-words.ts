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

/** Scripts without spaces have no ends of words. */
const unspaced = /\p{Script=Han}/u;
const anyOf = (words: string, picked: (word: string) => boolean) => words.split("|").filter(picked).join("|") || "(?!)";
const whole = (words: string) =>
  `(?<!\\p{L})(?:${anyOf(words, (word) => !unspaced.test(word))})(?!\\p{L})|${anyOf(words, (word) => unspaced.test(word))}`;
/** A slash needs no word in front. */
const pattern = (unit: string, adverb: string) =>
  new RegExp(`(?:/\\s*|[每毎]|all'|(?<!\\p{L})(?:${per})\\s+)(?:${unit})(?![a-zа-яα-ω])|${whole(adverb)}`, "u");

/** How often something is charged, with the words that say so; for folded text. */
export const cadenceWords: readonly (readonly [Cadence, RegExp])[] = units.map(([cadence, unit]) => [
  cadence,
  pattern(unit, adverbs.find(([other]) => other === cadence)?.[1] ?? unit),
]);

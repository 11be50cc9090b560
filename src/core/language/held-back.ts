import { fold } from "./fold";
import { type HoldingWords, holdingPieces, holdingWords } from "./holding-words";

/**
 * What an end waits for or what goes on all the same, said in the same breath: "cancelled, pending your confirmation",
 * "résilié sous réserve de …", "will end after we have your letter".
 */
interface Holding {
  readonly waiting: RegExp;
  readonly first: RegExp;
  readonly afterIt: RegExp | null;
  readonly time: RegExp;
  readonly left: RegExp | null;
  /** What goes on: that one pays, or the subscription under another name. */
  readonly goesOn: readonly RegExp[];
  readonly denied: RegExp;
}

const lettersFor = (words: string) => fold(words).replaceAll("*", "\\p{L}*");
const whole = (words: string) => `(?<!\\p{L})(?:${lettersFor(words)})(?!\\p{L})`;
const anywhere = (words: string) => `(?:${lettersFor(words)})`;

/** "Still" and "charged" so near each other belong together. */
const between = "[^.!?。]{0,30}?";

/** What is said in more words than "still" and "charged". */
const goesOnBesides: Readonly<Record<string, readonly RegExp[]>> = {
  en: [
    /(?<!\p{L})(?:still|continues?(?: to)?|keep)(?!\p{L})[^.!?]{0,30}?(?<!\p{L})(?:billed|charged|debited|invoiced|due|taken)(?!\p{L})/u,
    /(?<!\p{L})(?:switch\p{L}*|convert\p{L}*|chang\p{L}*|moves?|rolls?|renews?)(?: over)? (?:to|into) [^.!?]{0,20}?(?:monthly|annual|yearly)/u,
    /(?<!\p{L})becomes? [^.!?]{0,12}?(?:monthly|annual|yearly)/u,
    /(?<!\p{L})(?:plan|subscription|membership) (?:continues|goes on|carries on)(?!\p{L})(?![^.!?]{0,30}(?:until|till|through))/u,
  ],
  fr: [
    /(?<!\p{L})(?:prelevements?|facturations?|paiements?|factures?)(?!\p{L})[^.!?]{0,20}?(?<!\p{L})continu/u,
    /(?<!\p{L})(?:continu\p{L}*|toujours)(?: d'etre| a etre| a vous etre)? (?:factur|prelev|debit)/u,
    /(?<!\p{L})(?:devient|passe (?:a|en|au)|bascule (?:en|vers)) [^.!?]{0,15}?(?:mensuel|annuel)/u,
    /(?<!\p{L})(?:abonnement|forfait|formule|contrat) (?:continue|se poursuit)(?!\p{L})(?![^.!?]{0,30}jusqu)/u,
  ],
};

function compiled(language: string, words: HoldingWords, bound: (words: string) => string): Holding {
  const made = (pattern: string) => new RegExp(pattern, "u");
  const maybe = (one: string | undefined) => (one ? made(bound(one)) : null);
  const [still = "", charged = ""] = (words.goesOn ?? []).map(bound);
  const pairs = words.goesOn ? [made(still + between + charged), made(charged + between + still)] : [];
  return {
    waiting: made(bound(words.waiting)),
    first: made(bound(words.first)),
    afterIt: maybe(words.afterIt),
    time: made(`\\d|${bound(words.time)}`),
    left: maybe(words.left),
    goesOn: [...pairs, ...(goesOnBesides[language] ?? [])],
    denied: made(bound(words.denied)),
  };
}

const holdings = new Map<string, Holding | null>();
function holdingFor(language: string): Holding | null {
  const known = holdings.get(language);
  if (known !== undefined) return known;
  const [words, pieces] = [holdingWords[language], holdingPieces[language]];
  const made = words ? compiled(language, words, whole) : pieces ? compiled(language, pieces, anywhere) : null;
  holdings.set(language, made);
  return made;
}

/** So many letters behind or in front of a word a time is named, or a denial, where one is. */
const near = 45;

export type HeldBack = "pending" | "active";

/**
 * Whether a sentence holds back the end that it claims, and as what.
 * @param behind what stands behind the word for the end
 * @param language in which it is read, ISO 639-1
 */
export function heldBack(sentence: string, behind: string, language: string): HeldBack | null {
  const others = holdsOthers(sentence, [language]);
  if (others) return others;
  const holding = holdingFor(language);
  if (!holding) return null;
  const { waiting, first, afterIt, time } = holding;
  const [all, rest] = [fold(sentence), fold(behind)];
  if (waiting.test(all)) return "pending";
  const found = first.exec(rest);
  if (found && !time.test(rest.slice(found.index + found[0].length).slice(0, near))) return "pending";
  const after = afterIt?.exec(all);
  return after && !time.test(all.slice(0, after.index).slice(-near)) ? "pending" : null;
}

/**
 * Whether a sentence holds back what those beside it claim, and as what.
 * @param languages in which it is read, ISO 639-1
 */
export function holdsOthers(sentence: string, languages: readonly string[]): HeldBack | null {
  const text = fold(sentence);
  const all = languages.flatMap((language) => holdingFor(language) ?? []);
  if (all.some(({ left }) => left?.test(text))) return "pending";
  const goes = all.some(({ goesOn, denied }) =>
    goesOn.some((pattern) => {
      const found = pattern.exec(text);
      return found && !denied.test(text.slice(Math.max(0, found.index - near), found.index + found[0].length));
    }),
  );
  return goes ? "active" : null;
}

import type { Concept } from "./concept";
import { fold } from "./fold";
import { lexicons } from "./lexicon";
import { mentionsIn, wordsOf } from "./mentions";

const list = (words: string): ReadonlySet<string> => new Set(fold(words).split(" "));

/** Words of everybody's pages and bank statements that no lexicon needs for a meaning. */
const furniture = list(
  "home help contact menu shop shopping store support customer customers client clients company provider website site " +
    "online welcome cart basket news dashboard debit credit visa mastercard sepa www web fee fees bill " +
    "accueil aide boutique magasin assistance société entreprise fournisseur espace panier recherche bienvenue " +
    "actualités carte achat achats virement prélèvement prélèvements frais facture retrait",
);

/** What accounts and payments are about; "new" or "now" may well be somebody's name in another language. */
const matters: ReadonlySet<Concept> = new Set<Concept>([
  "subscription",
  "tier",
  "member",
  "trial",
  "renewal",
  "renews",
  "billing",
  "payment",
  "refund",
  "account",
  "portal",
  "order",
  "offer",
  "data",
  "end",
  "ended",
  "keep",
  "pause",
  "resume",
  "manage",
  "show",
  "confirm",
  "proceed",
  "onward",
  "back",
  "accept",
  "delete",
  "signin",
  "signup",
  "signout",
  "password",
  "letter",
  "history",
  "mailbox",
]);

/** Elsewhere a short word may be somebody's initials. */
const ours = ["en", "fr"];

/** Languages without spaces know stems inside any run of letters, and so in names. */
const spaced = Object.entries(lexicons).filter(([, { unspaced }]) => !unspaced);

/**
 * Whether a text has only such words as everybody's pages bear: "Account", « Votre abonnement », "The plan". It tells
 * nobody apart.
 */
export function isEveryday(text: string): boolean {
  const words = wordsOf(text);
  return (
    words.length > 0 &&
    spaced.some(([language, { common }]) => {
      const mentions = mentionsIn(words, language);
      const known = new Set(mentions.flatMap(({ text }) => text.split(" ")));
      const everyday = list(common);
      // « L’abonnement », "your": articles and possessives that no list has.
      const small = (word: string) => everyday.has(word) || word.endsWith("'");
      if (!words.every((word) => known.has(word) || furniture.has(word) || small(word))) return false;
      const alone = ours.includes(language) && words.every(small);
      return alone || words.some((word) => furniture.has(word)) || mentions.some((m) => matters.has(m.concept));
    })
  );
}

import type { Concept } from "../language/concept";
import { readDay } from "../language/dates";
import { fold, readable } from "../language/fold";
import { mentionsIn, wordsOf } from "../language/mentions";
import { namesNextPayment } from "../language/next-payment";
import { readCadence, readPrice } from "../language/price";
import type { Line } from "./sight";

/** What of a page tells a plan's name from what stands beside it, folded. */
export interface LabelsAndTitles {
  /** Of its controls: "Subscription" on a tab is followed by the next tab. */
  readonly labels: ReadonlySet<string>;
  readonly headings: ReadonlySet<string>;
  /** The name of whose page it is: no plan's. */
  readonly seller?: string | undefined;
}
export const nothingBeside: LabelsAndTitles = { labels: new Set(), headings: new Set() };

type Said = Pick<Line, "text" | "next">;
/** A plan as the page names it, and the words that say so. */
export interface PlanRead {
  readonly name: string;
  readonly shown: string;
}

const label =
  /^(?:current plan|your plan|plan|product|subscription|forfait(?: actuel)?|votre forfait|formule(?: actuelle)?|abonnement(?: actuel)?|produit)\s*:?$/;
const inline =
  /^(?:current plan|your plan|plan|product|forfait actuel|votre forfait|formule|produit)\s*:\s*(.{2,60})$/i;
/** What a menu of settings goes on with, in one word; folded. */
const places =
  /^(?:security|privacy|profile|settings|preferences|notifications?|devices|overview|general|personal|team|members|integrations|sessions|appearance|language|help|support|securite|confidentialite|profil|parametres|reglages|appareils|apercu|equipe|apparence|langue|aide|sicherheit|datenschutz|einstellungen|benachrichtigungen|gerate|ubersicht|seguridad|privacidad|perfil|ajustes|notificaciones|sicurezza|profilo|impostazioni|seguranca|configuracoes|beveiliging|instellingen|meldingen)$/;
/** What the next column of a table is called; folded. */
const columns =
  /^(?:stat(?:e|us)|price|cost|amount|total|quantity|seats|users|(?:start|end|renewal|expiry|expiration|billing)? ?dates?|billing (?:cycle|period)|cycle|period|term|frequency|interval|started|ends|expires|renews|renewal|auto-?renew(?:al)?|payment method|invoices?|actions?|etat|statut|prix|cout|montant|quantite|licences|(?:date|jour) .*|debut|fin|echeance|frequence|periodicite|periode|duree|renouvellement(?: automatique)?|(?:moyen|mode) de paiement|factures?|preis|betrag|datum|laufzeit|menge|aktionen?|estado|precio|importe|fecha|cantidad|acciones|stato|prezzo|importo|data|azioni|preco|valor|acoes|prijs|bedrag|acties?)$/;
const longestName = 60;
/** A card's heading is shorter. */
const longestHeading = { letters: 30, words: 4 };

/** What headings and tabs of an account are called by: "Membership", « Mon abonnement », "Billing". */
const ofAccounts: readonly Concept[] = [
  "subscription",
  "billing",
  "payment",
  "account",
  "renewal",
  "me",
  "your",
  "you",
];

/** Whether a text names a page or a part of one, and no plan. */
export function namesPlace(text: string, languages: readonly string[]): boolean {
  const words = wordsOf(text);
  return languages.some((language) => {
    const said = mentionsIn(words, language).filter(({ concept }) => ofAccounts.includes(concept));
    return said.reduce((known, { text: own }) => known + wordsOf(own).length, 0) >= words.length;
  });
}

/** Whether a short text can be a name: no place in a menu, no control, and nothing that says something. */
function isName(text: string, { labels, seller }: LabelsAndTitles, languages: readonly string[]): boolean {
  const folded = fold(text);
  return (
    text.length > 1 &&
    text.length <= longestName &&
    !/[.:?!]$/.test(text) &&
    !readDay(text, "en") &&
    !places.test(folded) &&
    !columns.test(folded) &&
    !namesNextPayment(text) &&
    !labels.has(folded) &&
    folded !== seller &&
    !namesPlace(text, languages)
  );
}

/** What stands in front of the price: "Lumen Plus – $12 a month". */
function beforePrice(text: string): string {
  const price = readPrice(text);
  return price ? text.slice(0, text.indexOf(price.shown)).replace(/[\s\p{Pd}·•|,:(]+$/u, "") : text;
}

/** The plan that a label names: "Current plan", then "Lumen Plus". */
export function labelledPlan(
  { text, next }: Said,
  languages: readonly string[],
  around: LabelsAndTitles,
): PlanRead | null {
  const [, inlined] = inline.exec(readable(text)) ?? [];
  if (inlined) {
    const name = beforePrice(inlined);
    return name.length > 1 ? { name, shown: text } : null;
  }
  const name = beforePrice(readable(next));
  const folded = fold(text);
  if (!label.test(folded) || around.labels.has(folded) || !isName(name, around, languages)) return null;
  return { name, shown: `${text} ${name}` };
}

/** Whether a heading says nothing but a name: no word that a lexicon knows besides those under which plans are sold. */
function isBareName(text: string, languages: readonly string[]): boolean {
  const words = wordsOf(text);
  if (text.length > longestHeading.letters || words.length > longestHeading.words || !/\p{L}/u.test(text)) return false;
  const sold = languages.flatMap((language) => mentionsIn(words, language)).map(({ concept }) => concept);
  return (
    !readPrice(text) &&
    sold.every((concept) => concept === "tier" || concept === "subscription") &&
    !label.test(fold(text))
  );
}

/**
 * The plan that the heading of a card names, with its price right behind it: "Pro", then "$12.00 a month". None where
 * several cards do: they are for sale.
 */
export function cardPlan(
  lines: readonly Said[],
  languages: readonly string[],
  around: LabelsAndTitles,
): PlanRead | null {
  const named = lines.flatMap(({ text, next }): PlanRead[] => {
    const name = readable(text);
    if (!around.headings.has(fold(text)) || !isName(name, around, languages) || !isBareName(name, languages)) return [];
    return readPrice(next, languages[0]) && readCadence(next) ? [{ name, shown: `${name} ${readable(next)}` }] : [];
  });
  const [only] = named;
  return only && named.every(({ name }) => name === only.name) ? only : null;
}

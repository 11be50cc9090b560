import { fold } from "./fold";

/**
 * What an end waits for or what goes on all the same, said behind it in the same breath: "cancelled, pending your
 * confirmation", "résilié sous réserve de …", "will end after we have your letter". Folded, all languages together.
 */
const whole = (words: string) => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, "u");

/** Words that hold back what stands in one sentence with them, by language. */
const waiting: Readonly<Record<string, RegExp>> = {
  en: whole(
    "pending|awaiting|subject to|conditional (?:up)?on|contingent (?:up)?on|on condition|provided (?:that|you|we)",
  ),
  fr: whole("en attente|sous reserve|a condition|a reception (?:de|du|des)|au plus tot apres"),
  de: whole("vorbehaltlich|unter (?:dem )?vorbehalt|ausstehend|in erwartung|sofern"),
  es: whole("pendiente|a la espera|sujet[oa]s? a|siempre que|a condicion|a reserva de"),
  it: whole("in attesa|soggett[oa] a|a condizione|previ[oa] (?:conferma|verifica|approvazione|restituzione)|salvo"),
  pt: whole("pendente|a aguardar|aguardando|sujeit[oa]s? a|desde que"),
  nl: whole("in afwachting|onder voorbehoud|mits"),
};

/** What comes first, unless it is a time: "after the current period", "une fois le mois écoulé". */
const first: Readonly<Record<string, RegExp>> = {
  en: whole("after|once|upon(?! (?:your |the )?request)|as soon as"),
  fr: whole("apres|une fois|des que"),
  de: whole("nach|nachdem|sobald"),
  es: whole("tras|despues de|una vez|en cuanto"),
  it: whole("dopo|una volta|non appena"),
  pt: whole("apos|depois de|uma vez|assim que"),
  nl: whole("na|zodra|nadat"),
};
/** So many letters behind the word the time is named, where one is. */
const near = 45;
const time =
  /\d|(?<!\p{L})(?:periods?|cycles?|terms?|time|months?|years?|weeks?|days?|dates?|trial|today|tonight|midnight|now|that|this|which|then|ends?|expir\p{L}*|runs? out|over|periode|cycle|mois|an|annee|semaine|jours?|essai|echeance|terme|fin|quoi|cela|ca|minuit|ablauf|ende\p{L}*|\p{L}*zeitraum\p{L}*|\p{L}*laufzeit|monat\p{L}*|jahr\p{L}*|tag\p{L}*|datum|testphase|frist|periodo|ciclo|mes|meses|ano|anos|dias?|fecha|prueba|vencimiento|mese|anno|giorn[oi]|data|prova|scadenza|dia|prazo|termo|teste|periode|maand\p{L}*|jaar|dag\p{L}*|proef\p{L}*|einde|afloop)(?!\p{L})/u;

/** What is taken goes on, or the subscription does under another name: it takes back what other sentences claim too. */
const goingOn = [
  /(?<!\p{L})(?:still|continues?(?: to)?|keep)(?!\p{L})[^.!?]{0,30}?(?<!\p{L})(?:billed|charged|debited|invoiced|due|taken)(?!\p{L})/u,
  /(?<!\p{L})(?:switch\p{L}*|convert\p{L}*|chang\p{L}*|moves?|rolls?|renews?)(?: over)? (?:to|into) [^.!?]{0,20}?(?:monthly|annual|yearly)/u,
  /(?<!\p{L})becomes? [^.!?]{0,12}?(?:monthly|annual|yearly)/u,
  /(?<!\p{L})(?:plan|subscription|membership) (?:continues|goes on|carries on)(?!\p{L})(?![^.!?]{0,30}(?:until|till|through))/u,
  /(?<!\p{L})(?:prelevements?|facturations?|paiements?|factures?)(?!\p{L})[^.!?]{0,20}?(?<!\p{L})continu/u,
  /(?<!\p{L})(?:continu\p{L}*|toujours)(?: d'etre| a etre| a vous etre)? (?:factur|prelev|debit)/u,
  /(?<!\p{L})(?:devient|passe (?:a|en|au)|bascule (?:en|vers)) [^.!?]{0,15}?(?:mensuel|annuel)/u,
  /(?<!\p{L})(?:abonnement|forfait|formule|contrat) (?:continue|se poursuit)(?!\p{L})(?![^.!?]{0,30}jusqu)/u,
];
const denied = /(?<!\p{L})(?:not|no|never|nor|without|pas|plus|jamais|aucun\p{L}*|ni)(?!\p{L})|n't/u;

/** A step that is left: it holds back what other sentences claim. */
const left = whole(
  "(?:last|final|one (?:last|more)) step|still (?:have|need) to|awaiting (?:your|our|the|final)? ?(?:confirmation|approval|reply|answer)|derniere etape|il (?:vous )?reste (?:a|encore)|en attente de (?:votre|notre|la|une)? ?(?:confirmation|validation|reponse)|letzter schritt|ultimo paso|ultimo passo|laatste stap",
);

export type HeldBack = "pending" | "active";

/**
 * Whether a sentence holds back the end that it claims, and as what.
 * @param behind what stands behind the word for the end
 * @param language in which it is read, ISO 639-1
 */
export function heldBack(sentence: string, behind: string, language: string): HeldBack | null {
  const others = holdsOthers(sentence);
  if (others) return others;
  const [all, rest] = [fold(sentence), fold(behind)];
  if (waiting[language]?.test(all)) return "pending";
  const found = first[language]?.exec(rest);
  return found && !time.test(rest.slice(found.index + found[0].length).slice(0, near)) ? "pending" : null;
}

/** Whether a sentence holds back what those beside it claim, and as what. */
export function holdsOthers(sentence: string): HeldBack | null {
  const text = fold(sentence);
  if (left.test(text)) return "pending";
  const goes = goingOn.some((pattern) => {
    const found = pattern.exec(text);
    return found && !denied.test(text.slice(Math.max(0, found.index - near), found.index + found[0].length));
  });
  return goes ? "active" : null;
}

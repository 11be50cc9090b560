import { readDay } from "../language/dates";
import { fold } from "../language/fold";

const charges =
  /(?:billed|charged|purchased|subscribed|managed|facturee?|achetee?|souscrite?|geree?)\s+(?:through|by|via|with|on|from|par|aupres de|sur|dans)\s+/;
/** One pays by card, with a coupon and on a day, but through or via somebody. */
const pays = /(?:pay|paid|paying|payez|payee?s?|reglez|reglee?s?)\s+(?:through|via|par l'intermediaire (?:de |d'))\s*/;
const billerText = new RegExp(
  `(?:${charges.source}|${pays.source})(?:the |l'|le |la |votre )?([\\p{L}\\d][\\p{L}\\d '-]{1,40})`,
  "u",
);

/** What one pays with is nobody who charges. */
const means =
  /\bpay\b|\b(?:visa|master ?card|maestro|amex|american express|sepa|ideal|bancontact|giropay|klarna|twint)\b/;

/** The words with which a name begins: each has a capital or a digit, "Google Play", "l’App Store", "iTunes", "O2". */
const capitals = /^\S*[\p{Lu}\d]\S*(?:\s+\S*[\p{Lu}\d]\S*)*/u;

/** What was found in a folded text, as the text itself writes it, where folding has moved nothing; null where it has. */
function asWritten(text: string, found: string, end: number): string | null {
  const own = text.slice(end - found.length, end);
  return fold(own) === found ? own.trim() : null;
}

/**
 * The name of whoever a text says charges: "billed through Apple", « Vous payez via Bouygues Telecom ». Null where it
 * names nobody.
 * @param locale of the page, BCP 47
 */
export function billerIn(text: string, locale: string): string | null {
  const match = billerText.exec(fold(text));
  const found = match?.[1];
  if (!match || !found || means.test(found)) return null;
  const written = asWritten(text, found, match.index + match[0].length);
  const name = written === null ? found : capitals.exec(written)?.[0];
  return name && name.length > 1 && !readDay(name, locale) && !/^\d+$/.test(name) ? name : null;
}

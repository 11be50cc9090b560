import { fold } from "./fold";

/** What has a last day although the subscription goes on: a price, a minimum term, a commitment; folded. */
const words = [
  "prices?|rate|minimum (?:term|period)|commitment|guarantee|(?:billing|subscription|contract|current) (?:period|cycle)(?= (?:ends|expires))",
  "prix|tarif (?:promotionnel|garanti|preferentiel|bloque|fixe|reduit)|engagement|periode d'engagement",
  "\\p{L}*preis\\p{L}*|\\p{L}*laufzeit|\\p{L}*bindung|preisgarantie",
  "precio|permanencia|compromiso|prezzo|vincolo|impegno|durata minima|preco|fidelizacao|fidelidade",
  "\\p{L}*prijs|looptijd|contractduur|pris|priset|prisen|bindningstid\\p{L}*|binding(?:s|stid)\\p{L}*|hinta|hintasi|maaraaika\\p{L}*",
  "cen[aeuy]|zavaz\\p{L}*|husegido\\p{L}*|pret|pretul|angajament\\p{L}*|τιμη|δεσμευσ\\p{L}*|fiyat\\p{L}*|taahhut\\p{L}*",
  "цен[аыу]|цін[аиу]|обязательств\\p{L}*|зобов'язан\\p{L}*|سعر|السعر",
].join("|");
const written = new RegExp(
  `(?<!\\p{L})(?:${words})(?!\\p{L})|価格|料金(?!プラン)|最低利用期間|价格|價格|合约期|合約期|가격|요금(?!제)|약정`,
  "u",
);

/** Whether a text is about a price or a term, and not the subscription itself. */
export const namesTerm = (text: string): boolean => written.test(fold(text));

/** What ends for the reader with the subscription; folded, all languages together. */
const access =
  /(?<!\p{L})(?:access|acces|zugang|zugriff|acceso|accesso|acesso|toegang|dostep|atkomst|adgang|tilgang|paasy|kayttooikeu\p{L}*|pristup|hozzaferes\p{L}*|acces(?:ul)?|προσβαση|erisim\p{L}*|доступ)(?!\p{L})|アクセス|访问权限|이용 ?권한/u;

/** Whether a text names the access that is paid for. */
export const namesAccess = (text: string): boolean => access.test(fold(text));

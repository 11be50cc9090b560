import { letter as en } from "./en/letter";
import { letter as fr } from "./fr/letter";
import type { Words } from "./words";

/** What our pages say of e-mails and their signatures: apart from the other words, which the guide carries into pages. */
export const letterWords = (code: Words["code"]): typeof en.letter => (code === "fr" ? fr : en).letter;

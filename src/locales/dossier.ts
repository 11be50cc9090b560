import { opened as openedEn } from "./en/opened";
import { verify as verifyEn } from "./en/verify";
import { verifyText as verifyTextEn } from "./en/verify-text";
import { opened as openedFr } from "./fr/opened";
import { verify as verifyFr } from "./fr/verify";
import { verifyText as verifyTextFr } from "./fr/verify-text";

/** What is said about dossiers: apart from all else, which the guide carries into pages. */
export const dossierWords = {
  en: { ...openedEn, ...verifyEn, ...verifyTextEn },
  fr: { ...openedFr, ...verifyFr, ...verifyTextFr },
};
export type DossierWords = (typeof dossierWords)["en"];

import { dossierWords } from "@/locales/dossier";
import { words } from "../../shared/world";

/** What is said about dossiers, in the browser's language. */
export const told = dossierWords[words.code];

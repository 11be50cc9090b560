import { letterWords } from "@/locales/letter-words";
import { words } from "./world";

/** What is said of e-mails, in the browser's language. */
export const letter = letterWords(words.code);

import { stampWords } from "@/locales/stamp-words";
import { words } from "../shared/world";

/** What is said about time stamps, in the browser's language. */
export const stamps = stampWords(words.code);

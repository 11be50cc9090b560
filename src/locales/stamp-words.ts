import { stamps as en } from "./en/stamps";
import { stamps as fr } from "./fr/stamps";
import type { Words } from "./words";

/**
 * What is said about time stamps, which one page of ours does at length: apart from the other words, since the guide
 * carries those into provider pages.
 */
export const stampWords = (code: Words["code"]): typeof en => (code === "fr" ? fr : en);

import { browser } from "wxt/browser";
import { wordsFor } from "@/locales/words";
import { again } from "@/messaging/again";
import { client } from "@/messaging/client";
import { QuittanceDatabase } from "@/store/database";

/** The store, read live and never written: the worker is the only writer. */
export const db = new QuittanceDatabase();
/** Asks the worker. */
export const send = again(client(browser.runtime));
/** Everything our pages say, in the browser's language. */
export const words = wordsFor(browser.i18n.getUILanguage());

document.documentElement.lang = words.code;

import type { browser as Browser } from "wxt/browser";
import { instant } from "@/core/value/moment";
import { wordsFor } from "@/locales/words";
import { catalogue } from "@/providers";
import { QuittanceDatabase } from "@/store/database";
import { blackOut } from "./black-out";
import { browserName } from "./browser-name";
import { drawSketch } from "./draw-sketch";
import { OwnShelf } from "./own-shelf";
import { shrink } from "./shrink";
import { stitch } from "./stitch";
import type { World } from "./world";

/** The worker's surroundings as they really are. */
export function realWorld(browser: typeof Browser, readMail: World["readMail"]): World {
  const db = new QuittanceDatabase();
  const own = new OwnShelf(db, catalogue);
  return {
    browser,
    db,
    own,
    get catalogue() {
      return own.catalogue;
    },
    // Asked anew each time: a worker that has just started may not know the language yet.
    get words() {
      return wordsFor(browser.i18n.getUILanguage());
    },
    clock: {
      now: () => Date.now(),
      instant: () => instant(Date.now(), new Date().getTimezoneOffset()),
    },
    rest: (time) => new Promise((resolve) => setTimeout(resolve, time)),
    newId: () => crypto.randomUUID(),
    nonce: () => crypto.getRandomValues(new Uint8Array(16)),
    fetch: (...request) => fetch(...request),
    versions: {
      browser: browserName(navigator.userAgent),
      extension: browser.runtime.getManifest().version,
    },
    shrink,
    draw: drawSketch,
    stitch,
    blackOut,
    readMail,
  };
}

import type { browser } from "wxt/browser";
import type { MailPage } from "@/core/provider/mail";
import type { Provider } from "@/core/provider/schema";
import type { Words } from "@/locales/words";
import type { QuittanceDatabase } from "@/store/database";
import type { Clock } from "@/store/journal";
import type { blackOut } from "./black-out";
import type { drawSketch } from "./draw-sketch";
import type { OwnShelf } from "./own-shelf";
import type { shrink } from "./shrink";
import type { stitch } from "./stitch";

/** Everything outside that the worker's use cases touch; tests hand in their own. */
export interface World {
  readonly browser: typeof browser;
  readonly db: QuittanceDatabase;
  /** What ships and, once `own` is ready, the entries that the person loaded. */
  readonly catalogue: readonly Provider[];
  readonly own: OwnShelf;
  readonly words: Words;
  readonly clock: Clock;
  readonly newId: () => string;
  /** Random bytes by which an authority's answer is known to be to our question. */
  readonly nonce: () => Uint8Array;
  /** The one way out to the network, and only for what the person asked to have sent. */
  readonly fetch: typeof fetch;
  /** Lets so many ms go by. */
  readonly rest: (time: number) => Promise<void>;
  /** Name and version of browser and extension, for exhibits. */
  readonly versions: { readonly browser: string; readonly extension: string };
  /** Makes the small pictures of lists: of a PNG, and of what stood where on a page. */
  readonly shrink: typeof shrink;
  readonly draw: typeof drawSketch;
  /** Makes one picture of a page out of pictures of its window. */
  readonly stitch: typeof stitch;
  readonly blackOut: typeof blackOut;
  /** Page code that the browser carries into a tab on the person's press: what the page shows, to know a mail by it. */
  readonly readMail: () => MailPage;
}

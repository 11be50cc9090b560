import type { browser } from "wxt/browser";
import type { Provider } from "@/core/provider/schema";
import type { Words } from "@/locales/words";
import type { QuittanceDatabase } from "@/store/database";
import type { Clock } from "@/store/journal";

/** Everything outside that the worker's use cases touch; tests hand in their own. */
export interface World {
  readonly browser: typeof browser;
  readonly db: QuittanceDatabase;
  readonly catalogue: readonly Provider[];
  readonly words: Words;
  readonly clock: Clock;
  readonly newId: () => string;
  /** Name and version of browser and extension, for exhibits. */
  readonly versions: { readonly browser: string; readonly extension: string };
  /** Scales a PNG down for lists; null where the browser cannot. */
  readonly shrink: (png: ArrayBuffer) => Promise<{ bytes: ArrayBuffer; mediaType: string } | null>;
}

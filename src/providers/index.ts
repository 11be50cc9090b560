import type { Provider, ProviderFile } from "../core/provider/schema";
import { withSources } from "../core/provider/with-sources";
import twoCheckout from "./2checkout.json";
import apple from "./apple.json";
import chatgpt from "./chatgpt.json";
import fastspring from "./fastspring.json";
import googlePlay from "./google-play.json";
import intego from "./intego.json";
import stripePortal from "./stripe-portal.json";

const files = [twoCheckout, apple, chatgpt, fastspring, googlePlay, intego, stripePortal] as readonly ProviderFile[];

/**
 * Everything we know of providers and billers, sorted by id.
 *
 * Nothing is parsed here: these files ship inside the package, and a test and the build put each of them
 * through `checkCatalogue`. Parsing them again would bring zod into every page that asks for a provider.
 * Each file writes out what the schema would fill in (`shared`, `final`), so that it is a `Provider` as it
 * stands, once its sources are put in; the assertion is there because TypeScript reads `"biller"` in a JSON file as any string.
 */
export const catalogue: readonly Provider[] = files.map(withSources);

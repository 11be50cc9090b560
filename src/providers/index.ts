import type { Provider } from "../core/provider/schema";
import twoCheckout from "./2checkout.json";
import apple from "./apple.json";
import chatgpt from "./chatgpt.json";
import fastspring from "./fastspring.json";
import googlePlay from "./google-play.json";
import intego from "./intego.json";
import stripePortal from "./stripe-portal.json";

/**
 * Everything we know of providers and billers, sorted by id.
 *
 * Nothing is parsed here: these files ship inside the package, and a test and the build put each of them
 * through `checkCatalogue`. Parsing them again would bring zod into every page that asks for a provider.
 * Each file writes out what the schema would fill in (`shared`, `final`), so that it is a `Provider` as it
 * stands; the assertion is there because TypeScript reads `"biller"` in a JSON file as any string.
 */
export const catalogue = [
  twoCheckout,
  apple,
  chatgpt,
  fastspring,
  googlePlay,
  intego,
  stripePortal,
] as readonly Provider[];

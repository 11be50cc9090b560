import type { Provider, ProviderFile } from "../core/provider/schema";
import { withSources } from "../core/provider/with-sources";
import twoCheckout from "./2checkout.json";
import adobe from "./adobe.json";
import amazonPrime from "./amazon-prime.json";
import apple from "./apple.json";
import audible from "./audible.json";
import avast from "./avast.json";
import canalplus from "./canalplus.json";
import canva from "./canva.json";
import characterAi from "./character-ai.json";
import chargebee from "./chargebee.json";
import chatgpt from "./chatgpt.json";
import claude from "./claude.json";
import cleverbridge from "./cleverbridge.json";
import cursor from "./cursor.json";
import deepl from "./deepl.json";
import deepseek from "./deepseek.json";
import deezer from "./deezer.json";
import digitalriver from "./digitalriver.json";
import disneyPlus from "./disney-plus.json";
import dropbox from "./dropbox.json";
import elevenlabs from "./elevenlabs.json";
import fastspring from "./fastspring.json";
import githubCopilot from "./github-copilot.json";
import googleOneAi from "./google-one-ai.json";
import googlePlay from "./google-play.json";
import grammarly from "./grammarly.json";
import grokSupergrok from "./grok-supergrok.json";
import gumroad from "./gumroad.json";
import intego from "./intego.json";
import jasper from "./jasper.json";
import lemonde from "./lemonde.json";
import lemonsqueezy from "./lemonsqueezy.json";
import linkedinPremium from "./linkedin-premium.json";
import mcafee from "./mcafee.json";
import microsoft from "./microsoft.json";
import midjourney from "./midjourney.json";
import mistralLeChat from "./mistral-le-chat.json";
import netflix from "./netflix.json";
import nordvpn from "./nordvpn.json";
import norton from "./norton.json";
import notion from "./notion.json";
import nytimes from "./nytimes.json";
import orderAmazon from "./order-amazon.json";
import orderEbay from "./order-ebay.json";
import orderMagento from "./order-magento.json";
import orderPrestashop from "./order-prestashop.json";
import orderShopify from "./order-shopify.json";
import orderWoocommerce from "./order-woocommerce.json";
import paddle from "./paddle.json";
import paypal from "./paypal.json";
import perplexity from "./perplexity.json";
import poe from "./poe.json";
import quillbot from "./quillbot.json";
import recurly from "./recurly.json";
import replika from "./replika.json";
import runway from "./runway.json";
import spotify from "./spotify.json";
import stripePortal from "./stripe-portal.json";
import suno from "./suno.json";
import woocommerceSubscriptions from "./woocommerce-subscriptions.json";
import xPremium from "./x-premium.json";
import youCom from "./you-com.json";
import youtubePremium from "./youtube-premium.json";

const files = [
  twoCheckout,
  adobe,
  amazonPrime,
  apple,
  audible,
  avast,
  canalplus,
  canva,
  characterAi,
  chargebee,
  chatgpt,
  claude,
  cleverbridge,
  cursor,
  deepl,
  deepseek,
  deezer,
  digitalriver,
  disneyPlus,
  dropbox,
  elevenlabs,
  fastspring,
  githubCopilot,
  googleOneAi,
  googlePlay,
  grammarly,
  grokSupergrok,
  gumroad,
  intego,
  jasper,
  lemonde,
  lemonsqueezy,
  linkedinPremium,
  mcafee,
  microsoft,
  midjourney,
  mistralLeChat,
  netflix,
  nordvpn,
  norton,
  notion,
  nytimes,
  orderAmazon,
  orderEbay,
  orderMagento,
  orderPrestashop,
  orderShopify,
  orderWoocommerce,
  paddle,
  paypal,
  perplexity,
  poe,
  quillbot,
  recurly,
  replika,
  runway,
  spotify,
  stripePortal,
  suno,
  woocommerceSubscriptions,
  xPremium,
  youCom,
  youtubePremium,
] as readonly ProviderFile[];

/**
 * Everything we know of providers and billers, sorted by id. `npm run schema` writes this file anew.
 *
 * Nothing is parsed here: these files ship inside the package, and a test and the build put each of them
 * through `checkCatalogue`. Parsing them again would bring zod into every page that asks for a provider.
 * Each file writes out what the schema would fill in (`shared`, `final`), so that it is a `Provider` once its
 * sources are put in; the assertion is there because TypeScript reads `"biller"` in a JSON file as any string.
 */
export const catalogue: readonly Provider[] = files.map(withSources);

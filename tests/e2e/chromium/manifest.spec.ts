import { readdirSync, readFileSync, statSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { readCatalogue } from "../../../scripts/read-catalogue";
import { grantedPatternsOf, optionalPatternsOf } from "../../../src/core/provider/patterns";

const hosts = [
  "https://*.intego.com/*",
  "https://account.adobe.com/*",
  "https://account.grammarly.com/*",
  "https://account.microsoft.com/*",
  "https://accounts.x.ai/*",
  "https://admin.mistral.ai/*",
  "https://app.jasper.ai/*",
  "https://app.notion.com/*",
  "https://app.runwayml.com/*",
  "https://auth.openai.com/*",
  "https://auth.you.com/*",
  "https://authenticator.cursor.sh/*",
  "https://character.ai/*",
  "https://chat.deepseek.com/*",
  "https://chat.openai.com/*",
  "https://chatgpt.com/*",
  "https://checkout.you.com/*",
  "https://claude.ai/*",
  "https://client-tunnel.canalplus.com/*",
  "https://client.canalplus.com/*",
  "https://cursor.com/*",
  "https://disneyplus.com/*",
  "https://elevenlabs.io/*",
  "https://grok.com/*",
  "https://home.mcafee.com/*",
  "https://id.avast.com/*",
  "https://intego.com/*",
  "https://moncompte.lemonde.fr/*",
  "https://my.avast.com/*",
  "https://my.nordaccount.com/*",
  "https://my.norton.com/*",
  "https://my.replika.com/*",
  "https://myaccount.mcafee.com/*",
  "https://myaccount.nytimes.com/*",
  "https://netflix.com/*",
  "https://notion.so/*",
  "https://one.google.com/*",
  "https://pay.openai.com/*",
  "https://platform.deepseek.com/*",
  "https://poe.com/*",
  "https://quillbot.com/*",
  "https://secure.lemonde.fr/*",
  "https://spotify.com/*",
  "https://suno.com/*",
  "https://www.audible.co.uk/*",
  "https://www.audible.com/*",
  "https://www.audible.de/*",
  "https://www.audible.fr/*",
  "https://www.canva.com/*",
  "https://www.cursor.com/*",
  "https://www.deepl.com/*",
  "https://www.deezer.com/*",
  "https://www.disneyplus.com/*",
  "https://www.dropbox.com/*",
  "https://www.midjourney.com/*",
  "https://www.netflix.com/*",
  "https://www.notion.so/*",
  "https://www.perplexity.ai/*",
  "https://www.spotify.com/*",
  "https://you.com/*",
];

/** Sites that many share, or that are far more than accounts: asked for when a case needs one. */
const optional = [
  "https://*.chargebee.com/*",
  "https://*.chargebeeportal.com/*",
  "https://*.lemonsqueezy.com/*",
  "https://*.onfastspring.com/*",
  "https://*.recurly.com/*",
  "https://account.apple.com/*",
  "https://app.gumroad.com/*",
  "https://billing.stripe.com/*",
  "https://cleverbridge.com/*",
  "https://customer-portal.paddle.com/*",
  "https://gc.digitalriver.com/*",
  "https://github.com/*",
  "https://gumroad.com/*",
  "https://music.youtube.com/*",
  "https://my.paddle.com/*",
  "https://paddle.net/*",
  "https://paypal.com/*",
  "https://play.google.com/*",
  "https://secure.2checkout.com/*",
  "https://secure.2co.com/*",
  "https://store.digitalriver.com/*",
  "https://www.amazon.co.uk/*",
  "https://www.amazon.com/*",
  "https://www.amazon.de/*",
  "https://www.amazon.es/*",
  "https://www.amazon.fr/*",
  "https://www.amazon.it/*",
  "https://www.cleverbridge.com/*",
  "https://www.ebay.co.uk/*",
  "https://www.ebay.com/*",
  "https://www.ebay.de/*",
  "https://www.ebay.es/*",
  "https://www.ebay.fr/*",
  "https://www.ebay.it/*",
  "https://www.linkedin.com/*",
  "https://www.paypal.com/*",
  "https://www.primevideo.com/*",
  "https://www.youtube.com/*",
  "https://x.com/*",
  "https://youtube.com/*",
  "<all_urls>",
];

for (const build of ["chrome-mv3", "firefox-mv3"]) {
  const folder = new URL(`../../../.output/${build}/`, import.meta.url);
  const read = (name: string) => readFileSync(new URL(name, folder), "utf8");
  const manifest = JSON.parse(read("manifest.json")) as Record<string, unknown>;

  test(`${build} asks for these permissions and no others`, () => {
    expect(manifest["manifest_version"]).toBe(3);
    expect(manifest["permissions"]).toEqual(["activeTab", "scripting", "storage"]);
    const advice = (list: string) =>
      `a new host of the catalogue is added to "${list}" at the top of this file, and built`;
    expect(manifest["host_permissions"], advice("hosts")).toEqual(hosts);
    expect(manifest["optional_host_permissions"], advice("optional")).toEqual(optional);
    expect(manifest["optional_permissions"]).toEqual(build === "firefox-mv3" ? undefined : ["pageCapture"]);
    const [granted, asked] = [grantedPatternsOf, optionalPatternsOf].map((of) => readCatalogue(false).flatMap(of));
    expect(new Set(granted), advice("hosts")).toEqual(new Set(hosts));
    expect(new Set([...(asked ?? []), "<all_urls>"]), advice("optional")).toEqual(new Set(optional));
  });

  test(`${build} is granted no intermediary's, app store's or shop's site on installing`, () => {
    const shared = readCatalogue(false).filter(({ category }) =>
      ["intermediary", "app-store", "order"].includes(category),
    );
    // The one host of a single seller: ChatGPT's own, which a portal of Stripe's serves.
    expect(shared.flatMap(grantedPatternsOf)).toEqual(["https://pay.openai.com/*"]);
  });

  test(`${build} shows nothing of itself to pages`, () => {
    expect(manifest["web_accessible_resources"]).toBeUndefined();
    expect(manifest["externally_connectable"]).toBeUndefined();
    const scripts = manifest["content_scripts"] as { matches: string[]; js: string[]; world?: string }[];
    expect(scripts).toEqual([{ matches: hosts, js: ["recognise.js"], run_at: "document_idle" }]);
  });

  test(`${build} keeps its bundles small, and zod and the catalogue out of pages`, () => {
    const size = (name: string) => statSync(new URL(name, folder)).size;
    expect(size("recognise.js")).toBeLessThanOrEqual(20_000);
    expect(size("reader.js")).toBeLessThanOrEqual(48_000);
    expect(size("guide.js")).toBeLessThanOrEqual(350_000);
    for (const script of ["recognise.js", "reader.js", "guide.js"]) {
      expect(read(script)).not.toContain("_zod");
      expect(read(script)).not.toContain("support.intego.com");
    }
    expect(read("recognise.js")).not.toContain("react");
  });

  test(`${build} names no host to which anything could be sent`, () => {
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".js"));
    for (const name of files)
      expect(read(name), name).not.toMatch(/new XMLHttpRequest|sendBeacon|new WebSocket|new EventSource/);
  });
}

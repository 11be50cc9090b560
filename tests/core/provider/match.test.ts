import { describe, expect, test } from "vitest";
import { hostFits, matchAddress, pathPattern } from "../../../src/core/provider/match";
import { catalogue } from "../../../src/providers";

const found = (address: string) => {
  const match = matchAddress(catalogue, new URL(address));
  return match && [match.provider.id, match.page?.id ?? null, match.shared];
};

const order = catalogue.find(({ id }) => id === "order-prestashop") as (typeof catalogue)[number];
const page = (path: string) => ({ id: path.replace(/\W+/g, "-"), kind: "other" as const, path });

describe("an address of the catalogue", () => {
  test.each([
    ["https://chatgpt.com/#settings/Billing", ["chatgpt", "settings-billing", false]],
    ["https://chatgpt.com/c/68f1-0a?model=x#settings/Billing", ["chatgpt", "settings-billing", false]],
    ["https://chatgpt.com/#SETTINGS/billing", ["chatgpt", "settings-billing", false]],
    ["https://chatgpt.com/#settings/Account", ["chatgpt", "settings-account", false]],
    ["https://chat.openai.com/#settings/Subscription", ["chatgpt", "settings-subscription", false]],
    ["https://chatgpt.com/", ["chatgpt", null, false]],
    ["https://chatgpt.com/#settings/BillingHistory", ["chatgpt", null, false]],
    ["https://chatgpt.com/log-in", ["chatgpt", null, false]],
    ["https://auth.openai.com/log-in", ["chatgpt", "login", false]],
    ["https://auth.openai.com/log-in/password?x=1", ["chatgpt", "login", false]],
    ["https://CHATGPT.com/#settings/Billing", ["chatgpt", "settings-billing", false]],
    ["https://www.intego.com/account", ["intego", "account", false]],
    ["https://intego.com/account/billing", ["intego", "account", false]],
    ["https://www.intego.com/login/", ["intego", "login", false]],
    ["https://support.intego.com/hc/en-us/articles/115000899152", ["intego", null, false]],
    ["https://pay.openai.com/p/session/live_x", ["stripe-portal", "portal", true]],
    ["https://billing.stripe.com/p/session/live_x/subscriptions/sub_1/cancel", ["stripe-portal", "cancel", true]],
    ["https://billing.stripe.com/p/login/abc", ["stripe-portal", "sign-in", true]],
    ["https://intego.onfastspring.com/account", ["fastspring", "sign-in", true]],
    ["https://intego.onfastspring.com/account/A1/T0KEN#/subscriptions", ["fastspring", "account", true]],
    ["https://intego.onfastspring.com/account/order/REF/invoice", ["fastspring", null, true]],
    ["https://intego.test.onfastspring.com/account", ["fastspring", "sign-in", true]],
    ["https://secure.2co.com/myaccount/", ["2checkout", "account", true]],
    ["https://account.apple.com/account/manage/section/subscriptions", ["apple", "subscriptions", true]],
    ["https://play.google.com/store/account/subscriptions", ["google-play", "subscriptions", true]],
    ["https://secure.2checkout.com/order/checkout.php", ["2checkout", null, true]],
  ])("%s", (address, expected) => expect(found(address)).toEqual(expected));
});

describe("the language that stands in front of a path makes no other page of it", () => {
  test.each([
    ["https://www.spotify.com/fr/account/subscription/", ["spotify", "subscription"]],
    ["https://www.spotify.com/de/account/plan/manage", ["spotify", "manage"]],
    ["https://www.spotify.com/fr-ca/account/cancel", ["spotify", "cancel"]],
    ["https://www.netflix.com/fr-en/account/membership", ["netflix", "membership"]],
    ["https://www.deezer.com/fr/account/subscription", ["deezer", "subscription"]],
    ["https://www.canva.com/fr_fr/settings/billing", ["canva", "billing-older"]],
    ["https://my.nordaccount.com/fr/billing/my-subscriptions/", ["nordvpn", "billing"]],
    ["https://www.deepl.com/fr/your-account/subscription", ["deepl", "subscription"]],
    ["https://home.mcafee.com/fr-fr/", ["mcafee", "account"]],
  ])("%s", (address, expected) => expect(found(address)?.slice(0, 2)).toEqual(expected));

  test("and what is no language in front of it does", () => {
    expect(found("https://www.spotify.com/family/account/subscription")?.[1]).toBeNull();
    expect(found("https://www.spotify.com/x/account/subscription")?.[1]).toBeNull();
    expect(found("https://www.spotify.com/fr/fr/account/subscription")?.[1]).toBeNull();
  });

  test("while a page that is described with it comes first", () => {
    const shop = {
      ...order,
      hosts: [{ host: "shop.example", shared: false }],
      pages: [page("/*/cart"), page("/cart")],
    };
    const at = (path: string) => matchAddress([shop], new URL(`https://shop.example${path}`))?.page?.path;
    expect([at("/fr/cart"), at("/cart")]).toEqual(["/*/cart", "/cart"]);
  });
});

describe("an address that only looks like one", () => {
  test.each([
    "https://chatgpt.com.evil.example/#settings/Billing",
    "https://evil.example/chatgpt.com/#settings/Billing",
    "https://chatgpt.com@evil.example/#settings/Billing",
    "https://chatgpt.com%2eevil.example/",
    "https://notchatgpt.com/#settings/Billing",
    "https://help.chatgpt.com/#settings/Billing",
    "https://openai.com/",
    "https://notintego.com/account",
    "https://intego.com.evil.example/account",
    "https://intego.community/account",
    "https://xn--ntego-1sa.com/account",
    "https://onfastspring.com.evil.example/account",
    "https://evilonfastspring.com/account",
    "https://stripe.com/billing",
    "https://secure.2co.com.evil.example/myaccount/",
    "https://account.apple.com.evil.example/account/manage/section/subscriptions",
    "https://www.apple.com/",
    "https://one.google.com.evil.example/",
  ])("%s", (address) => expect(found(address)).toBeNull());
});

test("a link of the catalogue leads to its own page", () => {
  for (const provider of catalogue.filter(({ hosts }) => hosts.length > 0))
    for (const { id, link } of provider.pages) if (link) expect(found(link)?.slice(0, 2)).toEqual([provider.id, id]);
});

test("a wildcard stands for any number of names in front, not for a part of one", () => {
  expect(hostFits("*.a.example", "x.a.example")).toBe(true);
  expect(hostFits("*.a.example", "y.x.a.example")).toBe(true);
  expect(hostFits("*.a.example", "a.example")).toBe(true);
  expect(hostFits("*.a.example", "xa.example")).toBe(false);
  expect(hostFits("*.a.example", "x.a.example.evil")).toBe(false);
  expect(hostFits("a.example", "x.a.example")).toBe(false);
});

test("a path pattern is the whole path: * within a segment, ** across them, all else as written", () => {
  expect(pathPattern("/p/*").test("/p/one")).toBe(true);
  expect(pathPattern("/p/*").test("/p/one/")).toBe(true);
  expect(pathPattern("/p/*").test("/p/one/two")).toBe(false);
  expect(pathPattern("/p/**").test("/p/one/two")).toBe(true);
  expect(pathPattern("/p.x").test("/pax")).toBe(false);
  expect(pathPattern("/account").test("/my/account")).toBe(false);
  expect(pathPattern("/account").test("/accounts")).toBe(false);
});

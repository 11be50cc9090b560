import { describe, expect, test } from "vitest";
import { type MailPage, mailsOn } from "@/core/provider/mail";
import { knownAddress, linksIn } from "@/core/provider/mail-link";
import { catalogue } from "@/providers";

const page = (more: Partial<MailPage>): MailPage => ({
  title: "Post",
  headings: [],
  lines: [],
  domains: [],
  links: [],
  ...more,
});
const seen = (more: Partial<MailPage>) =>
  mailsOn(catalogue, page(more)).map(({ provider, biller, by }) => [provider?.id ?? null, biller?.id ?? null, by]);
const entry = (id: string) => catalogue.find((party) => party.id === id) ?? null;
const renewal = "Your Intego subscription renews on 30 December.";

describe("whose subscription a mail is about", () => {
  test("the seller that it names, charged by the one who sent it", () => {
    expect(seen({ lines: [renewal], domains: ["example.org", "fastspring.com"] })).toEqual([
      ["intego", "fastspring", "sender"],
    ]);
    expect(seen({ lines: [renewal], domains: ["mail.2checkout.com"] })).toEqual([["intego", "2checkout", "sender"]]);
  });

  test("without a known sender, by its words alone, and said so", () => {
    expect(seen({ lines: [renewal, "Charged by FastSpring."] })).toEqual([["intego", "fastspring", "text"]]);
    expect(seen({ lines: [renewal], domains: ["fastspring.com.evil.example"] })).toEqual([["intego", null, "text"]]);
  });

  test("of two billers that it names, neither is taken", () => {
    const lines = [renewal, "Charged by FastSpring or by 2Checkout."];
    expect(seen({ lines })).toEqual([["intego", null, "text"]]);
  });

  test("a biller that is not known to charge for the seller is not its biller, but may be who is meant", () => {
    const asked = [
      ["intego", null, "text"],
      [null, "paypal", "sender"],
    ];
    expect(seen({ lines: [renewal, "Pay with PayPal."], domains: ["paypal.com"] })).toEqual(asked);
  });

  test("a biller that has written is asked about, whatever sellers stand on the page", () => {
    const lines = ["Netflix", "Your membership renews.", "Your Truffle Finder subscription renews tomorrow."];
    expect(seen({ lines, domains: ["paddle.com"] })).toEqual([
      ["netflix", null, "text"],
      [null, "paddle", "sender"],
    ]);
    const avast = ["Your Avast Premium Security subscription renews on 12 May."];
    expect(seen({ lines: avast, domains: ["2checkout.com"] })).toEqual([
      ["avast", null, "text"],
      [null, "2checkout", "sender"],
    ]);
  });

  test("a mail whose product is not in the catalogue leads to who charges", () => {
    const lines = ["Your Truffle Finder subscription renews tomorrow."];
    expect(seen({ lines, domains: ["fastspring.com"] })).toEqual([[null, "fastspring", "sender"]]);
  });

  test("words and people that are called as a service is are none", () => {
    for (const lines of [
      ["Cette notion de l’abonnement est un poème."],
      ["Claude Dupont", "See you on Saturday?", "Your subscription to the theatre"],
      ["Move the cursor to the runway of your subscription."],
      ["Integolution subscription"],
    ])
      expect(seen({ lines })).toEqual([]);
  });

  test("a person's own address at a company makes no mail of that company's", () => {
    expect(seen({ lines: ["Your theatre subscription renews."], domains: ["live.com", "openai.com"] })).toEqual([]);
  });

  test("an address that anyone may have is nobody's", () => {
    expect(seen({ lines: ["Your Microsoft 365 subscription renews."], domains: ["live.com"] })).toEqual([
      ["microsoft", null, "text"],
    ]);
  });

  test("of several, what the subject names; without one, all of them", () => {
    const lines = ["Netflix", "Your membership renews.", "Spotify", "Your subscription renews.", renewal];
    expect(seen({ lines }).map(([provider]) => provider)).toEqual(["intego", "netflix", "spotify"]);
    expect(seen({ lines, headings: ["Intego: your renewal"] }).map(([provider]) => provider)).toEqual(["intego"]);
  });

  test("where nothing is said of paying, nothing", () => {
    expect(seen({ lines: ["Intego has found no virus."], domains: ["fastspring.com"] })).toEqual([]);
  });
});

describe("the link of a mail to go on with", () => {
  const intego = { provider: entry("intego"), biller: entry("fastspring") };
  const link = (name: string, host: string, safe = true) => ({ name, host, safe });

  test("leads to a host of the parties, by https, and to the end rather than the account", () => {
    const own = link("Cancel Subscription", "intego.onfastspring.com");
    expect(linksIn(intego, [link("My Account", "www.intego.com"), own])).toMatchObject({ own: { link: own } });
    expect(linksIn(intego, [link("My Account", "www.intego.com")]).own?.party.id).toBe("intego");
  });

  test.each([
    ["intego.onfastspring.com.evil.example", true],
    ["onfastspring.com-account.example", true],
    ["intego.onfastspring.com", false],
    ["xn--ntego-n4a.com", true],
  ])("never to %s (https: %s)", (host, safe) => {
    const { own, foreign } = linksIn(intego, [link("Cancel Subscription", host, safe)]);
    expect([own, foreign?.host]).toEqual([null, host]);
  });

  test("leads to a biller's own page in a mail that it sent, whoever sells: that is no trap", () => {
    const lines = ["Your Avast Premium Security subscription renews on 12 May."];
    const manage = link("Manage my subscription", "secure.2co.com");
    for (const mail of mailsOn(catalogue, page({ lines, domains: ["2checkout.com"] })))
      expect(linksIn(mail, [manage])).toMatchObject({
        own: { link: manage, party: { id: "2checkout" } },
        foreign: null,
      });
    for (const mail of mailsOn(catalogue, page({ lines, domains: ["example.org"] })))
      expect(linksIn(mail, [manage])).toEqual({ own: null, foreign: manage });
  });

  test("is never one that buys the next period, whoever's it is", () => {
    const links = [link("Renew now", "secure.2co.com"), link("Renouveler maintenant", "secure.2co.com")];
    const twoCheckout = { provider: entry("intego"), biller: entry("2checkout") };
    expect(linksIn(twoCheckout, links)).toEqual({ own: null, foreign: null });
  });

  test("without one there is the address that the catalogue knows: of who charges, else of who sells", () => {
    expect(knownAddress({ provider: entry("intego"), biller: entry("2checkout") })?.address).toBe(
      "https://secure.2co.com/myaccount/",
    );
    expect(knownAddress(intego)).toMatchObject({ address: "https://intego.com/", party: { id: "intego" } });
    expect(knownAddress({ provider: null, biller: entry("fastspring") })).toBeNull();
  });
});

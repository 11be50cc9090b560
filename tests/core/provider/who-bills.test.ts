import { describe, expect, test } from "vitest";
import { partnerIn, type Traces, whoBills } from "@/core/provider/who-bills";
import { catalogue } from "@/providers";

const by = (id: string) => catalogue.find((party) => party.id === id) ?? null;

function who(traces: Traces) {
  const { provider, biller, channel, providerBy, billerBy } = whoBills(catalogue, traces);
  return [provider?.id ?? null, biller?.id ?? null, channel?.kind ?? null, providerBy, billerBy];
}

describe("who sells, who charges, and where it is cancelled", () => {
  test("on the provider's own page, with nothing said, the provider", () => {
    expect(who({ owner: by("intego") })).toEqual(["intego", null, "account", "address", null]);
  });

  test.each(["Apple", "the App Store", "iTunes", "Apple Inc. (App Store)"])(
    "“billed through %s” leads to the App Store",
    (told) => {
      expect(who({ owner: by("chatgpt"), told: [told] })).toEqual(["chatgpt", "apple", "app-store", "address", "text"]);
    },
  );

  test("« facturé via Google Play » leads to Google Play", () => {
    const found = who({ owner: by("chatgpt"), told: ["Google Play"] });
    expect(found).toEqual(["chatgpt", "google-play", "app-store", "address", "text"]);
  });

  test.each(["fastspring", "2checkout"])("on %s's page, the seller that it names, by that biller's way", (biller) => {
    const found = whoBills(catalogue, { owner: by(biller), names: ["Intego"] });
    expect([found.provider?.id, found.biller?.id, found.channel?.biller]).toEqual(["intego", biller, biller]);
  });

  test("a biller's page that names nobody keeps to the case that led there", () => {
    expect(who({ owner: by("fastspring"), expected: "intego" }).slice(0, 2)).toEqual(["intego", "fastspring"]);
    expect(who({ owner: by("fastspring") })[0]).toBeNull();
  });

  test("a renewal mail by its sender and the product that it names", () => {
    for (const sender of ["fastspring.com", "mail.fastspring.com"])
      expect(who({ senders: [sender], names: ["Intego"] })).toEqual([
        "intego",
        "fastspring",
        "renewal-email",
        "text",
        "sender",
      ]);
    expect(who({ senders: ["2checkout.com"], names: ["Intego"] }).slice(0, 2)).toEqual(["intego", "2checkout"]);
  });

  test("a sender that only looks like one is nobody", () => {
    expect(who({ senders: ["fastspring.com.evil.example"] }).slice(0, 2)).toEqual([null, null]);
    expect(who({ senders: ["notfastspring.com"] }).slice(0, 2)).toEqual([null, null]);
  });

  test("a sender that several have is nobody's", () => {
    expect(who({ senders: ["google.com"] })[1]).toBeNull();
  });

  test("a name inside another word is no name", () => {
    expect(who({ owner: by("chatgpt"), told: ["Pineapple Ltd"] })[1]).toBeNull();
  });

  describe("a biller without an entry", () => {
    const partner = (seller: string, value: string, shown: string) =>
      partnerIn(catalogue, by(seller) as NonNullable<ReturnType<typeof by>>, [{ value, shown }]);
    test.each([
      ["O2", "You pay through O2."],
      ["Bouygues Telecom", "Vous payez via Bouygues Telecom."],
      ["Orange", "Votre abonnement est facturé par Orange"],
    ])("is %s: “%s”", (value, shown) => expect(partner("spotify", value, shown)).toBe(value));
    test.each([
      ["PayPal", "You pay through PayPal."],
      ["Apple", "Billed by Apple"],
      ["Spotify", "Billed by Spotify"],
      ["Ada", "Your plan is managed by Ada."],
    ])("is not %s: “%s”", (value, shown) => expect(partner("spotify", value, shown)).toBeNull());
  });

  test("nothing tells nothing", () => {
    expect(who({})).toEqual([null, null, null, null, null]);
  });
});

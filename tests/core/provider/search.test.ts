import { describe, expect, test } from "vitest";
import { findEntry, reasons, search } from "@/core/provider/search";
import { catalogue } from "@/providers";

const found = (typed: string) => catalogue.flatMap((entry) => (findEntry(entry, typed) ? [entry.id] : []));
const by = (typed: string, id: string) => {
  const entry = catalogue.find((each) => each.id === id);
  if (!entry) throw new Error(`${id} is gone from the catalogue.`);
  return findEntry(entry, typed);
};

describe("an entry is found", () => {
  test("by any of its names, from the beginning of a word, however it is written", () => {
    expect(by("openai", "chatgpt")).toEqual({ by: "name", what: "OpenAI" });
    expect(by("  MONDE ", "lemonde")).toEqual({ by: "name", what: "Le Monde" });
    expect(by("canal+", "canalplus")).toEqual({ by: "name", what: "Canal+" });
    expect(found("netfl")).toEqual(["netflix"]);
  });

  test.each([
    ["fastspring.com", "fastspring"],
    ["fastspring.c", "fastspring"],
    ["https://www.netflix.com/youraccount?x=1", "netflix"],
    ["www.netflix.com", "netflix"],
    ["help.netflix.com/node/407", "netflix"],
    ["APPLE.COM/BILL", "apple"],
    ["billing.stripe.com", "stripe-portal"],
  ])("by its site: %s", (typed, id) => {
    expect(by(typed, id)?.by).toMatch(/site|name|statement/);
    expect(found(typed)).toContain(id);
  });

  test("by its site, told which, and not by another's that ends alike", () => {
    expect(by("https://www.spotify.com/account", "spotify")).toEqual({ by: "site", what: "spotify.com" });
    expect(by("notspotify.com", "spotify")).toBeNull();
    expect(by("spotify.com.evil.example", "spotify")).toBeNull();
  });

  test("by a line of a bank statement, typed in part or pasted whole", () => {
    expect(by("OPENAI *CHATGPT SUBSCR SAN FRANCISCO", "chatgpt")?.what).toMatch(/openai/i);
    expect(by("CARTE 12/11 FSPRG INTEGO AMSTERDAM", "fastspring")).toEqual({ by: "statement", what: "FSPRG" });
    expect(found("CARTE 12/11 FSPRG INTEGO AMSTERDAM").sort()).toEqual(["fastspring", "intego"]);
    expect(found("PAYPAL *SPOTIFYPREMIUM").sort()).toEqual(["paypal", "spotify"]);
    expect(by("characterpl", "character-ai")).toEqual({ by: "statement", what: "CHARACTERPLUS" });
  });
});

test("nothing typed finds every entry, and what is no word finds none", () => {
  expect(found("  ")).toHaveLength(catalogue.length);
  expect(found("***")).toEqual([]);
  expect(found("nobody at all")).toEqual([]);
});

describe("also found", () => {
  const why = (typed: string) =>
    search(
      catalogue.map((provider) => ({ provider })),
      typed,
    ).map(({ provider, why: { by } }) => [provider.id, by]);

  test.each([
    ["gpt", "chatgpt"],
    ["VPN", "nordvpn"],
    ["etflix", "netflix"],
  ])("is what a name has within: %s", (typed, id) => expect(why(typed)).toEqual([[id, "part"]]));

  test("is a product or the beginning of a statement line", () => {
    expect(why("photoshop")).toEqual([["adobe", "name"]]);
    expect(why("AMZN")).toEqual([
      ["amazon-prime", "statement"],
      ["order-amazon", "statement"],
    ]);
    expect(why("AMZN PRIME 12.99").map(([id]) => id)).toContain("amazon-prime");
  });

  test.each([
    ["nteflix", "netflix"],
    ["spotfy", "spotify"],
    ["deezzer", "deezer"],
    ["grammerly", "grammarly"],
  ])("is a long name with one mistake in it: %s", (typed, id) => expect(why(typed)).toEqual([[id, "near"]]));

  test("is what few entries speak of, where no name fits", () => {
    expect(why("icloud")).toEqual([["apple", "text"]]);
    expect(why("cancel"), "a word of every entry").toEqual([]);
  });

  test("is nothing by a short word with a mistake, or by the site of somebody else", () => {
    expect(why("nyx")).toEqual([]);
    expect(why("netflik.com")).toEqual([]);
    expect(why("zzzzzz")).toEqual([]);
  });
});

test("a name counts more than a site, and that more than a statement line, a part of a name or a guess", () => {
  expect(reasons).toEqual(["name", "site", "statement", "part", "near", "text"]);
  expect(by("paddle.com", "paddle")?.by).toBe("name");
});

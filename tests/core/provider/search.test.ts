import { describe, expect, test } from "vitest";
import { findEntry, reasons } from "@/core/provider/search";
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
    expect(found("etflix")).toEqual([]);
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

test("a name counts more than a site, and that more than a statement line", () => {
  expect(reasons).toEqual(["name", "site", "statement"]);
  expect(by("paddle.com", "paddle")?.by).toBe("name");
});

import { describe, expect, test } from "vitest";
import { editedFact } from "@/core/case/edited-fact";
import type { FactKind } from "@/core/recognition/fact";

const taken = (kind: FactKind, text: string, locale = "en-GB") => {
  const read = editedFact(kind, text, locale);
  return "value" in read ? read.value : read;
};

describe("what a person writes in a fact", () => {
  test.each<[FactKind, string, string, string]>([
    ["price", "9,90 €", "fr-FR", "9.90 EUR"],
    ["price", "€9.90 a month", "en-GB", "9.90 EUR"],
    ["price", "9.90 EUR", "en-GB", "9.90 EUR"],
    ["price", "1200 JPY", "en-GB", "1200 JPY"],
    ["renews-on", "2026-12-03", "en-GB", "2026-12-03"],
    ["ends-on", "3 décembre 2026", "fr-FR", "2026-12-03"],
    ["trial-ends-on", "03/12/2026", "fr-FR", "2026-12-03"],
    ["account-email", " Ada.B+plans@post.example ", "en-GB", "Ada.B+plans@post.example"],
    ["cadence", "half-year", "en-GB", "half-year"],
    ["customer-number", "4512-77", "en-GB", "4512-77"],
    ["plan", "Mac Premium Bundle", "en-GB", "Mac Premium Bundle"],
  ])("%s: “%s” (%s)", (kind, text, locale, value) => expect(taken(kind, text, locale)).toBe(value));

  test.each<[FactKind, string, string]>([
    ["price", "9,90", "not-a-price"],
    ["price", "a lot", "not-a-price"],
    ["renews-on", "soon", "not-a-day"],
    ["ends-on", "31 February 2027", "not-a-day"],
    ["account-email", "ada at post", "not-an-email"],
    ["account-email", "ada@post.example, bob@post.example", "not-an-email"],
    ["cadence", "fortnight", "not-a-cadence"],
  ])("%s: “%s” is refused, with the reason", (kind, text, reason) => expect(taken(kind, text)).toEqual({ reason }));

  test("nothing takes the fact back", () => expect(taken("price", "  ")).toBe(""));
  test("a card number is cut down to its last four digits", () => {
    expect(taken("customer-number", "4242 4242 4242 4242")).toBe("•••• 4242");
  });
});

import { describe, expect, test } from "vitest";
import { concepts } from "@/core/language/concept";
import { fold, readable } from "@/core/language/fold";
import { intents } from "@/core/language/intent";
import { intentRules } from "@/core/language/intent-rules";
import { wordsOf } from "@/core/language/mentions";
import { conceptsOf, rulesOf } from "@/core/language/rules";
import { statementKinds } from "@/core/language/statement";
import { statementRules } from "@/core/language/statement-rules";
import { languagesOf } from "@/core/language/tell";
import { speaksOf, topicsOf } from "@/core/language/topic";

test("readable drops what cannot be seen and keeps the words as they are", () => {
  expect(readable("  Ré\u00adsilier\u00a0 l’abonnement\u200b\n")).toBe("Résilier l’abonnement");
});

test("folding makes one form of accents, quotes, case and compatibility letters", () => {
  expect(fold("L’ÉTÉ")).toBe("l'ete");
  expect(fold("ﬁn")).toBe("fin");
  expect(fold("L’été".normalize("NFD"))).toBe(fold("L'ÉTÉ"));
});

test("words are split as they are spoken: “don’t” is one, “l’abonnement” is two", () => {
  expect(wordsOf("Don’t cancel l’abonnement ?")).toEqual(["don't", "cancel", "l'", "abonnement", "?"]);
});

describe("what a short text is about", () => {
  test("a heading that asks to end is about ending and about a subscription", () => {
    expect([...topicsOf("Cancel your plan?")]).toEqual(expect.arrayContaining(["ending", "subscription"]));
    expect([...topicsOf("Résilier votre abonnement")]).toEqual(expect.arrayContaining(["ending", "subscription"]));
  });
  test("ending an order is not ending a subscription", () => {
    expect(topicsOf("Cancel your order").has("ending")).toBe(false);
    expect(topicsOf("Cancel your order").has("order")).toBe(true);
  });
  test("a plan alone is a subscription and no end", () => {
    expect([...topicsOf("Your plan")]).toEqual(["subscription"]);
  });
  test("a sign-in heading is known in both languages", () => {
    expect(topicsOf("Log in").has("login")).toBe(true);
    expect(topicsOf("Mot de passe").has("login")).toBe(true);
  });
  test("reasons and offers are told apart", () => {
    expect(topicsOf("Tell us the reason").has("reason")).toBe(true);
    expect(topicsOf("A discount for you").has("offer")).toBe(true);
    expect(topicsOf("Weather in Paris").size).toBe(0);
  });
});

test("a text is searched for a concept in every language", () => {
  expect(speaksOf("Retour", "back")).toBe(true);
  expect(speaksOf("Go back", "back")).toBe(true);
  expect(speaksOf("Forward", "back")).toBe(false);
});

test("a page's language is that of most of its words, and none when it has none of ours", () => {
  expect(languagesOf("Votre abonnement est renouvelé chaque mois, vous pouvez résilier votre contrat")[0]).toBe("fr");
  expect(languagesOf("Your subscription is renewed monthly, you can cancel your plan")[0]).toBe("en");
  expect(languagesOf("12 34 56")).toEqual([]);
});

describe("a rule speaks only of what exists: a typing error in it would silently never hold", () => {
  const known = new Set<string>(concepts);
  test.each([...rulesOf(intentRules), ...rulesOf(statementRules)].map((rule) => [rule.kind, rule] as const))(
    "%s",
    (kind, { tests, confidence }) => {
      expect([...intents, ...statementKinds]).toContain(kind);
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
      const named = tests.filter((one) => !/^-?<\d/.test(one)).flatMap(conceptsOf);
      expect(named.filter((concept) => !known.has(concept.replace(/^~/, "")))).toEqual([]);
    },
  );
});

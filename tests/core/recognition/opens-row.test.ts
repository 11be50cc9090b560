import { describe, expect, test } from "vitest";
import { opensRow } from "@/core/recognition/opens-row";
import { recognise } from "@/core/recognition/recognise";
import { heading, seen, sight } from "./sight";

describe("a control is the row of a subscription", () => {
  test.each([
    ["Ember Play: games & more Renews Jan 3, 2027", "en"],
    ["Ember Play Expires Dec 22, 2026", "en"],
    ["Ember Play Next payment: 3 January", "en"],
    ["Ember Play Se renouvelle le 3 janvier 2027", "fr"],
    ["Ember Play Verlängert sich am 3. Januar 2027", "de"],
  ])("where it bears a name and behind it the day: %s", (name, language) => {
    expect(opensRow(name, [language, "en"])).toBe(true);
  });

  test.each([
    ["Renew before Jan 3, 2027", "en"],
    ["Renews on Jan 3, 2027", "en"],
    ["Ember Play", "en"],
    ["Go Premium for $20 a month", "en"],
    ["Invoice of Jan 3, 2027", "en"],
  ])("and not where it does something or gives no such day: %s", (name, language) => {
    expect(opensRow(name, [language])).toBe(false);
  });
});

test("rows that are controls lead on, each told by its own words; none ends anything", () => {
  const names = ["Ember Play Renews Jan 3, 2027", "Lumen Notes Renews Dec 22, 2026"];
  const page = recognise(
    sight({ headings: [heading("Subscriptions")], controls: names.map((name) => seen(name, { heading: "Active" })) }),
    new URL("https://store.example/subscriptions"),
    null,
  );
  expect(page.controls.map(({ name, intent, row }) => [name, intent, row])).toEqual(
    names.map((name) => [name, "manage-billing", name]),
  );
  expect(page.controls.every(({ confidence }) => confidence < 0.5)).toBe(true);
});

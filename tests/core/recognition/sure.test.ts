import { describe, expect, test } from "vitest";
import { recognise } from "@/core/recognition/recognise";
import { part, seen, sight } from "./sight";

/** What a dialog with this title and these buttons is, and what the buttons do. */
function dialog(title: string, ...names: string[]) {
  const page = sight({
    parts: [part("Orders"), part(title, { as: "dialog" })],
    headings: [{ text: title, parts: [1], aside: false }],
    controls: names.map((name) => seen(name, { part: 1, heading: title })),
  });
  const { kind, controls } = recognise(page, new URL("https://lumen.example/orders"), null);
  return { kind, does: Object.fromEntries(controls.map(({ name, intent }) => [name, intent])) };
}

describe("a dialog that only asks whether one is sure", () => {
  test.each([
    ["Are you sure?", "Cancel", "Cancel subscription"],
    ["Êtes-vous sûr ?", "Annuler", "Résilier l’abonnement"],
    ["Bist du sicher?", "Zurück", "Abo kündigen"],
    ["Weet je het zeker?", "Niet nu", "Abonnement opzeggen"],
  ])("“%s”: “%s” keeps, “%s” is the last press", (title, keeps, ends) => {
    expect(dialog(title, keeps, ends)).toEqual({
      kind: "final-confirm",
      does: { [keeps]: "keep-subscription", [ends]: "confirm-cancel" },
    });
  });

  test("beside other ways it is none: what ends there is one of the things to do", () => {
    expect(dialog("What now?", "Pause subscription", "Cancel subscription").kind).not.toBe("final-confirm");
    expect(dialog("Are you sure?", "Cancel", "Yes, delete").does).not.toHaveProperty("Yes, delete", "confirm-cancel");
  });
});

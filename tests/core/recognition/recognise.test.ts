import { describe, expect, test } from "vitest";
import { recognise } from "@/core/recognition/recognise";
import type { Known } from "@/core/recognition/recognition";
import type { Sight } from "@/core/recognition/sight";
import { line, part, seen, sight } from "./sight";

const read = (more: Partial<Sight>, known: Known | null = null) =>
  recognise(sight(more), new URL("https://lumen.example/account"), known);

const dialog = part("Cancel your subscription?", { as: "dialog", within: [0] });

describe("a dialog over the page", () => {
  const open = {
    parts: [part("Your subscription"), dialog],
    controls: [
      seen("Cancel subscription"),
      seen("Keep my plan", { part: 1 }),
      seen("Cancel subscription", { part: 1 }),
    ],
  };

  test("is what the page is about; what lies behind it cannot be pressed", () => {
    const { kind, controls } = read(open);
    expect(kind).toBe("final-confirm");
    expect(controls.map(({ intent, within, place }) => [intent, within, place])).toEqual([
      ["cancel-subscription", false, "page"],
      ["keep-subscription", true, "dialog"],
      ["confirm-cancel", true, "dialog"],
    ]);
  });

  test("hides what the page behind it states", () => {
    const { sentences, facts } = read({
      ...open,
      lines: [line("Renews on 1 July 2026"), line("It ends on 3 August 2026 if you cancel.", { parts: [1, 0] })],
    });
    expect(sentences.map(({ text }) => text)).not.toContain("Renews on 1 July 2026");
    expect(facts.map(({ shown }) => shown)).not.toContain("Renews on 1 July 2026");
  });

  test("of several, the innermost that can be reached is in front", () => {
    const parts = [
      part("Your subscription"),
      part("Settings", { as: "dialog", within: [0] }),
      part("Cancel your subscription?", { as: "dialog", within: [1, 0] }),
      part("Cookies", { as: "dialog", reachable: false }),
    ];
    const controls = [seen("Cancel plan", { part: 1 }), seen("Yes, cancel", { part: 2 }), seen("Back", { part: 2 })];
    expect(read({ parts, controls }).controls.map(({ name, within }) => [name, within])).toEqual([
      ["Cancel plan", false],
      ["Yes, cancel", true],
      ["Back", true],
    ]);
  });

  test("counts without saying that it is one only when it holds a control that matters", () => {
    const box = (name: string) => ({
      parts: [part("Your subscription"), part("We value your privacy", { as: "overlay", within: [0] })],
      controls: [seen("Cancel subscription"), seen(name, { part: 1 })],
      lines: [line("Renews on 1 July 2026")],
    });
    expect(read(box("Payment partners")).kind).toBe("billing");
    expect(read(box("Close")).controls[0]?.within).toBe(false);
  });
});

describe("a sentence that confirms", () => {
  const said = "Your subscription has been cancelled.";

  test("is taken as the page shows it", () => {
    expect(read({ lines: [line(said)] }).kind).toBe("confirmed");
  });

  test("is not taken from words of which a style hides some", () => {
    const hidden = "Your subscription has not been cancelled.";
    expect(read({ lines: [line(said, { visible: hidden })] }).kind).not.toBe("confirmed");
  });

  test("is taken where only something beside it is hidden", () => {
    const more = line(`Done. ${said} Print this`, { visible: `DONE. ${said.toUpperCase()}` });
    expect(read({ lines: [more] }).kind).toBe("confirmed");
  });
});

describe("what the catalogue knows of a page", () => {
  const known: Known = { labels: [{ label: "leave lumen", intent: "cancel-subscription" }], kind: "billing" };

  test("names a control that its own words do not give away, and says so", () => {
    const [control] = read({ controls: [seen("Leave Lumen")] }, known).controls;
    expect(control).toMatchObject({ intent: "cancel-subscription", reasons: [{ from: "recipe" }] });
  });

  test("gives a page its kind when nothing on it speaks", () => {
    expect(read({}, known)).toMatchObject({ kind: "billing", reasons: [{ from: "recipe" }] });
    expect(read({}).kind).toBe("other");
  });
});

test("the language is that of the page's words, whatever the document says of itself", () => {
  const lines = [line("Votre abonnement sera renouvelé le 3 mai 2026.")];
  expect(read({ lines, language: "en-US" }).language).toBe("fr");
  expect(read({ lines: [], language: "de-AT" }).language).toBe("de");
});

describe("a button with the words that a law prescribes", () => {
  const only = (label: string) => read({ controls: [seen(label)] }).controls[0];

  test("is the way to the end, or the last press, and says that the law names it so", () => {
    expect(only("Verträge hier kündigen")).toMatchObject({ intent: "cancel-subscription", reasons: [{ from: "law" }] });
    expect(only("Jetzt kündigen")).toMatchObject({ intent: "confirm-cancel", reasons: [{ from: "law" }] });
    expect(only("Confirmer ma demande de résiliation")).toMatchObject({ intent: "confirm-cancel" });
  });

  test("ends no subscription where it withdraws from a new contract", () => {
    for (const label of ["Renoncer au contrat ici", "Confirm withdrawal", "Vertrag widerrufen"])
      expect(only(label)?.intent).toBe("cancel-order");
  });
});

import { describe, expect, test } from "vitest";
import { recognise } from "@/core/recognition/recognise";
import type { Expected } from "@/core/recognition/recognition";
import { heading, line, part, seen, sight } from "./sight";

const read = (path: string, more: Parameters<typeof sight>[0], expected: Partial<Expected> = {}) =>
  recognise(sight({ path, ...more }), new URL(`https://www.ferrow.example${path}`), null, expected);
const does = (page: ReturnType<typeof read>, name: string) =>
  page.controls.find((control) => control.name === name)?.intent ?? "nothing";
const begun = { begun: true };

describe("what leads to where one is already", () => {
  const form = (here: boolean) =>
    read("/resilier-votre-contrat", {
      language: "fr",
      headings: [heading("Résilier votre contrat")],
      parts: [part("Résilier votre contrat"), part(null, { within: [0] })],
      controls: [
        seen("Continuer", { part: 1 }),
        seen("Résilier votre contrat", { role: "link", ...(here && { here }) }),
      ],
    });

  test("does not stand in the way of what goes on there", () => {
    const page = form(true);
    expect(does(page, "Continuer")).toBe("confirm-cancel");
    expect(does(page, "Résilier votre contrat")).toBe("nothing");
    expect(page.kind).toBe("cancel-step");
  });

  test("is what ends anywhere else", () => {
    expect(does(form(false), "Résilier votre contrat")).toBe("cancel-subscription");
  });
});

describe("in the middle of a cancellation", () => {
  const survey = (title: string) =>
    read("/why", { headings: [heading(title)], controls: [seen("Nevermind, I’m staying")] }, begun);

  test("what asks why one leaves is a survey, though its answers are buttons", () => {
    expect(survey("What made you decide to leave?").kind).toBe("survey");
    expect(survey("Tell us why you’re leaving").kind).toBe("survey");
  });

  test("what asks something else is none", () => {
    expect(survey("How do I cancel?").kind).toBe("other");
    expect(survey("What would you like to read?").kind).toBe("other");
    expect(read("/why", { headings: [heading("What made you decide to leave?")] }).kind).toBe("other");
  });

  const pause = {
    headings: [heading("How about 3 months on us?")],
    controls: [seen("Pause for 3 months"), seen("I don’t want this offer")],
  };

  test("what can be paused or turned down is an offer", () => {
    expect(read("/next", pause, begun).kind).toBe("offer");
    expect(read("/next", pause).kind).toBe("other");
    expect(read("/film", { controls: [seen("Pause"), seen("Back")] }, begun).kind).toBe("other");
  });

  test("an offer that any page may make is none", () => {
    const sale = { headings: [heading("Get 20% off today")], controls: [seen("Claim offer"), seen("No thanks")] };
    expect(read("/home", sale, begun).kind).toBe("other");
    expect(read("/cancel/next", sale, begun).kind).toBe("offer");
  });

  test("a page asks something by a question, an offer, boxes or fields", () => {
    const asks = (more: Parameters<typeof sight>[0], path = "/home") => read(path, more).asks;
    expect(asks({ headings: [heading("Keep watching")], controls: [seen("Continue")] })).toBe(false);
    expect(asks({ headings: [heading("Which line is it?")] })).toBe(true);
    expect(asks({ headings: [heading("Half price for 3 months: an offer")] })).toBe(true);
    expect(asks({ choices: 2 })).toBe(true);
    expect(asks({ fields: true })).toBe(true);
    expect(asks({}, "/cancel-subscription")).toBe(true);
  });
});

describe("a dialog over the page on which the end was just asked for", () => {
  const dialog = (controls: ReturnType<typeof seen>[], expected: Partial<Expected> = { begun: true, asked: true }) =>
    read(
      "/settings",
      {
        parts: [part("Settings"), part("Before you go", { as: "dialog", within: [0] })],
        headings: [heading("Settings"), heading("Before you go", { parts: [1, 0] })],
        lines: [line("You’ll lose unlimited boards.", { parts: [1, 0] })],
        controls,
      },
      expected,
    );
  const both = [seen("Never mind", { part: 1 }), seen("Continue", { part: 1 })];

  test("goes on by the one button that does, and stays by the other", () => {
    const page = dialog(both);
    expect(does(page, "Continue")).toBe("confirm-cancel");
    expect(does(page, "Never mind")).toBe("keep-subscription");
    expect(page.kind).toBe("cancel-step");
  });

  test("is never taken for the last question by this alone", () => {
    expect(dialog([seen("Never mind", { part: 1 }), seen("Confirm", { part: 1 })]).kind).toBe("cancel-step");
  });

  test("that asks itself whether to end is the last", () => {
    const sure = [
      seen("Abonnement opzeggen", { part: 1, heading: "Abonnement opzeggen?" }),
      seen("Close", { part: 1, heading: "Abonnement opzeggen?" }),
    ];
    const page = read(
      "/settings",
      {
        language: "nl",
        parts: [part("Instellingen"), part("Abonnement opzeggen?", { as: "dialog", within: [0] })],
        controls: sure,
      },
      { begun: true, asked: true },
    );
    expect(page.kind).toBe("final-confirm");
    const yes = [seen("No", { part: 1 }), seen("Yes", { part: 1 })];
    expect(
      read(
        "/settings",
        {
          parts: [part("Settings"), part(null, { as: "dialog", within: [0] })],
          lines: [line("Do you really want to cancel your plan?", { parts: [1, 0] })],
          controls: yes,
        },
        { begun: true, asked: true },
      ).kind,
    ).toBe("final-confirm");
  });

  test("says nothing where there is no choice, or nothing was asked for", () => {
    expect(does(dialog([seen("OK", { part: 1 })]), "OK")).toBe("nothing");
    expect(does(dialog(both, begun), "Continue")).toBe("nothing");
  });
});

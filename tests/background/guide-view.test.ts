import { describe, expect, test } from "vitest";
import type { Missing } from "@/background/allowed-sites";
import { browserName } from "@/background/browser-name";
import { guideView } from "@/background/guide-view";
import type { CaseEvent } from "@/core/case/event";
import type { GuideStep } from "@/core/case/guide-step";
import { presentStep } from "@/core/case/present-step";
import { blank } from "@/core/case/situation";
import type { Recognition } from "@/core/recognition/recognition";
import { en } from "@/locales/en";
import { fr } from "@/locales/fr";
import { toldKnowledge } from "@/locales/told-knowledge";
import type { Words } from "@/locales/words";
import { guideViewSchema } from "@/messaging/guide-view";
import { caseAfter, journal, recognition, say, uuid } from "../core/case/build";
import { owner } from "../core/case/recipe";
import { control, sentence } from "../core/recognition/build";

const now = Date.UTC(2026, 5, 3);

function rowOf(state: ReturnType<typeof caseAfter>) {
  const [head] = journal();
  if (!head) throw new Error("A journal has a first entry.");
  return { id: uuid(1), state, head, updated: now, provider: "lumen", guiding: 1, unfinished: 0 } as const;
}

/** What the guide shows of a step. */
function told(step: GuideStep, words: Words = en) {
  const shown = { row: rowOf(caseAfter(say.guided())), owner, step, words, key: null, pictures: false };
  return guideViewSchema.parse(guideView({ ...shown, missing: null, now, pointed: null }));
}

/** What the guide shows on a page after these events. */
function view(
  page: Recognition,
  events: CaseEvent[] = [],
  words: Words = en,
  key: string | null = "Alt+S",
  pictures = false,
  missing: Missing | null = null,
) {
  const state = caseAfter(say.guided(), ...events);
  const row = rowOf(state);
  const step = presentStep({ state, recognition: page, owner, provider: owner, biller: null, page: null });
  return guideViewSchema.parse(guideView({ row, owner, step, words, key, pictures, missing, now, pointed: null }));
}

const cancel = control("Cancel plan", "cancel-subscription");
const confirm = control("Cancel plan", "confirm-cancel", { place: "dialog" });
const keep = control("Keep plan", "keep-subscription", { place: "dialog" });
const billing = recognition("billing", { controls: [cancel] });
const question = recognition("final-confirm", { controls: [keep, confirm] });
const first = say.pressed("cancel-subscription");

describe("the guide", () => {
  test("names the law whose words a button bears, with its source and the day it was read", () => {
    const page = recognition("final-confirm", { controls: [control("Jetzt kündigen", "confirm-cancel")] });
    expect(view(page).knowledge).toBe(
      en.knowledge.law("§ 312k of the German Civil Code", "schutzverband.org", "2026-11-29"),
    );
    expect(view(page, [], fr).knowledge).toContain("le § 312k du code civil allemand");
  });

  test("warns of a button that only withdraws from a new contract", () => {
    const withdraw = control("Renoncer au contrat ici", "cancel-order");
    const { warnings } = view(recognition("billing", { controls: [cancel, withdraw] }));
    expect(warnings).toMatchObject([{ name: "Renoncer au contrat ici", effect: en.knowledge.withdrawal }]);
  });

  test("names the subscription whose row is to be opened, where none is pointed at", () => {
    const words = { en: "Open the row.", fr: "Ouvrez la ligne." };
    const read = { ...blank, key: "read", say: words } as const;
    expect(told(read).say).toBe("Open the row. To end: Lumen.");
    expect(told(read, fr).say).toBe("Ouvrez la ligne. À résilier : Lumen.");
    expect(told({ ...read, target: { ref: "c1", name: "Lumen" } }).say).toBe("Open the row.");
  });

  test("calls rows that are to be chosen from rows, once each", () => {
    const choices = ["Lumen renews on 3 July", "Ember renews on 9 July"].map((name, n) => ({
      ref: `c${n}`,
      name,
      row: name,
    }));
    const shown = told({ ...blank, key: "choose", obstacle: "doubled", choices });
    expect(shown.say).toBe(en.guide.chooseRow);
    expect(shown.choices.map(({ name }) => name)).toEqual(choices.map(({ name }) => name));
  });

  test("speaks the person's language, and names the control in the page's own", () => {
    expect(view(billing).say).toBe("cancel");
    expect(view(billing, [], fr)).toMatchObject({ say: "cancel (fr)", target: { name: "Cancel plan" } });
  });

  test("uses its own words where the recipe has none", () => {
    const unlisted = recognition("billing", { controls: [control("End my membership", "cancel-subscription")] });
    expect(view(unlisted).say).toBe(en.guide.press("End my membership"));
    expect(view(unlisted, [], fr).say).toBe(fr.guide.press("End my membership"));
  });

  test("says what a decoy does, in words that are not the page's", () => {
    expect(view(question).warnings).toEqual([{ ref: keep.ref, name: "Keep plan", effect: "keeps your plan" }]);
    expect(view(question, [], fr).warnings[0]?.effect).toBe("garde votre abonnement");
  });

  test("says that it is not finished between the first press and the last, except at the last press itself", () => {
    expect(view(billing).alarm).toBeNull();
    expect(view(billing, [first]).alarm).toContain("Lumen");
    expect(view(question, [first]).alarm).toBeNull();
    expect(view(billing, [first, say.lastPress()]).alarm).toBeNull();
  });

  test("says that pages contradict each other, until one confirms again", () => {
    expect(view(billing, [say.confirmed(), say.renews()]).alarm).toBe(en.guide.contradicted("Lumen"));
    expect(view(billing, [say.confirmed(), say.renews(), say.confirmed()]).alarm).toBeNull();
  });

  test("asks for a picture at the last press, by the keys that are set, else by the button", () => {
    expect(view(question).askForScreenshot).toContain("Alt+S");
    expect(view(question, [], en, null).askForScreenshot).toBe(en.guide.askForScreenshot(null));
    expect(view(recognition("account", { controls: [cancel] }), [say.kept("before")]).askForScreenshot).toBeNull();
  });

  test("asks for no picture that comes by itself, and for none twice", () => {
    const byItself = (events: CaseEvent[]) => view(question, events, en, "Alt+S", true).askForScreenshot;
    expect(byItself([]), "it is about to be taken").toBeNull();
    expect(byItself([say.kept("final-dialog", uuid(9), "snapshot")]), "the page was kept without one").toContain(
      "Alt+S",
    );
    const pictured = [say.kept("final-dialog", uuid(9), "snapshot"), say.kept("final-dialog", uuid(8), "screenshot")];
    expect(byItself(pictured)).toBeNull();
    expect(view(question, pictured).askForScreenshot).toBeNull();
  });

  test("is done only by a confirmation that stands", () => {
    const done = recognition("confirmed", { sentences: [sentence("Your subscription has been cancelled.")] });
    expect(view(done, [first, say.lastPress()]).done).toBe(false);
    expect(view(done, [say.confirmed()])).toMatchObject({ done: true, quote: "Your subscription has been cancelled." });
    expect(view(billing, [say.confirmed(), say.renews()]).done).toBe(false);
  });

  test("says after the last press that nothing is certain yet", () => {
    expect(view(billing, [first, say.lastPress()])).toMatchObject({ say: en.guide.await, target: null, done: false });
  });

  test("tells several alike apart by their rows", () => {
    const rows = ["Red box", "Blue box"].map((row) => control("Cancel plan", "cancel-subscription", { row }));
    const { choices, obstacle } = view(recognition("billing", { controls: rows }));
    expect(choices.map(({ name }) => name)).toEqual(["Cancel plan — Red box", "Cancel plan — Blue box"]);
    expect(obstacle).toBe(en.guide.obstacles.doubled);
  });

  test("names several that are called otherwise, each once", () => {
    const named = ["End my line", "Cancel your contract", "End my line"];
    const all = named.map((name) => control(name, "cancel-subscription"));
    const told = view(recognition("billing", { controls: all }));
    expect(told).toMatchObject({ say: en.guide.chooseAmong("End my line", "Cancel your contract"), obstacle: null });
    expect(told.choices).toHaveLength(3);
  });

  test("says where it cannot follow and how it goes on there, until all is done", () => {
    const unasked = (missing: Missing, events: CaseEvent[] = []) => view(billing, events, en, null, false, missing);
    const apple = { origins: ["https://account.apple.com/*"], biller: "Apple" };
    expect(unasked(apple).beyond).toBe(en.asks.notThere("account.apple.com"));
    expect(unasked({ origins: ["https://*.paymill.example/*"], biller: null }).beyond).toBe(
      en.asks.onlyHere("paymill.example"),
    );
    expect(unasked(apple, [say.confirmed()]).beyond).toBeNull();
    expect(view(billing).beyond).toBeNull();
  });

  test("has the whole way in words, with the labels to look for", () => {
    const { way } = view(billing);
    expect(way).toHaveLength(4);
    expect(way[1]?.say).toContain("“Cancel plan”");
    expect(view(billing, [], fr).way[1]?.say).toContain("Résilier le forfait");
  });
});

describe("where knowledge comes from", () => {
  const source = "https://help.lumen.example/plans/cancel";
  test("is said with host and day", () => {
    const text = toldKnowledge({ source, seen: "2026-05-01", confidence: "provider" }, en, now);
    expect(text).toContain("help.lumen.example");
    expect(text).toContain("1 May 2026");
    expect(text).not.toContain("more than a year");
  });
  test("is marked when it is older than a year", () => {
    const knowledge = { source, seen: "2025-05-01", confidence: "provider" } as const;
    expect(toldKnowledge(knowledge, en, now)).toContain("more than a year");
    expect(toldKnowledge(knowledge, fr, now)).toContain("plus d’un an");
  });
  test("is admitted when it is only remembered, wholly or in part", () => {
    const recalled = { source: null, seen: "2026-05-01", confidence: "recalled" } as const;
    expect(toldKnowledge(recalled, en, now)).toBe(en.knowledge.recalled);
    expect(toldKnowledge({ ...recalled, source }, en, now)).toBe(en.knowledge.partly("help.lumen.example"));
  });
});

test("a browser is named by what it is and not by what it pretends to be", () => {
  const chrome =
    "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36";
  expect(browserName(chrome)).toBe("Chrome/156.0.0.0");
  expect(browserName(`${chrome} Edg/156.0.1.2`)).toBe("Edg/156.0.1.2");
  expect(browserName(`${chrome} OPR/120.0`)).toBe("OPR/120.0");
  expect(browserName("Mozilla/5.0 (X11; rv:150.0) Gecko/20100101 Firefox/150.0")).toBe("Firefox/150.0");
  expect(browserName("Lynx/2.9 ".repeat(40))).toHaveLength(120);
});

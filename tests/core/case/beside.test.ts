import { describe, expect, test } from "vitest";
import { besideOthers, rowOf } from "@/core/case/beside";
import type { CaseEvent } from "@/core/case/event";
import { observe } from "@/core/case/observe";
import { presentStep } from "@/core/case/present-step";
import { statusOf } from "@/core/case/status";
import type { Recognition } from "@/core/recognition/recognition";
import { control, fact, sentence } from "../recognition/build";
import { caseAfter, page, provider, recognition, say, situationOf, today } from "./build";

const seller = provider({ aliases: ["Lumen Notes"] });
const manage = (heading: string, row: string) => control("Manage", "manage-billing", { heading, row });
const ours = manage("Subscriptions › Lumen", "Lumen €9.99 a month, renews on 3 July 2026");
const game = manage("Subscriptions › Ember Play", "Ember Play €4.99 a month, renews on 9 July 2026");
const notes = manage("Subscriptions › Lumen Notes", "Lumen Notes €2.99 a month, renews on 9 July 2026");
const card = manage("Subscriptions › Payment method", "Payment method Visa ending in 4242");
const listing = (...controls: Recognition["controls"]) => recognition("billing", { controls });
const at = (one: typeof ours, seen: Recognition, plan: string | null = null) =>
  rowOf(one, seen, { provider: seller, state: plan ? caseAfter(say.stated("plan", plan)) : caseAfter() });

describe("of several subscriptions on a page, a control belongs to", () => {
  test("the case's where its row names the provider, and to another where only a neighbour's does", () => {
    const seen = listing(ours, game);
    expect(at(ours, seen)).toMatchObject({ ours: true });
    expect(at(game, seen)).toEqual({ words: "Ember Play", ours: false, name: null });
  });

  test("the case's where its row names the plan that the case is about", () => {
    const seen = listing(manage("Solo", "Solo €9.99 renews on 3 July 2026"), game);
    expect(at(game, seen)).toBeNull();
    expect(at(game, seen, "Solo")).toMatchObject({ ours: false });
  });

  test("the row whose name the case bears, where it was begun there", () => {
    const state = { ...caseAfter(), provider: { id: "lumen", name: "Ember Play" }, ofRow: true };
    const seen = listing(ours, game);
    expect(rowOf(game, seen, { provider: seller, state })).toMatchObject({ ours: true });
    expect(rowOf(ours, seen, { provider: seller, state })).toMatchObject({ ours: false });
  });

  test("none that only begins like the provider's name", () => {
    const like = manage("Subscriptions › Lumens", "Lumens €4.99 a month, renews on 9 July 2026");
    expect(at(like, listing(ours, like))).toMatchObject({ ours: false });
    expect(at(ours, listing(ours, like))).toMatchObject({ ours: true });
  });

  test("nobody told, where no row names anybody, it stands alone, or the other is no subscription", () => {
    expect(at(game, listing(game, manage("Birch", "Birch €1.00 renews on 1 July 2026")))).toBeNull();
    expect(at(game, listing(game))).toBeNull();
    expect(at(card, listing(ours, card))).toBeNull();
    expect(besideOthers(ours, listing(ours, card))).toEqual([]);
  });

  test("the product of that name, where rows bear several of the provider's names", () => {
    expect(at(notes, listing(ours, notes))).toMatchObject({ ours: true, name: "Lumen Notes" });
    expect(at(ours, listing(ours, game))).toMatchObject({ name: null });
  });
});

describe("of several, once the end is confirmed", () => {
  const done = [say.guided(), say.lastPress(), say.confirmed()];
  const later = { loaded: Date.UTC(2026, 5, 4) };
  const seen = (...controls: Recognition["controls"]) => page("billing", { controls, ...later });
  const cancel = (heading: string, row: string) => control("Cancel", "cancel-subscription", { heading, row });
  const types = (state: ReturnType<typeof caseAfter>, at: ReturnType<typeof seen>) =>
    observe(state, { ...at, provider: seller }).flatMap((event) => (event.type === "renewal-seen" ? [event.text] : []));

  test("a renewal in the case's own row takes it back", () => {
    expect(types(caseAfter(...done), seen(ours, game))).toEqual(["Lumen €9.99 a month, renews on 3 July 2026"]);
    const [on, other] = [cancel("Lumen", "Auto-renewal On"), cancel("Ember Play", "Auto-renewal On")];
    expect(types(caseAfter(...done), seen(on, other))).toEqual(["Lumen: Auto-renewal On"]);
  });

  test("nor does the only row left, where it is of another than the case was begun at", () => {
    const atRow = (events: CaseEvent[]) => ({
      ...caseAfter(...events),
      provider: { id: "lumen", name: "Ember Play" },
      ofRow: true,
    });
    const renewing = {
      ...seen(ours),
      recognition: { ...seen(ours).recognition, facts: [fact("renews-on", "2026-07-03", "renews on 3 July 2026")] },
    };
    expect(types(atRow(done), renewing)).toEqual([]);
    expect(types(caseAfter(...done), renewing), "for comparison").toHaveLength(1);
  });

  test("one in another's row, or of another of the provider's products, does not", () => {
    const ended = manage("Subscriptions › Lumen", "Lumen €9.99 a month, ends on 3 July 2026");
    expect(types(caseAfter(...done), seen(ended, game))).toEqual([]);
    const named: CaseEvent = { type: "provider-found", provider: { id: "lumen", name: "Lumen Notes" } };
    const third = manage("Subscriptions › Lumen Sketch", "Lumen Sketch €1.99 a month, renews on 9 July 2026");
    expect(types(caseAfter(named, ...done), seen(third, ours))).toEqual([]);
    expect(types(caseAfter(named, ...done), seen(notes, ours)), "its own").toHaveLength(1);
  });
});

test("beside a row that runs, what a page states is not that of the one that ended", () => {
  const undo = control("Resume", "resume", { heading: "Lumen", row: "Lumen ends on 3 July 2026" });
  const seen = page("billing", {
    controls: [undo, game],
    facts: [fact("price", "4.99 EUR"), fact("plan", "Ember Play")],
  });
  const state = caseAfter(say.guided(), say.pressed("cancel-subscription"), say.lastPress());
  expect(observe(state, { ...seen, provider: seller }).map(({ type }) => type)).not.toContain("fact-stated");
  const alone = page("billing", { controls: [undo], facts: [fact("price", "4.99 EUR")] });
  expect(
    observe(state, { ...alone, provider: seller }).map(({ type }) => type),
    "for comparison",
  ).toContain("fact-stated");
});

describe("once the person went on at another's row", () => {
  const other = say.pressed("manage-billing", false, { words: "Ember Play", ours: false });
  const own = say.pressed("manage-billing", false, { words: "Lumen", ours: true });
  const ended = page("confirmed", { sentences: [sentence("Your Ember Play subscription has been cancelled.")] });
  const ending = [say.pressed("cancel-subscription"), say.saw("final-confirm"), say.pressed("confirm-cancel")];
  const situation = situationOf(seller);

  test("what ends there does not end the case, nor are its facts the case's", () => {
    const state = caseAfter(say.guided(), other, ...ending);
    expect(state).toMatchObject({ progress: "none", unfinished: false });
    const types = observe(state, ended).map(({ type }) => type);
    expect(types).not.toContain("confirmation-seen");
    const price = page("billing", { facts: [fact("price", "4.99 EUR")] });
    expect(observe(state, price).map(({ type }) => type)).not.toContain("fact-stated");
    expect(statusOf(state, today)).toBe("preparing");
  });

  test("the guide says so on every page but the list, and points at the case's own row there", () => {
    const state = caseAfter(say.guided(), other);
    const cancel = control("Cancel plan", "cancel-subscription", { heading: "Ember Play" });
    expect(presentStep(situation(state, listing(cancel)))).toMatchObject({ key: "astray", target: null });
    expect(presentStep(situation(state, ended.recognition))).toMatchObject({ key: "astray" });
    const step = presentStep(situation(state, listing(ours, game)));
    expect(step).toMatchObject({ target: { ref: ours.ref } });
    expect(step.warnings).toContainEqual(
      expect.objectContaining({ ref: game.ref, effect: { intent: "other-product" } }),
    );
  });

  test("one's own row leads back also where it is the last one left", () => {
    const state = caseAfter(say.guided(), other);
    expect(presentStep(situation(state, listing(ours)))).toMatchObject({ target: { ref: ours.ref } });
    expect(rowOf(ours, listing(ours), { provider: seller, state })).toMatchObject({ ours: true });
  });

  test("one's own row, or the guide started again, leads back", () => {
    for (const back of [own, say.guided()])
      expect(caseAfter(say.guided(), other, back, say.pressed("cancel-subscription")).progress).toBe("started");
  });

  test("an end that was confirmed before stays so", () => {
    const state = caseAfter(say.guided(), say.lastPress(), say.confirmed(), other, ...ending);
    expect(state).toMatchObject({ progress: "confirmed", contradicted: false });
  });
});

import { describe, expect, test } from "vitest";
import type { Channel } from "@/core/provider/schema";
import { control, fact } from "../recognition/build";
import { biller, knowledge } from "./build";
import { owner, step, text, web } from "./recipe";

const cancel = control("Cancel plan", "cancel-subscription");
const confirm = control("Cancel plan", "confirm-cancel", { place: "dialog" });
const keep = control("Keep plan", "keep-subscription", { place: "dialog" });

describe("what to press", () => {
  test("is the recipe's control, with its words and its place on the way", () => {
    expect(step("billing", [cancel])).toMatchObject({
      key: "press",
      say: text("cancel"),
      number: 2,
      of: 4,
      target: { ref: cancel.ref, name: "Cancel plan" },
      channel: "web",
      at: 1,
      final: false,
    });
  });

  test("is the last press once the dialog asks, told as such, with a picture to be taken", () => {
    expect(step("final-confirm", [keep, confirm])).toMatchObject({
      key: "press-final",
      channel: "web",
      at: 2,
      final: true,
      target: { ref: confirm.ref },
      capture: "final-dialog",
    });
  });

  test("is found by its French label too, and by one with the product behind it", () => {
    const french = control("Résilier le forfait", "cancel-subscription");
    const spoken = control("Cancel plan Lumen Plus", "cancel-subscription");
    expect(step("billing", [french]).target?.ref).toBe(french.ref);
    expect(step("billing", [spoken])).toMatchObject({ channel: "web", at: 1 });
  });

  test("is found by its meaning where the recipe's labels are not on the page", () => {
    const renamed = control("End my membership", "cancel-subscription");
    expect(step("billing", [renamed])).toMatchObject({
      key: "press",
      channel: null,
      at: null,
      target: { ref: renamed.ref },
    });
    const sure = control("Yes, end it", "confirm-cancel", { place: "dialog" });
    expect(step("final-confirm", [sure])).toMatchObject({ key: "press-final", final: true });
  });

  test("is never what keeps, a bare “Cancel”, an unsure one, or one behind a dialog", () => {
    const bare = control("Cancel", "cancel-generic");
    const disguised = control("Cancel plan", "keep-subscription");
    const unsure = control("End it", "cancel-subscription", { confidence: 0.3 });
    const behind = control("Cancel plan", "cancel-subscription", { within: false });
    for (const wrong of [keep, bare, disguised, unsure, behind]) expect(step("billing", [wrong]).target).toBeNull();
  });

  test("comes with what stands in the way", () => {
    for (const state of ["hidden", "disabled", "covered"] as const)
      expect(step("billing", [{ ...cancel, state }])).toMatchObject({ target: { ref: cancel.ref }, obstacle: state });
    expect(step("billing", [cancel]).obstacle).toBeNull();
  });
});

describe("several alike", () => {
  const ours = control("Cancel plan", "cancel-subscription", { row: "Lumen Notes, 9 € a month" });
  const theirs = control("Cancel plan", "cancel-subscription", { row: "Pencil Pro, 5 € a month" });

  test("on a biller's page: ours is pointed at, the other is warned of", () => {
    expect(step("billing", [theirs, ours], {}, { owner: biller({ channels: [web] }) })).toMatchObject({
      target: { ref: ours.ref },
      warnings: [{ ref: theirs.ref, effect: { intent: "other-product" } }],
    });
  });

  test("of which none names ours: the person chooses, told the rows", () => {
    const red = { ...theirs, ref: "red", row: "Red box" };
    const blue = { ...theirs, ref: "blue", row: "Blue box" };
    const found = step("billing", [red, blue]);
    expect(found).toMatchObject({ key: "choose", target: null, obstacle: "doubled" });
    expect(found.choices.map(({ row }) => row)).toEqual(["Red box", "Blue box"]);
  });
});

describe("the rows of an app store", () => {
  const manage: Channel = {
    ...web,
    steps: web.steps.map((one) =>
      one.id === "cancel" && one.do === "press"
        ? { ...one, intent: "manage-billing", labels: { en: ["Manage"] } }
        : one,
    ),
  };
  const store = biller({ category: "app-store", channels: [manage] });
  const row = (text: string) => control("Manage", "manage-billing", { confidence: 0.45, row: text });
  const here = { owner: store };

  test("lead to ours where one has its name, as a whole word", () => {
    const [canvas, ours] = [row("Lumenarium, 9 € a month"), row("Lumen, 9 € a month")];
    expect(step("billing", [canvas, ours], {}, here).target?.ref).toBe(ours.ref);
  });
  test("are the person's to choose from where none has, even the only one", () => {
    const [one, other] = [row("Pencil, 5 € a month"), row("Truffle Finder, 3 € a month")];
    expect(step("billing", [one, other], {}, here)).toMatchObject({ key: "choose", target: null });
    for (const only of [one, other])
      expect(step("billing", [only], {}, here)).toMatchObject({
        key: "choose",
        say: null,
        target: null,
        choices: [{ ref: only.ref, row: only.row }],
      });
  });
  test("need not say it again where the page says whose it is", () => {
    const only = row("9 € a month, renews on 3 July");
    expect(step("billing", [only], { names: ["Lumen"] }, here).target?.ref).toBe(only.ref);
  });
  test("of another biller may have a product's name only, unless the page names another seller", () => {
    const only = row("Notes for two, 9 € a month");
    const portal = { owner: biller({ channels: [manage] }) };
    expect(step("billing", [only], {}, portal).target?.ref).toBe(only.ref);
    expect(step("billing", [only], { names: ["Pencil"] }, portal).target).toBeNull();
  });
  test("are the person's to open where nothing on the list can be pressed by its words", () => {
    const choose = { id: "choose", do: "read" as const, say: text("open its row"), knowledge };
    const [open, ...more] = web.steps as [Channel["steps"][number], ...Channel["steps"]];
    const list = biller({
      category: "app-store",
      pages: owner.pages,
      channels: [{ ...web, steps: [open, choose, ...more] }],
    });
    expect(step("billing", [], {}, { owner: list, page: "plan" })).toMatchObject({
      key: "read",
      say: text("open its row"),
      number: 2,
      next: text("cancel"),
    });
    const over = [fact("ends-on", "2026-12-19")];
    expect(step("billing", [], { facts: over }, { owner: list, page: "plan" }).key).not.toBe("read");
  });
});

describe("warnings", () => {
  test("name the catalogue's decoys in its words, then what keeps, pauses or takes an offer", () => {
    const others = [
      keep,
      control("Pause", "pause", { place: "dialog" }),
      control("Not Now", "other", { place: "dialog" }),
      control("Save", "other"),
    ];
    const { warnings } = step("final-confirm", [...others, confirm]);
    expect(warnings.map(({ name }) => name)).toEqual(["Not Now", "Keep plan", "Pause"]);
    expect(warnings[0]?.effect).toEqual({ text: text("closes it") });
  });

  test("take no answer to another question for one, on a page that is about something else", () => {
    expect(step("other", [keep]).warnings).toEqual([]);
  });

  test("do not name what cannot be seen or stands behind a dialog", () => {
    const gone = [
      { ...keep, state: "hidden" as const },
      { ...keep, within: false },
    ];
    expect(step("final-confirm", [...gone, confirm]).warnings).toEqual([]);
  });

  test("name what changes the plan in the middle of a cancellation, and not among the settings", () => {
    const change = control("Switch plan", "manage-billing");
    const menu = control("Billing", "manage-billing");
    expect(step("final-confirm", [confirm, change, menu]).warnings).toMatchObject([
      { ref: change.ref, effect: { intent: "manage-billing" } },
    ]);
    expect(step("billing", [cancel, change]).warnings).toEqual([]);
  });
});

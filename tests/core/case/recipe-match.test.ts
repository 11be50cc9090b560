import { describe, expect, test } from "vitest";
import type { CaseEvent } from "@/core/case/event";
import { recipeMatches } from "@/core/case/recipe-match";
import { knownOf } from "@/core/provider/known";
import type { Channel } from "@/core/provider/schema";
import { recognise } from "@/core/recognition/recognise";
import { control } from "../recognition/build";
import { part, seen, sight } from "../recognition/sight";
import { knowledge, provider, recognition, say } from "./build";
import { step, text, web } from "./recipe";

type Press = Extract<Channel["steps"][number], { do: "press" }>;
const press = (id: string, label: string, intent: Press["intent"], more: Partial<Press> = {}): Press => ({
  id,
  do: "press",
  say: text(id),
  knowledge,
  intent,
  labels: { en: [label] },
  final: false,
  ...more,
});
const open: Channel["steps"][number] = { id: "open", do: "open", page: "plan", say: text("open"), knowledge };
const way = (id: string, ...steps: Channel["steps"]): Channel => ({ ...web, id, steps });
const events = [say.pressed("cancel-subscription")];

describe("a step whose words say nothing", () => {
  const owner = provider({
    channels: [
      way(
        "web",
        open,
        press("cancel", "Cancel plan", "cancel-subscription", { page: "plan" }),
        press("continue", "Continue", "other"),
        press("confirm", "Cancel plan", "confirm-cancel", { place: "dialog", final: true }),
      ),
    ],
  });
  const onward = control("Continue", "other", { place: "dialog" });

  test("is pointed at in the middle of the way, in the recipe's words", () => {
    expect(step("cancel-step", [onward], {}, { owner, events, page: "plan" })).toMatchObject({
      key: "press",
      say: text("continue"),
      target: { ref: onward.ref },
      final: false,
    });
  });
  test("never goes before a press that comes earlier, nor before the last one", () => {
    const first = control("Cancel plan", "cancel-subscription");
    const elsewhere = control("Continue", "other");
    expect(step("billing", [elsewhere, first], {}, { owner, page: "plan" }).target?.ref).toBe(first.ref);
    const last = control("Cancel plan", "confirm-cancel", { place: "dialog" });
    expect(step("final-confirm", [onward, last], {}, { owner, events, page: "plan" }).target?.ref).toBe(last.ref);
  });
  test("is not pointed at on a page that is no step, such as one with a notice about cookies", () => {
    expect(step("account", [control("Continue", "other")], {}, { owner, page: "plan" }).target).toBeNull();
  });
  test("is handed on by recognition on the page that the recipe names, and on no other", () => {
    const parts = [part(null), part("Before you go", { as: "dialog" })];
    const page = sight({ parts, controls: [seen("Continue", { part: 1 })] });
    const named = (id: string) => {
      const at = owner.pages.find((one) => one.id === id) ?? { id, kind: "billing" as const, path: "/x" };
      return recognise(
        page,
        new URL("https://lumen.example/plan"),
        knownOf({ provider: owner, page: at, shared: false }),
      );
    };
    expect(named("plan").controls.map(({ name }) => name)).toEqual(["Continue"]);
    expect(named("profile").controls).toEqual([]);
  });
});

describe("two steps with one label", () => {
  const owner = provider({
    channels: [
      way(
        "cancel",
        open,
        press("manage", "Manage", "manage-billing"),
        press("cancel", "End plan", "cancel-subscription"),
        { id: "offers", do: "read", say: text("offers"), knowledge },
        press("confirm", "End plan", "confirm-cancel", { final: true }),
        { id: "check", do: "read", say: text("check"), knowledge },
      ),
      way(
        "renewal",
        open,
        press("manage", "Manage", "manage-billing", { say: text("short") }),
        press("off", "Turn off", "cancel-subscription"),
      ),
    ],
  });
  test("are told apart by the page: the last one is told as the last", () => {
    const end = control("End plan", "cancel-subscription");
    expect(step("billing", [end], {}, { owner })).toMatchObject({ say: text("cancel"), final: false });
    expect(step("final-confirm", [end], {}, { owner, events })).toMatchObject({ say: text("confirm"), final: true });
  });
  test("are told apart by the place that each is meant for, whatever else the last one seems to do", () => {
    const apart = provider({
      channels: [
        way(
          "cancel",
          open,
          press("cancel", "End plan", "cancel-subscription", { place: "page" }),
          press("confirm", "End plan", "confirm-cancel", { place: "dialog", final: true }),
        ),
      ],
    });
    const end = control("End plan", "cancel-subscription", { place: "dialog" });
    expect(step("billing", [end], {}, { owner: apart })).toMatchObject({ say: text("confirm"), final: true });
  });
  test("in two ways: the first one's text is told, not that of the shorter one", () => {
    expect(step("billing", [control("Manage", "manage-billing")], {}, { owner }).say).toEqual(text("manage"));
  });
});

describe("a label that another begins with", () => {
  const owner = provider({
    channels: [
      way(
        "web",
        open,
        press("free", "Downgrade to Free", "manage-billing"),
        press("last", "Downgrade", "confirm-cancel", { final: true }),
      ),
    ],
  });
  test("is not the step that is called so in full", () => {
    const free = control("Downgrade to Free", "manage-billing");
    expect(step("billing", [free], {}, { owner })).toMatchObject({ say: text("free"), final: false });
    const last = control("Downgrade", "confirm-cancel", { place: "dialog" });
    expect(step("final-confirm", [last], {}, { owner, events })).toMatchObject({ say: text("last"), final: true });
  });
  test("still has the product behind it", () => {
    const last = control("Downgrade Lumen Plus", "confirm-cancel", { place: "dialog" });
    expect(step("final-confirm", [last], {}, { owner, events })).toMatchObject({ say: text("last"), final: true });
  });
});

test("“Next” below a survey is not the last press, “Continue” below a question whether to end is", () => {
  const stranger = { owner: provider({ channels: [] }), events };
  const on = control("Next", "confirm-cancel");
  expect(step("survey", [on], { language: "en" }, stranger)).toMatchObject({
    key: "survey",
    target: { ref: on.ref },
    final: false,
  });
  expect(step("final-confirm", [control("Continue", "confirm-cancel")], { language: "en" }, stranger).final).toBe(true);
});

test("the same words on a last page are the last press once they were pressed before", () => {
  const stranger = { owner: provider({ channels: [] }) };
  const end = control("Cancel subscription", "cancel-subscription");
  const asked = { ...say.pressed("cancel-subscription"), name: "Cancel Subscription" } as CaseEvent;
  const going = [asked, say.saw("final-confirm")];
  expect(step("final-confirm", [end], { language: "en" }, { ...stranger, events: going }).final).toBe(true);
  for (const before of [[], [say.pressed("manage-billing")]]) {
    const arrived = [...before, say.saw("final-confirm")];
    expect(step("final-confirm", [end], { language: "en" }, { ...stranger, events: arrived }).final).toBe(false);
  }
});

describe("a last press called “Confirm”", () => {
  const owner = provider({
    channels: [
      way(
        "web",
        open,
        press("manage", "Manage my subscription", "manage-billing", { page: "plan" }),
        press("confirm", "Confirm", "confirm-cancel", { final: true }),
      ),
    ],
  });
  const shown = (title: string, ...names: readonly string[]) =>
    recognise(
      sight({
        headings: [{ text: title, parts: [0], aside: false }],
        parts: [part(title)],
        controls: names.map((name) => seen(name, { part: 0 })),
      }),
      new URL("https://lumen.example/plan"),
      knownOf({ provider: owner, page: null, shared: false }),
    );
  const steps = (...page: Parameters<typeof shown>) =>
    recipeMatches(owner, shown(...page), null).map(({ step }) => step.id);

  test("is not that of a banner on the account's page", () => {
    expect(steps("Your subscription", "Confirm", "Manage my subscription")).toEqual(["manage"]);
    expect(steps("Your subscription", "Confirm")).toEqual([]);
  });

  test("is met where the page asks whether to end", () => {
    expect(steps("Cancel your subscription?", "Confirm", "Keep my subscription")).toEqual(["confirm"]);
  });
});

describe("a bare “Cancel” that the description has as a label", () => {
  const first = press("cancel", "Cancel", "cancel-subscription", { page: "plan" });
  const last = press("confirm", "Cancel", "confirm-cancel", { place: "dialog", final: true });
  const owner = provider({ channels: [way("web", open, first, last)] });
  const here = { owner, page: "plan" };

  test("is the way in beside what is told to end, and where nothing else is known of it", () => {
    const told = control("Cancel", "cancel-subscription", { place: "dialog", heading: "Cancellation" });
    const bare = control("Cancel", "cancel-generic");
    for (const one of [told, bare]) expect(step("billing", [one], {}, here).target?.ref).toBe(one.ref);
  });
  test("in a dialog that asks something else closes that", () => {
    const closes = control("Cancel", "cancel-generic", { place: "dialog", heading: "Buy extra usage" });
    expect(step("billing", [closes], {}, here).target).toBeNull();
    expect(recipeMatches(owner, recognition("billing", { controls: [closes] }), "plan")).toEqual([]);
  });
  test("is not what a longer label says that ends, where the description has no words for that", () => {
    const english = press("confirm", "End the plan", "confirm-cancel", { place: "dialog", final: true });
    const known = provider({
      channels: [way("web", open, { ...first, labels: { en: ["Cancel"], fr: ["Annuler"] } }, english)],
    });
    const last = control("Annuler le forfait", "confirm-cancel", { place: "dialog" });
    const shown = step("final-confirm", [last], { language: "fr" }, { owner: known, events, page: "plan" });
    expect(shown).toMatchObject({
      key: "press-final",
      final: true,
      capture: "final-dialog",
      target: { ref: last.ref },
    });
    const product = control("Annuler Lumen", "cancel-subscription");
    expect(step("billing", [product], {}, { owner: known, page: "plan" })).toMatchObject({ say: text("cancel") });
  });
});

test("“Turn off” in the row of a subscription is the step that is called so, and in any other row it is not", () => {
  const owner = provider({ channels: [way("web", open, press("off", "Turn off", "cancel-subscription"))] });
  const at = (row: string) => {
    const off = control("Turn off", "other", { heading: "Lumen", row });
    return recipeMatches(owner, recognition("billing", { controls: [off] }), "plan").map(({ step: found }) => found.id);
  };
  expect(at("Lumen Plus €9.99 a month, renews on 3 July 2026")).toEqual(["off"]);
  expect(at("Dark mode")).toEqual([]);
});

import { describe, expect, test } from "vitest";
import { isTooEarly } from "@/core/case/last-press";
import { presentStep } from "@/core/case/present-step";
import type { Channel, PressStep } from "@/core/provider/schema";
import type { Recognition } from "@/core/recognition/recognition";
import { control, fact } from "../recognition/build";
import { caseAfter, knowledge, provider, recognition, say, situationOf } from "./build";

const words = { en: "Say", fr: "Dites" };
const press = (id: string, intent: PressStep["intent"], label: string, final = false): PressStep => ({
  id,
  do: "press",
  intent,
  labels: { en: [label] },
  final,
  say: words,
  knowledge,
});
const way: Channel = {
  id: "web",
  kind: "account",
  name: words,
  steps: [
    { id: "open", do: "open", page: "plan", say: words, knowledge },
    press("cancel", "cancel-subscription", "Cancel renewal"),
    press("confirm", "confirm-cancel", "Unsubscribe", true),
  ],
};
const seller = provider({ channels: [way] });
const situation = situationOf(seller);
const begun = caseAfter(say.guided(), say.pressed("cancel-subscription"));

describe("a page of which nothing is understood", () => {
  const unknown = recognition("other", { controls: [control("Keep Plus", "keep-subscription")] });

  test("in the middle of a cancellation is not left for its beginning, and what would keep the plan is warned of", () => {
    const step = presentStep(situation(begun, unknown));
    expect(step).toMatchObject({ key: "midway", target: null, link: "https://lumen.example/plan" });
    expect(step.warnings).toMatchObject([{ name: "Keep Plus", effect: { intent: "keep-subscription" } }]);
  });

  test("before it, is left for the plan's page, and nothing on it is warned of", () => {
    expect(presentStep(situation(caseAfter(say.guided()), unknown))).toMatchObject({
      key: "open-billing",
      warnings: [],
    });
  });

  test("and that is the plan's own, is where one begins anew", () => {
    expect(presentStep(situation(begun, recognition("account"))).key).toBe("open-billing");
  });
});

describe("what is called like the last press", () => {
  const letters = control("Unsubscribe", "confirm-cancel", { heading: "E-mails", row: "Our news and offers" });
  const manage = control("Manage renewal", "manage-billing", { heading: "Lumen Plus" });
  const facts = [fact("renews-on", "2026-07-03", "Renews on 3 July 2026")];
  const at = (state: ReturnType<typeof caseAfter>, seen: Recognition, one = letters) =>
    isTooEarly({ channel: way, step: way.steps[2] as PressStep, index: 2, control: one }, seen, state);

  test("among the settings, before anything was asked for, is not pointed at where something else leads on", () => {
    const seen = recognition("billing", { controls: [letters, manage], facts });
    expect(presentStep(situation(caseAfter(say.guided()), seen))).toMatchObject({ target: { ref: manage.ref } });
  });

  test("nor told as the last one where nothing else does, however final the page sounds by it", () => {
    for (const kind of ["billing", "final-confirm"] as const) {
      const step = presentStep(situation(caseAfter(say.guided()), recognition(kind, { controls: [letters], facts })));
      expect(step, kind).toMatchObject({ key: "press", final: false, say: null, target: { ref: letters.ref } });
    }
  });

  test("is the last one once the end was asked for, in a dialog, or where the page asks whether to end", () => {
    const final = recognition("final-confirm", { controls: [letters] });
    expect(at(begun, final)).toBe(false);
    const fresh = caseAfter(say.guided());
    expect(at(fresh, final), "for comparison").toBe(true);
    expect(
      at(caseAfter(say.guided(), say.pressed("cancel-subscription"), say.pressed("keep-subscription")), final),
      "kept",
    ).toBe(true);
    expect(at(fresh, final, { ...letters, place: "dialog" })).toBe(false);
    expect(at(fresh, final, { ...letters, heading: "End your subscription" })).toBe(false);
    const keep = control("Keep my plan", "keep-subscription");
    expect(at(fresh, recognition("final-confirm", { controls: [letters, keep] }))).toBe(false);
  });
});

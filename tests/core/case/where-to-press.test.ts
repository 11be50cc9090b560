import { describe, expect, test } from "vitest";
import { presentStep } from "@/core/case/present-step";
import { control } from "../recognition/build";
import { caseAfter, provider, recognition, say, situationOf } from "./build";

const situation = situationOf(provider({ channels: [] }));
const begun = caseAfter(say.guided(), say.pressed("cancel-subscription"));
const fresh = caseAfter(say.guided());

describe("on a site of which nothing is known", () => {
  test("what leads to where one is already is never pointed at, and what else is there gets its chance", () => {
    const tab = control("Plan", "manage-billing", { role: "tab", here: true });
    const menu = control("More options", "manage-billing", { confidence: 0.45 });
    const page = (...controls: ReturnType<typeof control>[]) => recognition("billing", { controls });
    expect(presentStep(situation(fresh, page(tab, menu))).target?.ref).toBe(menu.ref);
    expect(presentStep(situation(fresh, page(tab))).target).toBeNull();
    const cancel = control("Cancel", "cancel-subscription", { here: true });
    expect(presentStep(situation(fresh, page(cancel))).target).toBeNull();
  });

  test("a control that can be seen goes before one that is hidden", () => {
    const hidden = control("Stop paid subscription", "cancel-subscription", { state: "hidden" });
    const shown = control("Unsubscribe", "cancel-generic");
    const on = (...controls: ReturnType<typeof control>[]) =>
      presentStep(situation(fresh, recognition("billing", { controls })));
    expect(on(shown, hidden)).toMatchObject({ key: "press", obstacle: null, target: { ref: shown.ref }, final: false });
    expect(on(control("Cancel", "cancel-generic"), hidden).target?.ref).toBe(hidden.ref);
    expect(on(shown, control("Unsubscribe", "cancel-generic"), hidden).target?.ref).toBe(hidden.ref);
  });

  const profile = control("Profile", "manage-billing", { confidence: 0.4 });
  const billing = control("Billing", "manage-billing", { confidence: 0.6 });

  test("in the middle of it, what leads back to the account does not go before what the page asks", () => {
    for (const way of [profile, billing]) {
      const asks = recognition("other", { controls: [way], asks: true });
      expect(presentStep(situation(begun, asks))).toMatchObject({ key: "midway", target: null });
      expect(presentStep(situation(begun, recognition("survey", { controls: [way] })))).toMatchObject({
        key: "survey",
        target: null,
      });
      expect(presentStep(situation(fresh, asks)).target?.ref).toBe(way.ref);
    }
  });

  test("a page that asks nothing leads back to the account", () => {
    expect(presentStep(situation(begun, recognition("other", { asks: false }))).key).toBe("lost");
    expect(presentStep(situation(begun, recognition("other", { controls: [profile], asks: false }))).target?.ref).toBe(
      profile.ref,
    );
  });
});

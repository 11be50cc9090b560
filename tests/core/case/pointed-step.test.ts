import { describe, expect, test } from "vitest";
import type { CaseEvent, EventOf } from "@/core/case/event";
import { presentStep } from "@/core/case/present-step";
import type { PageKind } from "@/core/recognition/page-kind";
import type { Control, Recognition } from "@/core/recognition/recognition";
import { control } from "../recognition/build";
import { seen, sight } from "../recognition/sight";
import { aroundOf } from "../report/around";
import { address, caseAfter, recognition, say } from "./build";
import { owner } from "./recipe";

const around = aroundOf(sight({ controls: [seen("Lumpi")] }));
const pointedAt = (name: string, more: Partial<EventOf<"control-pointed">> = {}): CaseEvent => ({
  type: "control-pointed",
  name,
  role: "button",
  heading: null,
  row: null,
  address,
  around,
  ...more,
});
const pressed = (name: string): CaseEvent => ({ ...(say.pressed("other") as EventOf<"control-pressed">), name });
const back: CaseEvent = { type: "pointing-taken-back", address };

/** The step on a page after these events. */
function stepAfter(events: CaseEvent[], kind: PageKind, controls: Control[], more: Partial<Recognition> = {}) {
  const state = caseAfter(say.guided(), ...events);
  const pointing = state.pointed?.find((each) => each.address === address) ?? null;
  return presentStep({
    state,
    recognition: recognition(kind, { controls, ...more }),
    owner,
    provider: owner,
    biller: null,
    page: "plan",
    pointing,
  });
}

const lumpi = control("Lumpi", "other");
const cancel = control("Cancel plan", "cancel-subscription");

describe("a control that the person pointed at", () => {
  test("is the step's target, and nobody claims that it ends anything", () => {
    const step = stepAfter([pointedAt("Lumpi")], "billing", [cancel, lumpi]);
    expect(step).toMatchObject({ key: "pointed", target: { ref: lumpi.ref }, final: false, number: 1, of: 1 });
    expect(step.capture, "nothing is kept as the last question").not.toBe("final-dialog");
    for (const kind of ["offer", "survey", "cancel-step", "final-confirm", "other"] as const)
      expect(stepAfter([pointedAt("Lumpi")], kind, [lumpi])).toMatchObject({ key: "pointed", final: false });
  });

  test("is called the last press only where its own words say so", () => {
    const end = control("Finish cancellation", "confirm-cancel");
    expect(stepAfter([pointedAt("Finish cancellation")], "final-confirm", [cancel, end])).toMatchObject({
      key: "press-final",
      target: { ref: end.ref },
      final: true,
    });
    expect(stepAfter([pointedAt("Finish cancellation")], "offer", [end])).toMatchObject({
      key: "pointed",
      final: false,
    });
  });

  test.each([
    ["the catalogue", control("Not Now", "keep-subscription"), { text: { en: "closes it" } }],
    ["its words: it keeps", control("Keep my plan", "keep-subscription"), { intent: "keep-subscription" }],
    ["its words: it pauses", control("Pause", "pause"), { intent: "pause" }],
    ["its words: it accepts an offer", control("Get 50 % off", "offer-accept"), { intent: "offer-accept" }],
    ["its words: it deletes the account", control("Delete account", "delete-account"), { intent: "delete-account" }],
  ])("that is a decoy by %s is a warning, not a target, on whatever page", (_, decoy, effect) => {
    for (const kind of ["billing", "offer", "other"] as const)
      expect(stepAfter([pointedAt(decoy.name)], kind, [cancel, decoy])).toMatchObject({
        key: "pointed",
        target: null,
        warnings: [{ ref: decoy.ref, effect }],
      });
  });

  test("that cannot be pressed now gives way to what can: behind a dialog, hidden, gone", () => {
    const confirm = control("Cancel plan", "confirm-cancel", { place: "dialog" });
    const events = [pointedAt("Lumpi")];
    for (const there of [[{ ...lumpi, within: false }], [{ ...lumpi, state: "hidden" as const }], []])
      expect(stepAfter(events, "final-confirm", [...there, confirm])).toMatchObject({
        key: "press-final",
        target: { ref: confirm.ref },
      });
  });

  test("gives way once it was pressed and something ends, and is shown again where nothing does", () => {
    const events = [pointedAt("Lumpi"), pressed("Lumpi")];
    expect(stepAfter(events, "billing", [cancel, lumpi]).target?.ref).toBe(cancel.ref);
    expect(stepAfter(events, "billing", [lumpi])).toMatchObject({ key: "pointed", target: { ref: lumpi.ref } });
    expect(stepAfter([...events, pointedAt("Lumpi")], "billing", [cancel, lumpi]).target?.ref).toBe(lumpi.ref);
  });

  test("is told from others of its name by its row, and the person chooses where that does not help", () => {
    const [gold, silver] = ["Gold", "Silver"].map((row) => control("Lumpi", "other", { row }));
    if (!gold || !silver) throw new Error("There are two.");
    expect(stepAfter([pointedAt("Lumpi", { row: "Silver" })], "billing", [gold, silver]).target?.ref).toBe(silver.ref);
    expect(stepAfter([pointedAt("Lumpi", { row: "Bronze" })], "billing", [gold, silver])).toMatchObject({
      key: "choose",
      target: null,
      choices: [{ ref: gold.ref }, { ref: silver.ref }],
    });
  });

  test("never comes before what the page says: a confirmation, a sign-in, an answer that is awaited", () => {
    const events = [pointedAt("Lumpi")];
    expect(stepAfter(events, "login", [lumpi]).key).toBe("sign-in");
    expect(stepAfter([...events, say.confirmed()], "confirmed", [lumpi]).key).toBe("confirmed");
    expect(stepAfter([...events, say.lastPress()], "billing", [lumpi]).key).toBe("await");
  });

  test("can be taken back, and pointing at another takes its place", () => {
    expect(stepAfter([pointedAt("Lumpi"), back], "billing", [cancel, lumpi]).target?.ref).toBe(cancel.ref);
    const other = control("Brumm", "other");
    expect(stepAfter([pointedAt("Lumpi"), pointedAt("Brumm")], "billing", [lumpi, other]).target?.ref).toBe(other.ref);
  });

  test("moves the case nowhere: pointing and pressing it cancel nothing by themselves", () => {
    const { progress, unfinished, contradicted } = caseAfter(say.guided(), pointedAt("Lumpi"), pressed("Lumpi"));
    expect({ progress, unfinished, contradicted }).toEqual({
      progress: "none",
      unfinished: false,
      contradicted: false,
    });
    expect(caseAfter(say.guided(), say.lastPress(), pointedAt("Lumpi")).progress).toBe("pressed");
  });
});

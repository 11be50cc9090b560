import { describe, expect, test } from "vitest";
import { presentStep } from "@/core/case/present-step";
import { strangerAt } from "@/core/provider/stranger";
import { control } from "../recognition/build";
import { caseAfter, recognition, say, situationOf } from "./build";

const row = (name: string, price: string, day: string, confidence: number) =>
  control("Manage", "manage-billing", { row: `${name} ${price} / month Renews Dec ${day}, 2026`, confidence });
const listOf = (confidence: number) => [
  row("Morning Riddle", "$4", "20", confidence),
  row("Evening Bridge", "$6", "14", confidence),
  row("Cooking", "$8", "9", confidence),
];

describe.each([["guessed at", 0.3] as const, ["likely", 0.7] as const])("of ways on that are %s", (_, confidence) => {
  const site = situationOf(strangerAt(new URL("https://letters.example/me")));
  const controls = listOf(confidence);
  const [, bridge] = controls;
  const seen = recognition("billing", { controls });

  test("the person chooses, where each stands at another subscription", () => {
    const step = presentStep(site(caseAfter(say.guided()), seen));
    expect(step).toMatchObject({ key: "choose", target: null, obstacle: "doubled" });
    expect(step.choices).toHaveLength(3);
  });

  test("the one at the case's own plan is pointed at, and the others are warned of", () => {
    const state = caseAfter(say.guided(), say.stated("plan", "Evening Bridge"));
    const step = presentStep(site(state, seen));
    expect(step).toMatchObject({ key: "press", target: { ref: bridge?.ref } });
    expect(step.warnings.map(({ effect }) => effect)).toEqual([
      { intent: "other-product" },
      { intent: "other-product" },
    ]);
  });

  test("the one at the row that the case was begun at is pointed at", () => {
    const begun = caseAfter(say.guided());
    const state = { ...begun, provider: { ...begun.provider, name: "Evening Bridge" }, ofRow: true };
    expect(presentStep(site(state, seen))).toMatchObject({ key: "press", target: { ref: bridge?.ref } });
  });
});

test("of several rows that bear the provider's name, the one of the case's plan is pointed at", () => {
  const owner = strangerAt(new URL("https://letters.example/me"));
  const controls = ["Riddle", "Bridge"].map((name, n) => row(`${owner.name} ${name}`, `$${n + 4}`, `1${n}`, 0.7));
  const step = presentStep(
    situationOf(owner)(caseAfter(say.guided(), say.stated("plan", "Bridge")), recognition("billing", { controls })),
  );
  expect(step).toMatchObject({ key: "press", target: { ref: controls[1]?.ref } });
});

test("a way on that stands beside something else than a subscription is pointed at", () => {
  const [riddle] = listOf(0.3);
  const other = control("Manage", "manage-billing", { row: "Addresses, two of them", confidence: 0.25 });
  const seen = recognition("billing", { controls: riddle ? [riddle, other] : [] });
  const site = situationOf(strangerAt(new URL("https://letters.example/me")));
  expect(presentStep(site(caseAfter(say.guided()), seen))).toMatchObject({
    key: "press",
    target: { ref: riddle?.ref },
  });
});

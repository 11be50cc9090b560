import { describe, expect, test } from "vitest";
import { listsSeveral } from "@/core/case/beside";
import { observe } from "@/core/case/observe";
import { presentStep } from "@/core/case/present-step";
import { strangerAt } from "@/core/provider/stranger";
import { control, fact } from "../recognition/build";
import { biller, billerPage, caseAfter, knowledge, provider, recognition, say, situationOf } from "./build";

/** A row of a list that is a control itself. */
const row = (name: string) => control(name, "manage-billing", { row: name, heading: "Active", confidence: 0.4 });
const game = row("Ember Play Renews Jan 3, 2027");
const ours = row("Lumen by Ferrow Renews Dec 22, 2026");
const cloud = row("Birch Cloud Renews Dec 10, 2026");
const facts = [
  fact("renews-on", "2027-01-03"),
  fact("price", "4.99 EUR"),
  fact("plan", "Ember Play"),
  fact("account-email", "ada@posteo.example"),
];
const stated = (...controls: (typeof game)[]) =>
  observe(caseAfter(say.guided()), billerPage("billing", { controls, facts })).flatMap((event) =>
    event.type === "fact-stated" ? [[event.fact.kind, event.fact.value]] : [],
  );

describe("of a list of several subscriptions", () => {
  test("only what stands in the case's own row is taken for the case's", () => {
    expect(stated(game, ours, cloud)).toEqual([
      ["account-email", "ada@posteo.example"],
      ["renews-on", "2026-12-22"],
    ]);
  });

  test("nothing is taken where no row, or more than one, is known to be its own", () => {
    expect(stated(game, cloud)).toEqual([["account-email", "ada@posteo.example"]]);
    expect(stated(game, ours, row("Lumen Notes Renews Dec 1, 2026"))).not.toContainEqual(["renews-on", "2027-01-03"]);
  });

  test("the rows beside buttons count too", () => {
    const beside = (name: string, day: string) =>
      control("Manage", "manage-billing", { row: `${name} €9.99 a month, renews on ${day} July 2026` });
    expect(stated(beside("Ember Play", "9"), beside("Lumen", "3"))).toEqual(
      expect.arrayContaining([
        ["renews-on", "2026-07-03"],
        ["price", "9.99 EUR"],
      ]),
    );
  });
});

test("that a page lists several is known by its rows, and not where one stands alone", () => {
  expect(listsSeveral(recognition("billing", { controls: [game, ours] }))).toBe(true);
  expect(listsSeveral(recognition("billing", { controls: [ours] }))).toBe(false);
});

const words = (en: string) => ({ en, fr: en });
const store = biller({
  category: "app-store",
  channels: [
    {
      id: "web",
      kind: "app-store",
      name: words("web"),
      steps: [
        { id: "open", do: "open", page: "account", say: words("open"), knowledge },
        { id: "choose", do: "read", say: words("choose"), knowledge },
      ],
    },
  ],
});

describe("where a description says to open the row", () => {
  const at = (...controls: (typeof game)[]) =>
    presentStep({
      state: caseAfter(say.guided()),
      recognition: recognition("billing", { controls, facts: [fact("ends-on", "2026-12-10")] }),
      owner: store,
      provider: provider(),
      biller: store,
      page: "account",
    });

  test("the one with the provider's name is pointed at", () => {
    const step = at(game, ours, cloud);
    expect(step).toMatchObject({ key: "read", say: words("choose"), target: { ref: ours.ref } });
    expect(step.warnings.map(({ ref }) => ref)).toEqual([game.ref, cloud.ref]);
  });

  test("none is, where none has it", () => {
    expect(at(game, cloud)).toMatchObject({ key: "read", target: null });
  });
});

test("on a site of which nothing is known the person chooses among the rows", () => {
  const site = situationOf(strangerAt(new URL("https://letters.example/me")));
  const step = presentStep(site(caseAfter(say.guided()), recognition("billing", { controls: [game, ours] })));
  expect(step).toMatchObject({ key: "choose", target: null });
  expect(step.choices).toHaveLength(2);
});

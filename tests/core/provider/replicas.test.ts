import { describe, expect, test } from "vitest";
import { fold } from "@/core/language/fold";
import { readIntent } from "@/core/language/intent";
import { catalogue } from "@/providers";
import { readReplicaList } from "../../e2e/support/replica-list";
import { replicas } from "../../e2e/support/sites";

const page = {
  file: "plan.en.html",
  url: "https://shop.test/plan",
  lang: "en",
  kind: "billing",
  controls: { cancel: "End", keep: [], billing: null },
  facts: { endsOn: "2027-01-15" },
  // biome-ignore lint/suspicious/noThenProperty: what comes after a press, as the lists call it
  flow: [{ press: "End", then: "confirmed", final: true }],
  decoys: [],
  confirmed: "It has ended.",
};
const around = { files: ["plan.en.html"], hosts: ["shop.test"] };
const said = (list: unknown, text = JSON.stringify(list)) => readReplicaList("shop", text, around).mistakes;
const at = "tests/pages/shop/pages.json:1";

describe("a list of replica pages", () => {
  test("that is right is read", () => {
    expect(readReplicaList("shop", JSON.stringify([page]), around)).toEqual({ pages: [page], mistakes: [] });
  });

  test.each([
    ["a missing field", { ...page, facts: undefined }, "[0].facts: an object is missing here; write an object in { }."],
    [
      "a file that is not there",
      { ...page, file: "x.en.html" },
      '[0].file: there is no "x.en.html" in this folder; write it, or correct the name.',
    ],
    [
      "another language",
      { ...page, lang: "fr" },
      '[0].file: "plan.en.html" does not end in .fr.html; name it so, or correct lang.',
    ],
    [
      "a host of somebody else",
      { ...page, url: "https://shop.net/" },
      '[0].url: "shop.net" is not a host of this entry; use one of shop.test.',
    ],
    [
      "no press that counts",
      { ...page, flow: [{ ...page.flow[0], final: false }] },
      '[0].flow: 0 presses are final; write "final": true on the one that takes effect.',
    ],
    [
      "a confirmation that no press leads to",
      { ...page, flow: [] },
      "[0].confirmed: no press leads to this sentence; describe the flow, or write null.",
    ],
    [
      "a day that is none",
      { ...page, facts: { endsOn: "15 January" } },
      '[0].facts.endsOn: "15 January" is not a day; write it as YYYY-MM-DD.',
    ],
    [
      "an unknown field",
      { ...page, flow: [{ ...page.flow[0], presses: 2 }] },
      "[0].flow[0].presses: there is no such field here; remove it, or use one of press, within, then, final.",
    ],
  ])("with %s is refused", (_what, wrong, sentence) => expect(said([wrong])).toEqual([`${at}: ${sentence}`]));

  test("with a comma missing is refused at its line", () => {
    const text = JSON.stringify([page], null, 2).replace('"lang": "en",', '"lang": "en"');
    expect(said(null, text)).toEqual([
      "tests/pages/shop/pages.json:6: a comma is missing here; put , between the two.",
    ]);
  });
});

const ending = replicas.flatMap((page) => {
  const final = page.flow.find((press) => press.final);
  return final ? [[`${page.provider}/${page.file}`, page.provider, page.lang, final.press] as const] : [];
});

// That the guide points at each press of a flow is for the browser to show; this says which of the two knows the last.
test.each(ending)(
  "the press that ends %s is a final one of its entry, or its words say so",
  (_name, provider, lang, press) => {
    const steps = catalogue.find(({ id }) => id === provider)?.channels.flatMap((channel) => channel.steps) ?? [];
    const labels = steps.flatMap((step) =>
      step.do === "press" && step.final ? Object.values(step.labels).flat() : [],
    );
    const meant = readIntent(press, [lang]).intent;
    expect(
      labels.map(fold).includes(fold(press)) || ["cancel-subscription", "confirm-cancel"].includes(meant),
      press,
    ).toBe(true);
  },
);

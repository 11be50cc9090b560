import { describe, expect, test } from "vitest";
import { newProvider } from "../../../scripts/new-provider";
import { readCatalogue } from "../../../scripts/read-catalogue";
import { latestDay } from "../../../src/core/provider/age";
import { checkCatalogue } from "../../../src/core/provider/check";
import { checkOwnFiles } from "../../../src/core/provider/check-own";
import { papeterie } from "./own-entry";
import { know, payer, shop, swap, text } from "./shop-file";

const today = "2026-11-29";
const check = (shopText: string, payerText = payer) =>
  checkCatalogue(
    [
      { name: "shop.json", text: shopText },
      { name: "payer.json", text: payerText },
    ],
    today,
  ).mistakes;

describe("a new file that nobody has filled in is refused", () => {
  const written = newProvider("shop", today);
  const mistakes = (entry: object) =>
    checkCatalogue([{ name: "shop.json", text: JSON.stringify(entry, null, 2) }], today).mistakes;
  const fields = (entry: object) => mistakes(entry).map((sentence) => sentence.split(": ")[1]);

  test("at each of its blanks and at the site that is none", () => {
    expect(fields(written)).toEqual([
      "name",
      "domains[0]",
      "hosts[0].host",
      "channels[0].name.en",
      "channels[0].name.fr",
      ...[0, 1, 2].flatMap((n) => [
        ...(n > 0 ? [`channels[0].steps[${n}].labels.en[0]`] : []),
        `channels[0].steps[${n}].say.en`,
        `channels[0].steps[${n}].say.fr`,
      ]),
    ]);
    expect(mistakes(written).slice(0, 2)).toEqual([
      "shop.json:4: name: “…” is a blank to be filled in; write what belongs here, or remove what you do not know.",
      'shop.json:9: domains[0]: "shop.example" is only an example; write the provider\'s own, or remove it.',
    ]);
  });

  test("and passes once they are filled in", () => {
    const filled = JSON.stringify(written)
      .replaceAll("shop.example", "shop.test")
      .replace(/"…"/g, () => `"Words"`)
      .replace('["Words"]', '["Cancel"]');
    expect(mistakes(JSON.parse(filled))).toEqual([]);
  });
});

const second = `{ "id": "end", "do": "press", "intent": "confirm-cancel", "labels": { "en": ["End"] }, "final": true,
          "say": ${text},
          "knowledge": ${know} }`;
const press = (more: string) =>
  `{ "id": "ask", "do": "press", "intent": "cancel-subscription", ${more}, "say": ${text}, "knowledge": ${know} },\n        ${second}`;

const damaged: readonly (readonly [what: string, from: string, to: string, sentence: string])[] = [
  [
    "a label that is not filled in",
    '["End"]',
    '["..."]',
    "shop.json:19: channels[0].steps[1].labels.en[0]: “…” is a blank to be filled in; write what belongs here, or remove what you do not know.",
  ],
  [
    "a host that nobody can have",
    '"host": "shop.test"',
    '"host": "www.shop.example"',
    'shop.json:6: hosts[0].host: "www.shop.example" is only an example; write the provider\'s own, or remove it.',
  ],
  [
    "a source that is seen tomorrow",
    "2026-11-21",
    "2026-11-30",
    'shop.json:7: sources.own.seen: "2026-11-30" is still to come; write the day on which it was seen.',
  ],
  [
    "no day on which a source was seen",
    '"seen": "2026-11-21"',
    '"seen": null',
    "shop.json:7: sources.own.seen: null is not a day; write the date as YYYY-MM-DD.",
  ],
  [
    "a day that is missing",
    '"seen": "2026-11-21", ',
    "",
    "shop.json:7: sources.own.seen: a day is missing here; write the date as YYYY-MM-DD.",
  ],
  [
    "an unknown field of a step, where the kind of step says which there are",
    '"party": "payer"',
    '"party": "payer", "page": "billing"',
    "shop.json:30: channels[1].steps[0].page: there is no such field here; remove it, or use one of id, say, knowledge, do, party.",
  ],
  [
    "an unknown field of a source",
    '"source": null',
    '"source": null, "date": "2026"',
    "shop.json:7: sources.own.date: there is no such field here; remove it, or use one of source, seen, confidence.",
  ],
  [
    "a final press before the one that ends",
    second,
    press('"labels": { "en": ["Go on"] }, "final": true'),
    'shop.json:19: channels[0].steps[1].final: "end" is final too and comes after; write "final": false here, unless both have one label.',
  ],
  [
    "two controls of one name, one of which ends",
    second,
    press('"labels": { "en": ["END"] }, "final": false'),
    'shop.json:20: channels[0].steps[2].labels.en[0]: "End" is also the label of "ask"; tell them apart with "place" or "within".',
  ],
  [
    "a press that does not say whether it is final",
    second,
    press('"labels": { "en": ["Go on"] }'),
    'shop.json:19: channels[0].steps[1].final: this field is missing; write "final": false, or what is true instead.',
  ],
  [
    "a host that does not say whether it is shared",
    '"host": "shop.test", "shared": false',
    '"host": "shop.test"',
    'shop.json:6: hosts[0].shared: this field is missing; write "shared": false, or what is true instead.',
  ],
  [
    "an ordinary space before a sign in French",
    '"fr": "Allez."',
    '"fr": "Allez !"',
    "shop.json:16: channels[0].name.fr: the narrow no-break space (U+202F) is missing before ! in French; write \\u202f!.",
  ],
  [
    "no space behind a quotation mark in French",
    '"fr": "Allez."',
    '"fr": "«Allez\u202f»"',
    "shop.json:16: channels[0].name.fr: the narrow no-break space (U+202F) is missing after « in French; write «\\u202f.",
  ],
  [
    "a typewriter's apostrophe",
    '"fr": "Allez."',
    '"fr": "C\'est fait."',
    "shop.json:16: channels[0].name.fr: ' is a typewriter's sign; write ’.",
  ],
  [
    "a typewriter's quotation mark",
    '"en": "Go."',
    '"en": "Press \\"Go\\"."',
    "shop.json:16: channels[0].name.en: \" is a typewriter's sign; write “ and ”.",
  ],
];

describe("a damaged file is refused", () => {
  test.each(damaged)("%s", (_what, from, to, sentence) => {
    expect(check(swap(shop, from, to))).toContain(sentence);
  });
});

test("each sign that is wrong in one sentence is told at once", () => {
  const at = "shop.json:16: channels[0].name.fr:";
  expect(check(swap(shop, '"fr": "Allez."', '"fr": "« L\'arrêter »"'))).toEqual([
    `${at} ' is a typewriter's sign; write ’.`,
    `${at} the narrow no-break space (U+202F) is missing after « in French; write «\\u202f.`,
    `${at} the narrow no-break space (U+202F) is missing before » in French; write \\u202f».`,
  ]);
});

describe("what is right is not refused", () => {
  test.each([
    ["the fixture", shop],
    ["a source seen today", swap(shop, "2026-11-21", today)],
    [
      "controls of one name in two places",
      swap(shop, second, press('"labels": { "en": ["End"] }, "place": "page", "final": false')),
    ],
    [
      "a final press that is asked for once more",
      swap(shop, second, press('"labels": { "en": ["End"] }, "place": "page", "final": true')),
    ],
    ["the space written as an escape", swap(shop, '"fr": "Allez."', '"fr": "Allez\\u202f!"')],
    ["a label as the site writes it", swap(shop, '["Stay"]', '["Don\'t go!"]')],
    ["a sentence that trails off", swap(shop, '"en": "Go."', '"en": "Press “All settings…”."')],
  ])("%s", (_what, whole) => expect(check(whole)).toEqual([]));

  test("screens of one kind that follow one another", () => {
    const on = (id: string) =>
      `{ "id": "${id}", "do": "press", "intent": "confirm-cancel", "labels": { "en": ["Continue"] }, "final": false, "say": ${text}, "knowledge": ${know} }`;
    expect(check(swap(shop, second, `${on("one")}, ${on("two")}, ${second}`))).toEqual([]);
  });
});

describe("a file of the person's own", () => {
  const said = (entry: object) =>
    checkOwnFiles([{ name: "papeterie.json", text: JSON.stringify(entry) }], [], today)[0]?.mistakes.map(
      ({ field, says }) => [field, says.fr],
    );

  test("may be seen no later than today, and has no blanks", () => {
    const sources = { own: { source: null, seen: "2027-01-01", confidence: "recalled" } };
    expect(said({ ...papeterie, sources })).toEqual([
      ["sources.own.seen", '"2027-01-01" est encore à venir ; écrivez le jour où cela a été vu.'],
    ]);
    expect(said({ ...papeterie, name: "…" })?.map(([field]) => field)).toEqual(["name"]);
  });

  test("is typeset as the person likes, and leaves defaults out", () => {
    const notice = { say: { en: "Don't wait!", fr: "N'attendez pas!" }, knowledge: "own" };
    expect(said({ ...papeterie, conditions: { notice }, hosts: [{ host: "konto.papeterie.example" }] })).toEqual([]);
  });
});

test("a file written farther east, where tomorrow has begun, is not from the future", () => {
  expect(latestDay(Date.parse("2026-11-29T12:00:00Z"))).toBe("2026-11-30");
  expect(latestDay(Date.parse("2026-11-29T09:00:00Z"))).toBe("2026-11-29");
});

test("the practice subscription is held to the same as what ships", () => {
  expect(readCatalogue(true).map(({ id }) => id)).toContain("practice");
});

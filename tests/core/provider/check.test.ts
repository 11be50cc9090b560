import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type CatalogueFile, checkCatalogue } from "../../../src/core/provider/check";
import { catalogue } from "../../../src/providers";
import { know, payer, shop, swap, text } from "./shop-file";

const folder = new URL("../../../src/providers/", import.meta.url);
const real = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .map((name): CatalogueFile => ({ name, text: readFileSync(new URL(name, folder), "utf8") }));

const check = (shopText: string, payerText = payer) =>
  checkCatalogue([
    { name: "shop.json", text: shopText },
    { name: "payer.json", text: payerText },
  ]).mistakes;

describe("the real catalogue", () => {
  const { providers, mistakes } = checkCatalogue(real);

  test("has no mistakes", () => expect(mistakes).toEqual([]));

  test("is the list that the extension uses: complete, sorted by id, with every default written out", () => {
    expect(catalogue).toEqual(providers);
  });
});

test("the fixture has no mistakes", () => expect(check(shop)).toEqual([]));

const damaged: readonly (readonly [what: string, from: string, to: string, sentence: string])[] = [
  [
    "a comment",
    '  "aliases"',
    '  // none\n  "aliases"',
    "shop.json:5: comments are not allowed in a catalogue file; remove the comment.",
  ],
  [
    "a trailing comma",
    '["payer"]',
    '["payer",]',
    "shop.json:7: a value is missing here; remove the comma in front or add the value.",
  ],
  [
    "a missing comma",
    '"name": "Hopper",',
    '"name": "Hopper"',
    "shop.json:4: a comma is missing here; put , between the two.",
  ],
  [
    "a doubled field",
    '  "role"',
    '  "name": "Store",\n  "role"',
    "shop.json:4: name: this field stands here twice; keep one.",
  ],
  [
    "a prototype key",
    '"conditions": {}',
    '"conditions": { "__proto__": {} }',
    "shop.json:37: conditions.__proto__: this name is not allowed in a catalogue file; remove the field.",
  ],
  [
    "another prototype key",
    '"aliases": []',
    '"aliases": [{ "constructor": 1 }]',
    "shop.json:5: aliases[0].constructor: this name is not allowed in a catalogue file; remove the field.",
  ],
  [
    "an unknown field",
    '"aliases"',
    '"colour": "red",\n  "aliases"',
    "shop.json:5: colour: there is no such field here; remove it, or use one of id, name, role, category, aliases, domains, hosts, billers, sources, pages, channels, free, decoys, conditions, data, support, descriptors, proof, traps.",
  ],
  [
    "a missing field",
    '  "name": "Hopper",\n',
    "",
    "shop.json:1: name: a text is missing here; write a text in double quotes.",
  ],
  [
    "a wrong type",
    '"name": "Hopper"',
    '"name": 7',
    "shop.json:3: name: 7 is not a text; write a text in double quotes.",
  ],
  [
    "an unknown word",
    '"kind": "renewal-email"',
    '"kind": "fax"',
    'shop.json:26: channels[1].kind: "fax" is not known here; use one of account, renewal-email, app-store, portal, support, letter.',
  ],
  [
    "an unknown kind of step",
    '"do": "go-to"',
    '"do": "fly"',
    'shop.json:30: channels[1].steps[0].do: "fly" is not known here; use one of press, open, wait-for-mail, read, go-to.',
  ],
  [
    "half a translation",
    `"effect": ${text}`,
    '"effect": { "en": "Stays." }',
    "shop.json:35: decoys[0].effect.fr: a text is missing here; write a text in double quotes.",
  ],
  [
    "a language that is none",
    '{ "en": ["Stay"] }',
    '{ "english": ["Stay"] }',
    'shop.json:35: decoys[0].labels.english: "english" is not a language; use two small letters such as en or fr.',
  ],
  [
    "a day that does not exist",
    "2026-11-21",
    "2026-02-30",
    'shop.json:7: sources.own.seen: "2026-02-30" is not a day; write it as YYYY-MM-DD.',
  ],
  [
    "a link without https",
    "https://shop",
    "http://shop",
    'shop.json:10: pages[1].link: "http://shop.test/billing" does not fit; use a complete https:// address.',
  ],
  [
    "an empty list of labels",
    '["End"]',
    "[]",
    "shop.json:19: channels[0].steps[1].labels.en: this list is empty; add at least one item.",
  ],
  [
    "an id that is not the file's",
    '"id": "shop"',
    '"id": "store"',
    'shop.json:2: id: "store" is not the file\'s name; use "shop" or rename the file.',
  ],
  [
    "a doubled page",
    '"id": "account"',
    '"id": "billing"',
    'shop.json:10: pages[1].id: "billing" stands here twice; give each page its own id.',
  ],
  [
    "unsorted pages",
    '"id": "account"',
    '"id": "profile"',
    'shop.json:10: pages[1].id: "billing" stands after "profile"; sort the pages by id.',
  ],
  [
    "a doubled channel",
    '"id": "mail"',
    '"id": "web"',
    'shop.json:25: channels[1].id: "web" stands here twice; give each channel its own id.',
  ],
  [
    "a doubled step",
    '"id": "end"',
    '"id": "open"',
    'shop.json:19: channels[0].steps[1].id: "open" stands here twice; give each step of a channel its own id.',
  ],
  [
    "a step on no page",
    '"page": "billing"',
    '"page": "bilng"',
    'shop.json:18: channels[0].steps[0].page: "bilng" is not a page of this provider; use one of account, billing.',
  ],
  [
    "a path with a query",
    '"/account"',
    '"/account?tab=1"',
    'shop.json:9: pages[0].path: "/account?tab=1" can match no path; leave out spaces and what begins with ? or #.',
  ],
  [
    "a path that is slow to try",
    '"/account"',
    '"/**/a/**/b/**"',
    'shop.json:9: pages[0].path: "/**/a/**/b/**" has too many **; use at most 2.',
  ],
  [
    "a page on a foreign host",
    '"path": "/account"',
    '"path": "/account", "host": "shop.test.evil"',
    'shop.json:9: pages[0].host: "shop.test.evil" is not a host of this provider; add it to hosts or correct it.',
  ],
  [
    "a link to a foreign host",
    "https://shop.test/",
    "https://shop.test.evil/",
    'shop.json:10: pages[1].link: "shop.test.evil" is not a host of this provider; use an address on shop.test.',
  ],
  [
    "a link to another page",
    "test/billing",
    "test/account",
    "shop.json:10: pages[1].link: this address does not fit the page's own path, hash and host; make them agree.",
  ],
  [
    "no final press",
    '"final": true',
    '"final": false',
    'shop.json:17: channels[0].steps: no press is final; write "final": true on the one that cancels, or end with a go-to.',
  ],
  [
    "a final press that keeps",
    '"confirm-cancel"',
    '"keep-subscription"',
    'shop.json:19: channels[0].steps[1].intent: "keep-subscription" does not end a subscription; a final press is cancel-subscription, confirm-cancel, cancel-order.',
  ],
  [
    "a decoy's label on the final press",
    '["End"]',
    '["End", "STAY"]',
    'shop.json:19: channels[0].steps[1].labels.en[1]: "STAY" is also the label of a decoy; keep it in one of the two.',
  ],
  [
    "a claim without a source",
    '"confidence": "recalled"',
    '"confidence": "provider"',
    'shop.json:7: sources.own.source: confidence "provider" needs its source; add the address or write "recalled".',
  ],
  [
    "a fact whose source is not listed",
    `"do": "go-to", "party": "payer", "say": ${text}, "knowledge": ${know}`,
    `"do": "go-to", "party": "payer", "say": ${text}, "knowledge": "help"`,
    'shop.json:30: channels[1].steps[0].knowledge: "help" is not among the sources of this file; use one of own.',
  ],
  [
    "a source that no fact names",
    '"sources": {',
    '"sources": { "old": { "source": null, "seen": "2024-01-01", "confidence": "recalled" },',
    "shop.json:7: sources.old: no fact of this file names this source; remove it.",
  ],
  [
    "a host that is not the provider's",
    '"domains": ["shop.test"]',
    '"domains": ["shop.net"]',
    'shop.json:6: hosts[0].host: "shop.test" is not on a domain of this provider; use one of shop.net, or add the domain.',
  ],
  [
    "a support page on somebody else's site",
    '"support": []',
    `"support": [{ "by": "form", "at": "https://shop-help.test/", "knowledge": ${know} }]`,
    'shop.json:38: support[0].at: "shop-help.test" is not on a domain of this provider; use one of shop.test, or add the domain.',
  ],
  [
    "a support address that is none",
    '"support": []',
    `"support": [{ "by": "mail", "at": "call us", "knowledge": ${know} }]`,
    'shop.json:38: support[0].at: "call us" is no address; write name@domain.',
  ],
  [
    "a telephone number from elsewhere",
    '"support": []',
    `"support": [{ "by": "phone", "at": "+44 20 7946 0000", "knowledge": ${know} }]`,
    "shop.json:38: support[0].knowledge: a phone number is only shown from the provider's own page; cite it.",
  ],
  [
    "ways to cancel where there is nothing to cancel",
    '"traps": []',
    `"traps": [], "free": { "say": ${text}, "knowledge": ${know} }`,
    "shop.json:12: channels: a service with nothing to cancel has no channels; remove them, or remove free.",
  ],
  [
    "a party that nobody knows",
    '"party": "payer"',
    '"party": "nobody"',
    'shop.json:30: channels[1].steps[0].party: "nobody" is not in the catalogue; use one of payer.',
  ],
  [
    "a party that is no biller",
    '"party": "payer"',
    '"party": "shop"',
    'shop.json:30: channels[1].steps[0].party: "shop" is a provider, not a biller; use one of payer.',
  ],
  [
    "a biller that is not listed",
    '"billers": ["payer"]',
    '"billers": []',
    'shop.json:28: channels[1].biller: "payer" is not among the billers of this provider; add it to billers.',
  ],
  [
    "two ends of one way",
    '"biller": "payer",',
    '"biller": "payer", "partner": true,',
    "shop.json:28: channels[1].partner: a channel ends at one biller or at a partner without an entry; remove one of the two.",
  ],
  [
    "a host of another file",
    '"host": "shop.test"',
    '"host": "my.payer.test"',
    'shop.json:6: hosts[0].host: "my.payer.test" belongs to payer.json already (*.payer.test); leave it to one of them, or write "with".',
  ],
];

describe("a damaged file is refused", () => {
  test.each(damaged)("%s", (_what, from, to, sentence) => {
    expect(check(swap(shop, from, to))).toContain(sentence);
  });

  test("with every mistake in the order of its lines", () => {
    const broken = swap(swap(shop, '"page": "billing"', '"page": "x"'), '"id": "shop"', '"id": "y"');
    expect(check(broken).map((sentence) => sentence.split(":")[1])).toEqual(["2", "18"]);
  });

  test("when a biller names billers", () => {
    expect(check(shop, swap(payer, '"billers": []', '"billers": ["payer"]'))).toEqual([
      "payer.json:7: billers: a biller has no billers of its own; leave the list empty.",
    ]);
  });

  test("when two files claim one line of a bank statement, unless both say that they share it", () => {
    const line = (more: string) => `"descriptors": [{ "text": "PAYLANE* HOPPER"${more}, "knowledge": ${know} }]`;
    const both = (more: string) =>
      check(swap(shop, '"descriptors": []', line(more)), swap(payer, '"descriptors": []', line(more)));
    expect(both(', "shared": false')).toEqual([
      'shop.json:38: descriptors[0].text: "PAYLANE* HOPPER" is also in payer.json; write "shared": true in both, or keep it in one.',
    ]);
    expect(both(', "shared": true')).toEqual([]);
  });

  test("when a file is far too large", () => {
    const large = swap(shop, '"Hopper"', `"${"x".repeat(200_000)}"`);
    expect(check(large)).toEqual([`shop.json:1: this file has ${large.length} bytes; keep it under 200000.`]);
  });

  test("and another file that names it is not blamed", () => {
    expect(check(shop, swap(payer, '"name": "Paylane",', ""))).toEqual([
      "payer.json:1: name: a text is missing here; write a text in double quotes.",
    ]);
  });
});

import { describe, expect, test } from "vitest";
import { checkOwnFiles } from "@/core/provider/check-own";
import type { Provider } from "@/core/provider/schema";
import { catalogue } from "@/providers";
import { papeterie } from "./own-entry";

const fileOf = (entry: object, name = "papeterie.json") => ({ name, text: JSON.stringify(entry, null, 1) });
/** What is said of a file, in English, with its field. */
const said = (entry: object, shipped: readonly Provider[] = catalogue) =>
  checkOwnFiles([fileOf(entry)], shipped)[0]?.mistakes.map(({ field, says }) => `${field}: ${says.en}`);
const named = (id: string) => {
  const found = catalogue.find((entry) => entry.id === id);
  if (!found) throw new Error(`${id} is gone from the catalogue.`);
  return found;
};
const netflix = named("netflix");

test("a good file is an entry, however it is called", () => {
  const [found] = checkOwnFiles([fileOf(papeterie, "papeterie (2).json")], catalogue);
  expect(found?.mistakes).toEqual([]);
  expect(found?.provider).toMatchObject({
    id: "papeterie",
    channels: [{ steps: [{ final: false }, { final: true }] }],
  });
  expect(found?.provider?.conditions.notice?.knowledge.confidence).toBe("recalled");
});

describe("a file takes nothing from what ships", () => {
  test("no id", () => {
    expect(said({ ...papeterie, id: "netflix" })).toEqual([
      'id: "netflix" is also the id of Netflix; give each file its own.',
    ]);
  });

  test("no name, however it is written", () => {
    expect(said({ ...papeterie, name: "NETFLIX" })).toEqual([
      'name: "NETFLIX" is a name of Netflix already; use another.',
    ]);
    expect(said({ ...papeterie, aliases: ["Netflíx"] })).toEqual([
      'aliases[0]: "Netflíx" is a name of Netflix already; use another.',
    ]);
  });

  test.each(catalogue.flatMap(({ hosts }) => hosts.map(({ host }) => host)))("no page of %s", (taken) => {
    const bare = taken.replace("*.", "");
    for (const host of [taken, bare, `*.${bare}`, ...(taken === bare ? [] : [`my.${bare}`])]) {
      const mistakes = said({
        ...papeterie,
        pages: [{ id: "box", kind: "billing", path: "/**" }],
        domains: [bare],
        hosts: [{ host, shared: false }],
      });
      expect(mistakes?.join(), host).toContain(`"${host}" belongs to`);
    }
  });

  test("not even as a guest of the entry that has the host", () => {
    const host = netflix.hosts[0]?.host ?? "";
    const guest = { host, shared: false, with: "netflix" };
    expect(
      said({
        ...papeterie,
        pages: [{ id: "box", kind: "billing", path: "/b" }],
        domains: netflix.domains,
        hosts: [guest],
      }),
    ).toEqual([`hosts[0].host: "${host}" belongs to Netflix already (${host}); remove it from this file.`]);
  });

  test("no line of a bank statement", () => {
    const [line] = catalogue.flatMap(({ descriptors }) => descriptors.filter(({ shared }) => !shared));
    const descriptors = [{ text: line?.text.toLowerCase(), shared: false, knowledge: "own" }];
    expect(said({ ...papeterie, descriptors })?.join()).toContain("descriptors[0].text");
  });

  test.each(["co.uk", "github.io", "192.168.1.1"])("no host under %s, where anybody may have one", (domain) => {
    const hosts = [{ host: `*.${domain}`, shared: false }];
    const mistakes = said({
      ...papeterie,
      pages: [{ id: "box", kind: "billing", path: "/b" }],
      domains: [domain],
      hosts,
    });
    expect(mistakes).toContain(
      `domains[0]: "${domain}" is not the domain of one provider; write it out, such as shop.example.`,
    );
  });
});

describe("billers", () => {
  const payer = { ...papeterie, id: "payer", name: "Paylane", role: "biller", hosts: [], pages: [] };
  const channels = [
    {
      id: "mail",
      kind: "letter",
      name: papeterie.channels[0]?.name,
      steps: papeterie.channels[0]?.steps.map((step) => ({ ...step, page: undefined })),
    },
  ];
  const through = { ...papeterie, billers: ["payer"] };

  test("may be shipped ones", () => expect(said({ ...papeterie, billers: ["paypal"] })).toEqual([]));
  test("must be there", () => {
    expect(said(through)?.join()).toContain('billers[0]: "payer" is not in the catalogue');
    expect(said({ ...papeterie, billers: ["netflix"] })?.join()).toContain('"netflix" is a provider, not a biller');
  });
  test("may be the person's own, loaded before or after", () => {
    for (const files of [
      [through, { ...payer, channels }],
      [{ ...payer, channels }, through],
    ]) {
      const found = checkOwnFiles(
        files.map((file) => fileOf(file)),
        catalogue,
      );
      expect(found.flatMap(({ mistakes }) => mistakes)).toEqual([]);
    }
  });
});

test("of two own files that claim one host the earlier keeps it", () => {
  const [first, second] = checkOwnFiles(
    [fileOf(papeterie), fileOf({ ...papeterie, id: "other", name: "Other" })],
    catalogue,
  );
  expect(first?.provider?.id).toBe("papeterie");
  expect(second?.provider).toBeNull();
  expect(second?.mistakes.map(({ says }) => says.en).join()).toContain("belongs to Papeterie Dubois already");
});

test("all that is wrong is said at once, in the order of the lines, in both languages", () => {
  const wrong = { ...papeterie, aliases: ["Netflix"], pages: [], billers: ["nobody"] };
  const mistakes = checkOwnFiles([fileOf(wrong)], catalogue)[0]?.mistakes ?? [];
  expect(mistakes.map(({ field }) => field)).toEqual(["aliases[0]", "billers[0]", "channels[0].steps[0].page"]);
  const lines = mistakes.map(({ line }) => line);
  expect(lines).toEqual([...lines].sort((a, b) => a - b));
  expect(new Set(lines).size).toBe(3);
  expect(mistakes.map(({ says }) => says.fr)[0]).toBe('"Netflix" est déjà un nom de Netflix ; prenez-en un autre.');
});

describe("what is no provider file at all has a sentence", () => {
  test.each([
    ["nothing", "", /there is nothing in this file/],
    ["a picture", "\u0089PNG\r\n\u0000\u0001", /JSON|value is missing/],
    ["a list", "[]", /is not an object/],
    ["a number", "7", /7 is not an object/],
    ["what stands far too deep", "[".repeat(150_000), /deeper|not closed/],
    ["a page of the web", "<!doctype html><html></html>", /JSON|missing/],
    ["what is far too large", `"${"x".repeat(200_000)}"`, /keep it under 200000/],
    ["a prototype", '{ "__proto__": { "id": "x" } }', /this name is not allowed/],
  ])("%s", (_what, text, says) => {
    const [found] = checkOwnFiles([{ name: "x.json", text }], catalogue);
    expect(found?.provider).toBeNull();
    expect(found?.mistakes[0]?.says.en).toMatch(says);
    expect(found?.mistakes[0]?.says.fr).not.toBe(found?.mistakes[0]?.says.en);
  });
});

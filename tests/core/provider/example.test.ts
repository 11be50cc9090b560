import { readFileSync } from "node:fs";
import { stripComments } from "jsonc-parser";
import { expect, test } from "vitest";
import { intents } from "@/core/language/intent";
import { checkFile } from "@/core/provider/check";
import { checkOwnFiles } from "@/core/provider/check-own";
import { type Provider, providerFileSchema } from "@/core/provider/schema";
import { pageKinds } from "@/core/recognition/page-kind";
import { catalogue } from "@/providers";

const doc = readFileSync(new URL("../../../docs/catalogue.md", import.meta.url), "utf8");
const [, example = ""] = /```jsonc\n([\s\S]+?)```/.exec(doc) ?? [];
const text = stripComments(example);

test("the example of an entry is right in all but its site, which nobody can have", () => {
  expect(checkOwnFiles([{ name: "lumen.json", text }], catalogue)[0]?.mistakes).toEqual([]);
  const shipped = checkFile({ name: "lumen.json", text }, { shipped: true, today: null });
  expect(shipped.mistakes.filter(({ says }) => !says.en.includes("is only an example"))).toEqual([]);
});

test("it has every field that a provider with something to cancel can have", () => {
  const entry = JSON.parse(text) as Provider;
  const { free: _free, ...fields } = providerFileSchema.shape;
  expect(Object.keys(entry)).toEqual(Object.keys(fields));
  expect(Object.keys(entry.conditions)).toEqual(Object.keys(fields.conditions.shape));
  expect(Object.keys(entry.proof)).toEqual(Object.keys(fields.proof.shape));
  const done = new Set(entry.channels.flatMap(({ steps }) => steps.map((step) => step.do)));
  expect(done).toEqual(new Set(["open", "press", "read", "wait-for-mail", "go-to"]));
});

test("every intent and every kind of page is named", () => {
  for (const word of [...intents, ...pageKinds]) expect(doc).toContain(`\`${word}\``);
});

import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { optionalPermissions, permissions } from "../scripts/manifest";
import { concepts } from "../src/core/language/concept";
import { fold } from "../src/core/language/fold";
import { intents } from "../src/core/language/intent";
import { intentRules } from "../src/core/language/intent-rules";
import { lexicons } from "../src/core/language/lexicon";
import { conceptsOf, rulesOf } from "../src/core/language/rules";
import { statementKinds } from "../src/core/language/statement";
import { statementRules } from "../src/core/language/statement-rules";

const top = new URL("../", import.meta.url);
const filesIn = (folder: string) =>
  readdirSync(new URL(folder, top), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}${name}`);
const linesOf = (name: string) => readFileSync(new URL(name, top), "utf8").split("\n").length - 1;

describe("files", () => {
  test("entrypoints are wiring: under 60 lines", () => {
    expect(filesIn("entrypoints/").filter((name) => linesOf(name) >= 60)).toEqual([]);
  });

  test("sources are small: half under 60 lines, 95 % under 200, none over 300", () => {
    const sizes = filesIn("src/")
      .map(linesOf)
      .sort((a, b) => a - b);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(60);
    expect(sizes[Math.floor(sizes.length * 0.95)]).toBeLessThanOrEqual(200);
    expect(sizes.at(-1)).toBeLessThanOrEqual(300);
  });

  test("names are kebab-case and say what is inside", () => {
    const names = filesIn("src/").map((name) => name.split("/").at(-1) ?? "");
    expect(names.filter((name) => !/^[a-z0-9]+(?:-[a-z0-9]+)*\.tsx?$/.test(name))).toEqual([]);
    expect(names.filter((name) => /^(?:utils|helpers|common|manager|service)\b/.test(name))).toEqual([]);
  });
});

describe("rules of language", () => {
  for (const [name, text, kinds] of [
    ["intents", intentRules, intents],
    ["statements", statementRules, statementKinds],
  ] as const) {
    test(`${name} speak only of concepts and kinds that exist`, () => {
      for (const rule of rulesOf<string>(text)) {
        expect(kinds).toContain(rule.kind);
        expect(rule.confidence).toBeGreaterThan(0);
        const spoken = rule.tests.filter((spoken) => !/^<\d+$/.test(spoken)).flatMap(conceptsOf);
        expect(spoken.filter((concept) => !concepts.some((known) => known === concept))).toEqual([]);
      }
    });
  }

  test("no word of a lexicon stands for two concepts", () => {
    for (const lexicon of Object.values(lexicons)) {
      // Folded, as they are compared: an accent alone does not tell two words apart.
      const words = Object.values(lexicon.words).flatMap((patterns) => patterns.split(" ").map(fold));
      expect(words.filter((word, n) => words.indexOf(word) !== n)).toEqual([]);
    }
  });
});

test("the README gives a reason for each permission", () => {
  const readme = readFileSync(new URL("README.md", top), "utf8");
  for (const permission of [...permissions, ...optionalPermissions, "<all_urls>"])
    expect(readme).toContain(`\`${permission}\``);
});

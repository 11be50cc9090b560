import { describe, expect, test } from "vitest";
import { checklistItems } from "@/core/case/event";
import { statuses } from "@/core/case/state";
import { momentsOfProof } from "@/core/evidence/exhibit";
import { factKinds } from "@/core/recognition/fact";
import { pageKinds } from "@/core/recognition/page-kind";
import { cadences } from "@/core/value/cadence";
import { dossierWords } from "@/locales/dossier";
import { en } from "@/locales/en";
import { letter as enLetter } from "@/locales/en/letter";
import { fr } from "@/locales/fr";
import { letter as frLetter } from "@/locales/fr/letter";
import { pdfWordsFor } from "@/locales/pdf-words";
import { stampWords } from "@/locales/stamp-words";
import { wordsFor } from "@/locales/words";
import { refusals } from "@/messaging/protocol";
import { argumentsOf, leavesOf, said } from "./leaves";

const english = leavesOf({ ...pdfWordsFor("en"), ...dossierWords.en, ...enLetter, stamps: stampWords("en") });
const french = leavesOf({ ...pdfWordsFor("fr"), ...dossierWords.fr, ...frLetter, stamps: stampWords("fr") });
/** One of these as a word of its own; `\b` would end a word at an accent. */
const whole = (words: string) => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, "iu");
const both = [...english].map(([path, leaf]) => [path, leaf, french.get(path) ?? ""] as const);

/** Words that are the same in both languages, or a name. */
const same = new Set([
  "manifest.name",
  "badge.plain",
  "catalogue.title",
  "catalogue.supportWays.mail",
  "popup.title",
  "dashboard.title",
  "dashboard.hash",
  "exhibitKinds.snapshot",
  "moments.confirmation",
  "kinds.confirmed",
  "kinds.other",
  "page.here",
  "pdf.mail",
  "pdf.journal",
  "opened.exhibit",
  "verify.moments.confirmation",
  "verify.exhibitKinds.snapshot",
  "letter.date",
  "letter.signature",
]);

test("both languages have the same sentences all the way down, of the same sort", () => {
  expect([...french.keys()]).toEqual([...english.keys()]);
  for (const [path, leaf, other] of both) expect(`${path} ${typeof other}`).toBe(`${path} ${typeof leaf}`);
});

describe("no English is left in French", () => {
  test("every sentence differs, but for a few words that both languages share", () => {
    const alike = both.filter(([path, leaf, other]) => said(path, leaf) === said(path, other)).map(([path]) => path);
    expect(alike.filter((path) => !same.has(path))).toEqual([]);
  });

  test("no French sentence has an English word or English quotation marks", () => {
    const word = whole("the|and|your|you|of|with|this|that|is|are|was|not|to|press|open");
    const mixed = [...french]
      .map(([path, leaf]) => said(path, leaf))
      .filter((text) => word.test(text) || /[“”]/.test(text));
    expect(mixed).toEqual([]);
  });

  test("no English sentence has French quotation marks or articles", () => {
    const word = whole("le|les|vous|votre|sur|avec|abonnement");
    const mixed = [...english]
      .map(([path, leaf]) => said(path, leaf))
      .filter((text) => word.test(text) || /[«»]/.test(text));
    expect(mixed).toEqual([]);
  });
});

test("no sentence of either language is empty or loses what it was given", () => {
  for (const [path, ...leaves] of both)
    for (const leaf of leaves) {
      const text = said(path, leaf);
      expect(text.trim(), path).not.toBe("");
      expect(text, path).not.toMatch(whole("undefined|null|NaN|object"));
      if (typeof leaf === "string") continue;
      const given = argumentsOf(path, leaf)
        .flat()
        .filter((arg) => typeof arg !== "boolean" && arg !== "2026-06-03");
      for (const arg of given) expect(text, path).toContain(String(arg));
    }
});

test("apostrophes are typographic, and nobody is shouted at", () => {
  for (const [path, ...leaves] of both)
    for (const leaf of leaves) expect(said(path, leaf), path).not.toMatch(/\p{L}'\p{L}|!|successfully|oops|simply/iu);
});

test("everything that has a name in the code has a word in the interface", () => {
  for (const words of [en, fr]) {
    expect(Object.keys(words.status).sort()).toEqual([...statuses].sort());
    expect(Object.keys(words.statusMeaning).sort()).toEqual([...statuses].sort());
    expect(Object.keys(words.items).sort()).toEqual([...checklistItems].sort());
    expect(Object.keys(words.facts).sort()).toEqual([...factKinds].sort());
    expect(Object.keys(words.kinds).sort()).toEqual([...pageKinds].sort());
    expect(Object.keys(words.cadence).sort()).toEqual([...cadences].sort());
    expect(Object.keys(words.moments).sort()).toEqual([...momentsOfProof].sort());
    expect(Object.keys(words.refusals).sort()).toEqual([...refusals].sort());
  }
});

test("the eight status words are those that were agreed", () => {
  expect(Object.values(en.status)).toEqual([
    "Found",
    "Preparing",
    "Requested",
    "Acknowledged",
    "Ended",
    "Verified stopped",
    "Still charged",
    "Unknown",
  ]);
  expect(Object.values(fr.status)).toEqual([
    "Repéré",
    "En préparation",
    "Demandé",
    "Confirmé par le fournisseur",
    "Terminé",
    "Arrêt vérifié",
    "Encore prélevé",
    "Inconnu",
  ]);
});

describe("plurals", () => {
  test("one is singular in both languages, two is plural", () => {
    expect(en.dashboard.journal(1)).toBe("1 entry");
    expect(en.dashboard.journal(2)).toBe("2 entries");
    expect(fr.dashboard.journal(1)).toBe("1 entrée");
    expect(fr.dashboard.journal(2)).toBe("2 entrées");
    expect(en.badge.unfinished(1)).not.toContain("cancellations");
    expect(fr.badge.unfinished(3)).toContain("3 résiliations");
  });
  test("none is plural in English and singular in French", () => {
    expect(en.dashboard.deletedLine("Lumen", "today", 4, 0)).toContain("4 events, 0 exhibits");
    expect(fr.dashboard.deletedLine("Lumen", "hier", 4, 0)).toContain("4 événements, 0 pièce");
    expect(fr.dashboard.deletedLine("Lumen", "hier", 4, 0)).not.toContain("pièces");
  });
});

test("a language tag leads to its words, and to English where there are none", () => {
  for (const tag of ["fr", "fr-CA", "FR-fr", "fr_BE"]) expect(wordsFor(tag)).toBe(fr);
  for (const tag of ["en", "en-US", "de", "", "fro"]) expect(wordsFor(tag)).toBe(en);
});

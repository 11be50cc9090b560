import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { redactText, redactUrl } from "@/core/evidence/redact-url";
import { readDay } from "@/core/language/dates";
import { readIntent } from "@/core/language/intent";
import { readPrice } from "@/core/language/price";
import { readText, statementKinds } from "@/core/language/statement";
import { languagesOf } from "@/core/language/tell";
import { recognise } from "@/core/recognition/recognise";
import { heading, line, seen, sight } from "./recognition/sight";

/** Words that the rules speak of, in several scripts: noise alone would seldom reach them. */
const known = fc.constantFrom(
  ..."cancel subscription cancelled your not you will renew kündigen résilier? 解約 訂閱 已取消 подписка отменена إلغاء اشتراك aboneliğiniz 구독 %s {{plan}} 03/04/2026 €9,90 “ ” ( ; : . ?".split(
    " ",
  ),
);
/** Any letters there are, halves of pairs, marks that turn the direction, control characters; short, long and huge. */
const noise = fc.oneof(
  { weight: 6, arbitrary: fc.string({ unit: "binary", maxLength: 80 }) },
  { weight: 3, arbitrary: fc.string({ unit: "grapheme", maxLength: 60 }) },
  {
    weight: 2,
    arbitrary: fc
      .array(fc.integer({ min: 0xd800, max: 0xdfff }), { maxLength: 20 })
      .map((codes) => String.fromCharCode(...codes)),
  },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 30 }).map((text) => text.repeat(200)) },
);
const text = fc
  .array(fc.oneof(known, noise), { minLength: 1, maxLength: 14 })
  .chain((parts) => fc.constantFrom(" ", "", "\n", "\u00ad", "\u202e").map((between) => parts.join(between)));
/** The seed is fixed, so that a failure can be seen again; another one is a change of this line. */
const run = { numRuns: 10_000, seed: 20_261_129 };
/** No text holds a reading up for longer than this, in ms: far above any machine's time, and far below a runaway's. */
const bound = 5_000;

describe("no text, whatever is in it, throws or holds anything up", () => {
  test("10,000 texts as label, sentence, day, price and address", { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(text, (said) => {
        const begun = performance.now();
        const languages = languagesOf(said);
        const { confidence } = readIntent(said);
        expect(confidence >= 0 && confidence <= 1).toBe(true);
        expect(statementKinds).toContain(readText(said).kind);
        for (const language of ["en", "ja", "ar", ...languages.slice(0, 1)]) {
          readDay(said, language);
          readPrice(said, language);
        }
        redactText(said);
        redactUrl(`https://lumen.example/account?said=${said}#${said}`);
        expect(performance.now() - begun).toBeLessThan(bound);
      }),
      run,
    );
  });

  test("1,000 pages made of such texts", { timeout: 120_000 }, () => {
    const address = new URL("https://lumen.example/account/subscription");
    fc.assert(
      fc.property(fc.array(text, { maxLength: 6 }), (texts) => {
        const page = sight({
          title: texts[0] ?? "",
          language: texts[1] ?? "",
          headings: texts.slice(0, 2).map((said) => heading(said)),
          lines: texts.map((said, n) => line(said, { next: texts[n + 1] ?? "" })),
          controls: texts.map((said) => seen(said, { row: said })),
          loaded: Date.UTC(2026, 10, 29),
        });
        const begun = performance.now();
        const { confidence, reasons } = recognise(page, address, null);
        expect(confidence >= 0 && confidence <= 1).toBe(true);
        expect(reasons.every(({ words }) => words.length <= 400)).toBe(true);
        expect(performance.now() - begun).toBeLessThan(bound);
      }),
      { ...run, numRuns: 1_000 },
    );
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Sight } from "@/core/recognition/sight";
import type { Around } from "@/core/report/around";
import { reportOf, reportSchema } from "@/core/report/report";
import { heading, line, part, seen, sight } from "../recognition/sight";
import { aroundOf } from "./around";

const at = "2026-06-03T10:00:00+02:00";
const told = (name: string, around: Around, words = false) =>
  reportOf(
    { type: "control-pointed", name, role: "button", heading: null, row: null, address: "", around },
    { at, extension: "0.1.0", words },
  );
const reportOn = (page: Sight, name: string) => told(name, aroundOf(page));

const people =
  "Ada Lovelace,Grace Holloway,Camille Aubertin,Élodie Vauquelin,June Okonedo,Tamsin Yardley,Jürgen Großkopf,Honorine Pascalet,Željko Đurić,Søren Kjærgård,Αθηνά Παπαδάκη,Олена Шевчук,山田太郎,홍길동,ليلى حداد,Marisol Quiñones,Ewa Zbożień,O’Brien-Nakamura".split(
    ",",
  );
/** What is somebody's, with the pieces of it that nobody may find again. */
const personal = fc.oneof(
  fc.constantFrom(...people).map((name) => ({ text: name, pieces: name.split(/[ -]/) })),
  fc.emailAddress().map((mail) => ({ text: mail, pieces: [mail] })),
  fc
    .array(fc.integer({ min: 1000, max: 9999 }), { minLength: 4, maxLength: 4 })
    .map((groups) => ({ text: groups.join(" "), pieces: groups.map(String) })),
  fc.stringMatching(/^[A-Za-z][A-Za-z0-9_-]{17,40}$/).map((token) => ({ text: token, pieces: [token] })),
  fc
    .tuple(fc.constantFrom("INT-", "#", "ORD ", "N° "), fc.integer({ min: 10_000, max: 99_999_999 }))
    .map(([kind, number]) => ({ text: `${kind}${number}`, pieces: [String(number)] })),
  fc.float({ min: 1, max: 999, noNaN: true }).map((sum) => ({ text: `€${sum.toFixed(2)}`, pieces: [sum.toFixed(2)] })),
  fc
    .stringMatching(/^[a-z0-9]{20,30}$/)
    .map((key) => ({ text: `https://x.example/s/${key}?mail=ada%40post.example`, pieces: [key, "ada%40"] })),
  fc
    .constantFrom("12 rue des Tilleuls", "Musterstraße 4b, Köln")
    .map((text) => ({ text, pieces: text.split(/[ ,]+/) })),
);
/** As pages write such things: alone, or among words that a report may carry. */
const written = fc
  .tuple(personal, fc.constantFrom("@", "Cancel @", "@ – account", "Manage @’s plan", "Your plan: @", "Hello, @"))
  .map(([one, frame]) => ({ ...one, text: frame.replace("@", () => one.text) }));

/** Words of the report's own that a piece could only be by chance. */
const ownWords = JSON.stringify(reportOn(sight({ controls: [seen("Lumpi")] }), "Lumpi")).toLowerCase();

describe("nothing of the person's is in a report", () => {
  test("wherever on the page it stands, in whatever words around it", { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(fc.array(written, { minLength: 1, maxLength: 6 }), fc.boolean(), (found, known) => {
        const texts = found.map(({ text }) => text.slice(0, 190));
        const [first = ""] = texts;
        const controls = texts.map((text, n) =>
          seen(text, { row: text, heading: text, role: n % 2 ? "link" : "button" }),
        );
        const page = sight({
          path: `/account/${encodeURIComponent(first)}/plan?mail=${encodeURIComponent(first)}#${encodeURIComponent(first)}`,
          title: first,
          language: first.slice(0, 20),
          names: [first.slice(0, 80)],
          parts: [part(first), part(first, { as: "dialog" })],
          headings: texts.map((text) => heading(text)),
          lines: [line("Renews on 3 May 2027"), ...texts.map((text) => line(text, { next: text.slice(0, 80) }))],
          controls: known ? [...controls, seen("Cancel plan")] : controls,
        });
        const report = reportOn(page, controls.at(-1)?.name ?? "");
        const said = JSON.stringify(report).toLowerCase();
        for (const { pieces } of found)
          for (const piece of pieces) {
            const own = piece.toLowerCase();
            if (own.length > 2 && !ownWords.includes(own)) expect(said).not.toContain(own);
          }
        const { day: _day, extension: _version, format: _format, expected, ...rest } = report;
        expect(expected?.seen ?? "2026-05-01").toBe("2026-05-01");
        expect(JSON.stringify(rest), "no number, no address").not.toMatch(/\d|@|%|\?|https?:/);
      }),
      { numRuns: 500, seed: 20_261_129 },
    );
  });

  test("a person who adds the control's own words adds no number, price, address or token with them", () => {
    const around = aroundOf(sight({ controls: [seen("Lumpi")] }));
    fc.assert(
      fc.property(personal, ({ text, pieces }) => {
        const isName = people.includes(text);
        const name = `Lumpi ${text}`.slice(0, 190);
        const { label } = told(name, around, true);
        expect(label).toContain("Lumpi");
        expect(label).not.toMatch(/[\d@]|https?:/);
        if (!isName) for (const piece of pieces) if (/[\d@]/.test(piece)) expect(label).not.toContain(piece);
      }),
      { numRuns: 1_000, seed: 20_261_129 },
    );
  });
});

describe("what a report is for is in it", () => {
  const labels = (...names: string[]) => {
    const page = sight({ controls: [...names.map((name) => seen(name)), seen("Lumpi")] });
    return reportOn(page, "Lumpi").controls.map(({ label }) => label);
  };

  test("labels made of words about subscriptions and accounts, in the page's language and in English", () => {
    const known = ["Change plan", "Manage subscription", "Cancel plan", "Log out", "Manage payments"];
    expect(labels(...known)).toEqual(known);
    const french = sight({
      headings: [heading("Votre abonnement"), heading("Gérez votre compte et vos paiements")],
      controls: [seen("Résilier mon abonnement"), seen("Lumpi")],
    });
    expect(reportOn(french, "Lumpi").controls).toEqual([
      { role: "button", label: "Résilier mon abonnement", dialog: false },
    ]);
  });

  test("a label with one word that nobody knows is left out whole", () => {
    expect(labels("Cancel Lumpi", "Change plan of Grace", "Plan 2", "Renew for €9")).toEqual(["…", "…", "…", "…"]);
  });

  test("what the catalogue describes for this page, with its words and their day, and what the guide said instead", () => {
    const page = sight({
      lines: [line("Renews on 3 May 2027")],
      headings: [heading("Billing")],
      controls: [seen("Lumpi")],
    });
    expect(aroundOf(page, { page: "plan" })).toMatchObject({
      provider: "lumen",
      host: "lumen.example",
      path: "/plan",
      expected: { step: "web/cancel", labels: ["Cancel plan", "Résilier le forfait"], seen: "2026-05-01" },
      label: "…",
      trail: ["button", "form", "shadow"],
      intent: "other",
    });
  });

  test("an address keeps the words that pages are called by, and a sign for all else", () => {
    const path = (text: string) => aroundOf(sight({ path: text, controls: [seen("Lumpi")] })).path;
    expect(path("/account/billing/cancel?token=k9F8a7#now")).toBe("/account/billing/cancel");
    expect(path("/users/grace-holloway/subscription/8841")).toBe("/users/*/subscription/*");
    expect(path("/s/k9F8a7B6c5D4e3F2")).toBe("/*/*");
  });

  test("a report with a field too many, or free text where a role belongs, is none", () => {
    const report = reportOn(sight({ controls: [seen("Lumpi")] }), "Lumpi");
    expect(reportSchema.safeParse(report).success).toBe(true);
    expect(reportSchema.safeParse({ ...report, note: "Grace" }).success).toBe(false);
    expect(reportSchema.safeParse({ ...report, trail: ["Grace"] }).success).toBe(false);
    expect(reportSchema.safeParse({ ...report, path: "/account/8841" }).success).toBe(false);
  });
});

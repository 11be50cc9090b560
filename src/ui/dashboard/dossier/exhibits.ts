import type { Altered } from "@/core/evidence/altered";
import { type Exhibit, fileName } from "@/core/evidence/exhibit";
import { lastAbout, type Standing, standingOf } from "@/core/evidence/level";
import type { Block } from "@/core/print/block";
import { tellClock } from "@/locales/clock-time";
import { bytes as tellSize } from "@/locales/format";
import { tellAltered } from "@/locales/tell-altered";
import { tellOrigin } from "@/locales/tell-origin";
import { tellStanding } from "@/locales/tell-standing";
import { type Excerpt, isIntact, type Pictures, type Telling } from "./model";

type Row = readonly [string, string];

function mailRows(exhibit: Exhibit, { dossier, words }: Telling): Row[] {
  const mail = lastAbout(dossier.entries, "mail-examined", exhibit.id);
  if (!mail) return [];
  const signer = mail.domain ? [words.pdf.signedBy(mail.domain, mail.owned)] : [];
  return [[words.pdf.mail, [words.mailKinds[mail.mail], words.signatureResults[mail.signature], ...signer].join("; ")]];
}

function madeFrom({ original }: Exhibit, { numberOf, words }: Telling): Row[] {
  if (!original) return [];
  const n = numberOf(original.id);
  const { madeFrom, madeFromNumber, madeFromGone } = words.pdf;
  return [[madeFrom, n ? madeFromNumber(n, original.sha256) : madeFromGone(original.sha256)]];
}

function details(exhibit: Exhibit, n: number, telling: Telling): Block {
  const { pdf, locale, dashboard } = telling.words;
  const { viewport } = exhibit;
  const note = lastAbout(telling.dossier.entries, "exhibit-annotated", exhibit.id)?.note;
  return {
    is: "rows",
    rows: [
      [pdf.pageTitle, exhibit.title || "–"],
      ...tellOrigin(exhibit, telling.dossier.entries, (at) => tellClock(at, locale), telling.words),
      [pdf.address, exhibit.address || pdf.noAddress],
      [dashboard.hash, exhibit.sha256],
      [pdf.size, tellSize(exhibit.size, locale)],
      [pdf.file, `exhibits/${fileName(exhibit, n)}`],
      [dashboard.with, `${exhibit.browser}, Quittance ${exhibit.extension}`],
      ...(viewport ? [[dashboard.window, `${viewport.width} × ${viewport.height} (×${viewport.scale})`] as const] : []),
      ...madeFrom(exhibit, telling),
      ...mailRows(exhibit, telling),
      ...(note ? [[pdf.note, note] as const] : []),
    ],
  };
}

function text(excerpt: Excerpt | null, { words: { pdf } }: Telling): Block[] {
  if (!excerpt) return [{ is: "text", text: pdf.noExcerpt, soft: true }];
  return [
    { is: "subheading", text: excerpt.cut ? pdf.excerpt : pdf.excerptWhole },
    { is: "quote", lines: excerpt.lines },
  ];
}

function alteration(altered: Altered | null, { words }: Telling): Block[] {
  const sentences = tellAltered(altered, words);
  return sentences.length > 0 ? [{ is: "text", text: sentences.join(" "), soft: true }] : [];
}

function contents(exhibit: Exhibit, pictures: Pictures, telling: Telling): Block[] {
  const { pdf } = telling.words;
  const { sha256 = null, excerpt = null, altered = null } = telling.found.get(exhibit.id) ?? {};
  if (sha256 === null) return [{ is: "box", texts: [pdf.missing] }];
  if (sha256 !== exhibit.sha256) return [{ is: "box", texts: [pdf.altered] }];
  if (exhibit.mediaType !== "image/png") return [...alteration(altered, telling), ...text(excerpt, telling)];
  const fetch = () => pictures.picture(exhibit);
  return [{ is: "picture", fetch, missing: pdf.notShown, part: pdf.part, rest: pdf.rest }];
}

/** What stands behind an exhibit; a file that is not the one that was kept has nothing behind it. */
function standing(exhibit: Exhibit, { dossier, found }: Telling): Standing {
  return isIntact(exhibit, found) ? standingOf(exhibit, dossier.entries) : { level: "note", weak: false, stamp: null };
}

/** Each exhibit on pages of its own: what it is, what it proves, and what it shows. */
export function exhibits(telling: Telling, pictures: Pictures): Block[] {
  const { dossier, words } = telling;
  const { pdf, exhibitKinds, moments } = words;
  if (dossier.exhibits.length === 0)
    return [
      { is: "heading", text: pdf.exhibits },
      { is: "text", text: pdf.noExhibits },
    ];
  const blocks: Block[] = [];
  for (const [at, exhibit] of dossier.exhibits.entries()) {
    const what = `${exhibitKinds[exhibit.kind]} · ${moments[exhibit.moment]}`;
    blocks.push(
      { is: "page" },
      { is: "heading", text: `${pdf.exhibit(at + 1)} · ${what}` },
      details(exhibit, at + 1, telling),
      { is: "box", texts: tellStanding(standing(exhibit, telling), words) },
      ...contents(exhibit, pictures, telling),
    );
  }
  return [...blocks, { is: "page" }];
}

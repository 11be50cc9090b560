import type { PDFFont } from "@cantoo/pdf-lib";
import type { Letters } from "./block";
import type { Faces } from "./faces";

export interface Style {
  readonly size: number;
  readonly bold: boolean;
}

/** Text in one font, or with none, to be drawn as a picture. Width in points. */
export interface Run {
  readonly text: string;
  readonly font: PDFFont | null;
  readonly width: number;
}
export type Line = readonly Run[];

/** Everything that breaking lines goes by. */
export interface Setting {
  readonly faces: Faces;
  readonly letters: Letters | null;
  /** Told when a letter had to be written as its number. */
  readonly onEscape: () => void;
}

/** Steers the direction of text, joins, hides, or is a sign of the page's own: nothing to see where it stands alone. */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Default_Ignorable_Code_Point}]/gu;
const spaces = /[\p{Zs}\t]+/gu;
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
const wordsOf = new Intl.Segmenter("en", { granularity: "word" });

const asNumbers = (text: string) =>
  [...text].map((letter) => `\\u{${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`).join("");

function widthOf(text: string, font: PDFFont | null, { size, bold }: Style, letters: Letters | null): number {
  return font ? font.widthOfTextAtSize(text, size) : (letters?.measure(text, bold) ?? 0) * size;
}

/** A text as it can be set: lone surrogates replaced, one kind of space, composed letters. */
const tidy = (text: string) =>
  text
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .normalize("NFC")
    .replace(spaces, " ");

/** Cuts a word into runs of one font each; letters that no font has stay together, as far as they may be parted. */
function runsOf(word: string, style: Style, { faces, letters, onEscape }: Setting): Run[] {
  const font = word === word.replace(unseen, "") ? faces.find(word, style.bold) : null;
  if (font) return [{ text: word, font, width: widthOf(word, font, style, letters) }];
  const runs: { text: string; font: PDFFont | null }[] = [];
  for (const { segment } of graphemes.segment(word)) {
    const plain = segment.replace(unseen, "");
    if (!plain) continue;
    let [text, font] = [plain, faces.find(plain, style.bold)];
    if (!font && letters?.has(segment)) text = segment;
    else if (!font) {
      onEscape();
      text = asNumbers(plain);
      font = faces.find(text, style.bold);
    }
    const last = runs.at(-1);
    if (last && last.font === font) last.text += text;
    else runs.push({ text, font });
  }
  return runs
    .flatMap((run) =>
      run.font ? [run] : [...wordsOf.segment(run.text)].map(({ segment }) => ({ text: segment, font: null })),
    )
    .map(({ text, font }) => ({ text, font, width: widthOf(text, font, style, letters) }));
}

/** A run cut where it no longer fits. */
function cutRun(run: Run, room: number, style: Style, letters: Letters | null): [Run, Run | null] {
  let [kept, width] = ["", 0];
  for (const { segment } of graphemes.segment(run.text)) {
    const more = widthOf(segment, run.font, style, letters);
    if (kept && width + more > room) {
      const rest = run.text.slice(kept.length);
      return [
        { ...run, text: kept, width },
        { ...run, text: rest, width: widthOf(rest, run.font, style, letters) },
      ];
    }
    kept += segment;
    width += more;
  }
  return [run, null];
}

/** Neighbours in one font become one run; pictures with spaces between them too, so that their order is the script's. */
function joined(runs: readonly Run[], style: Style, letters: Letters | null): Line {
  const line: Run[] = [];
  for (const [n, run] of runs.entries()) {
    const last = line.at(-1);
    const between = run.text === " " && last && !last.font && runs[n + 1] && !runs[n + 1]?.font;
    if (last && (between || last.font === run.font)) {
      const [text, font] = [last.text + run.text, last.font];
      line[line.length - 1] = { text, font, width: widthOf(text, font, style, letters) };
    } else line.push(run);
  }
  return line;
}

/** Breaks a text into lines of at most this width, in points; at spaces, and within what is longer than a line. */
export function breakLines(text: string, width: number, style: Style, setting: Setting): Line[] {
  const { letters } = setting;
  const space = setting.faces.find(" ", style.bold);
  const gap: Run = { text: " ", font: space, width: space?.widthOfTextAtSize(" ", style.size) ?? 0 };
  const lines: Line[] = [];
  for (const paragraph of tidy(text.replace(/\r\n?|[\u2028\u2029]/g, "\n")).split("\n")) {
    let [line, used] = [[] as Run[], 0];
    const flush = () => {
      while (line.at(-1)?.text === " ") line.pop();
      lines.push(joined(line, style, letters));
      [line, used] = [[], 0];
    };
    for (const word of paragraph.split(" ").filter(Boolean)) {
      const runs = runsOf(word, style, setting);
      const whole = runs.reduce((sum, run) => sum + run.width, 0);
      // Scripts without spaces may break between words; what has a font keeps together while it fits on a line.
      const breakable = runs.every(({ font }) => !font);
      if (used > 0 && used + gap.width + whole > width && (!breakable || used > width * 0.9)) flush();
      if (used > 0 && runs.length > 0) {
        line.push(gap);
        used += gap.width;
      }
      for (let run of runs) {
        if (used > 0 && used + run.width > width && (run.width <= width || breakable || whole > width)) flush();
        for (let [head, rest] = cutRun(run, width - used, style, letters); rest; ) {
          line.push(head);
          flush();
          run = rest;
          [head, rest] = cutRun(run, width, style, letters);
        }
        line.push(run);
        used += run.width;
      }
    }
    flush();
  }
  return lines;
}

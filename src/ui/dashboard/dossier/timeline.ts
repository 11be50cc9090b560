import type { Entry } from "@/core/evidence/chain";
import type { Block } from "@/core/print/block";
import { clockTime } from "@/locales/clock-time";
import { plainDay } from "@/locales/format";
import { tellEvent } from "@/locales/tell-event";
import type { Telling } from "./model";

function line({ event }: Entry, { dossier, numberOf, words }: Telling): string {
  const text = tellEvent(event, words, dossier.entries);
  if (event.type === "exhibit-kept") {
    const n = numberOf(event.exhibit);
    return n ? words.pdf.asExhibit(text, n) : words.pdf.gone(text);
  }
  const about = "exhibit" in event ? numberOf(event.exhibit) : undefined;
  return about ? words.pdf.asExhibit(text, about) : text;
}

/** Everything that happened, in order, day by day. */
export function timeline(telling: Telling): Block[] {
  const { dossier, words } = telling;
  const { pdf, locale } = words;
  const offsets = [...new Set(dossier.entries.map(({ at }) => clockTime(at).offset))].filter(Boolean);
  const blocks: Block[] = [
    { is: "heading", text: pdf.timeline },
    { is: "text", text: pdf.timelineNote(offsets.join(", ")), soft: true },
  ];
  let [today, rows, last] = ["", [] as (readonly [string, string])[], Number.NEGATIVE_INFINITY];
  for (const entry of dossier.entries) {
    const { day, time, offset } = clockTime(entry.at);
    if (day !== today) {
      [today, rows] = [day, []];
      blocks.push({ is: "subheading", text: plainDay(day, locale) }, { is: "rows", rows });
    }
    const now = Date.parse(entry.at);
    const back = now < last ? ` (${pdf.clockBack})` : "";
    last = now;
    rows.push([`${time} ${offset}`, `${line(entry, telling)}${back}`]);
  }
  return blocks;
}

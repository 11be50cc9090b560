import type { EventOf } from "@/core/case/event";
import type { Entry } from "@/core/evidence/chain";
import type { Block } from "@/core/print/block";
import { tellClock } from "@/locales/clock-time";
import { tellKind } from "@/locales/tell-kind";
import type { Telling } from "./model";

type Of<T extends "head-stamped" | "exhibit-deleted" | "exhibit-kept"> = Entry & { readonly event: EventOf<T> };

const all = <T extends "head-stamped" | "exhibit-deleted" | "exhibit-kept">(entries: readonly Entry[], type: T) =>
  entries.filter((entry): entry is Of<T> => entry.event.type === type);

function stamps({ dossier: { entries }, words: { pdf, locale, dashboard } }: Telling): Block[] {
  const blocks = all(entries, "head-stamped").flatMap(({ event, seq }, n): Block[] => {
    const on = entries.find((entry) => entry.hash === event.head && entry.seq < seq);
    return [
      { is: "subheading", text: pdf.stamp(n + 1) },
      {
        is: "rows",
        rows: [
          [pdf.time, tellClock(event.time, locale)],
          [pdf.authority, event.authority],
          [pdf.covers, on ? pdf.coversUpTo(on.seq) : pdf.coversNothing],
          [pdf.stamped, event.head],
          [dashboard.hash, event.sha256],
        ],
      },
    ];
  });
  return [
    { is: "heading", text: pdf.stamps },
    ...(blocks.length > 0 ? blocks : [{ is: "text", text: pdf.noStamps } as const]),
  ];
}

function deleted({ dossier: { entries }, words }: Telling): Block[] {
  const { pdf, locale } = words;
  const kept = new Map(all(entries, "exhibit-kept").map(({ event }) => [event.exhibit, event]));
  const texts = all(entries, "exhibit-deleted").map(({ at, event }) => {
    const was = kept.get(event.exhibit);
    const what = was ? `${tellKind(was.kind, words)} · ${words.moments[was.moment]}` : "–";
    return pdf.deletedLine(what, tellClock(at, locale), event.sha256);
  });
  return [
    { is: "heading", text: pdf.deleted },
    texts.length > 0 ? { is: "list", texts } : { is: "text", text: pdf.nothingDeleted },
  ];
}

/** What comes after the exhibits: time stamps, what was deleted, and what all of it does not prove. */
export function closing(telling: Telling): Block[] {
  const { pdf } = telling.words;
  const { charges, law, ...limits } = pdf.limitsList;
  const compared = telling.state.verdict !== null;
  return [
    ...stamps(telling),
    ...deleted(telling),
    { is: "heading", text: pdf.limits },
    { is: "list", texts: [...Object.values(limits), ...(compared ? [] : [charges]), law] },
  ];
}

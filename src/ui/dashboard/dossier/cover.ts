import type { EventOf } from "@/core/case/event";
import { confirmationExhibits, statusOf } from "@/core/case/status";
import { breaksOf } from "@/core/evidence/breaks";
import { type Proof, strongest } from "@/core/evidence/level";
import type { Block } from "@/core/print/block";
import { factKinds } from "@/core/recognition/fact";
import type { Day } from "@/core/value/day";
import { clockTime, tellClock } from "@/locales/clock-time";
import { plainDay } from "@/locales/format";
import { tellFact } from "@/locales/tell-fact";
import { tellStanding } from "@/locales/tell-standing";
import { isIntact, type Telling } from "./model";

/** The status as the journal ends: the day of its last event stands for today, so that a dossier is told alike each time. */
function status({ dossier, state, words }: Telling): Block {
  const { pdf, locale } = words;
  const { day } = clockTime(dossier.entries.at(-1)?.at ?? "");
  const now = statusOf(state, day as Day);
  const texts = [pdf.status(plainDay(day, locale), words.status[now]), pdf.statusMeaning[now]];
  if (state.unfinished) texts.push(pdf.unfinished);
  const shown = now !== "unknown" && now !== "still-charged" && confirmationExhibits(state).length > 0;
  if (shown && state.confirmation && state.confirmedAt) {
    texts.push(pdf.confirmedOn(tellClock(state.confirmedAt, locale)), pdf.quoted(state.confirmation));
    if (state.endsOn) texts.push(pdf.endsOn(plainDay(state.endsOn, locale)));
  }
  return { is: "box", texts };
}

function lastPress({ dossier, words }: Telling): string {
  const { pdf, locale } = words;
  const entry = dossier.entries.findLast(({ event }) => event.type === "control-pressed" && event.final);
  const event = entry?.event as EventOf<"control-pressed"> | undefined;
  return entry && event ? pdf.pressed(event.name, tellClock(entry.at, locale), event.address) : pdf.noLastPress;
}

function facts({ state, words }: Telling): (readonly [string, string])[] {
  return factKinds.flatMap((kind) => {
    const known = state.facts[kind];
    if (!known) return [];
    const value = tellFact(kind, known.value, words);
    return [[words.facts[kind], known.by === "person" ? words.pdf.saidByOwner(value) : value] as const];
  });
}

function restingOn(proof: Proof, { numberOf, words }: Telling): string[] {
  const [name, ...rest] = tellStanding(proof, words);
  const { id, kind, moment } = proof.exhibit;
  const what = `${words.exhibitKinds[kind]} · ${words.moments[moment]}`;
  return [name, `${words.levels.restsOn} ${words.pdf.asExhibit(what, numberOf(id) ?? 0)}`, ...rest];
}

/** The first page: what the case is, where it stands, and how to check all that follows. */
export function cover(telling: Telling): Block[] {
  const { dossier, state, found, words } = telling;
  const { pdf, locale } = words;
  const { entries, exhibits } = dossier;
  const deleted = entries.filter(({ event }) => event.type === "exhibit-deleted").length;
  const head = entries.at(-1);
  const [wrong] = breaksOf(entries);
  const intact = exhibits.filter((exhibit) => isIntact(exhibit, found));
  const proof = strongest(state, intact, entries);
  return [
    { is: "text", text: pdf.head, soft: true },
    { is: "title", text: state.provider.name },
    { is: "text", text: pdf.intro, soft: true },
    status(telling),
    { is: "subheading", text: pdf.keyFacts },
    {
      is: "rows",
      rows: [
        [pdf.provider, state.provider.name],
        ...(state.biller ? [[pdf.biller, state.biller.name] as const] : []),
        ...facts(telling),
        [pdf.lastPress, lastPress(telling)],
        [pdf.opened, tellClock(state.openedAt, locale)],
        [pdf.updated, tellClock(state.updatedAt, locale)],
        [pdf.zone, pdf.zoneOf(dossier.zone)],
        [pdf.exhibitCount, [exhibits.length, ...(deleted ? [pdf.deletedCount(deleted)] : [])].join(", ")],
        [pdf.caseId, dossier.caseId],
        [pdf.journal, wrong ? pdf.broken(wrong.at, entries.length) : pdf.whole(entries.length)],
        [pdf.headLine, head?.hash ?? ""],
        [pdf.program, pdf.by(dossier.version)],
      ],
    },
    { is: "subheading", text: words.levels.ofEnd },
    proof ? { is: "box", texts: restingOn(proof, telling) } : { is: "text", text: words.levels.nothing },
    { is: "subheading", text: pdf.verify },
    { is: "list", texts: pdf.verifyHow },
    { is: "page" },
  ];
}

import type { CaseEvent, EventOf } from "@/core/case/event";
import type { Entry } from "@/core/evidence/chain";
import { tellFact } from "./tell-fact";
import { tellKept, tellKind } from "./tell-kind";
import type { Words } from "./words";

type Kept = EventOf<"exhibit-kept">;

/** The first exhibit that a journal notes so. */
function keptAs(is: (kept: Kept) => boolean, entries: readonly Entry[]): Kept | null {
  for (const { event } of entries) if (event.type === "exhibit-kept" && is(event)) return event;
  return null;
}

/** An event in a sentence. @param entries of its journal: an event names what others tell more of */
export function tellEvent(event: CaseEvent, words: Words, entries: readonly Entry[]): string {
  const { events, facts, kinds } = words;
  switch (event.type) {
    case "case-opened":
      return events["case-opened"](event.provider.name);
    case "provider-found":
      return events["provider-found"](event.provider.name);
    case "biller-found":
      return events["biller-found"](event.biller.name);
    case "mail-read":
      return events[`mail-read-${event.by}`];
    case "page-recognised":
      return events["page-recognised"](kinds[event.kind]);
    case "fact-stated":
      return events["fact-stated"](facts[event.fact.kind], event.fact.shown);
    case "fact-edited":
      return event.value
        ? events["fact-edited"](facts[event.kind], tellFact(event.kind, event.value, words))
        : events["fact-taken-back"](facts[event.kind]);
    case "control-pressed":
      if (event.row?.ours === false) return events["control-pressed-astray"](event.name, event.row.words);
      return events[event.final ? "control-pressed-final" : "control-pressed"](event.name);
    case "control-pointed":
      return events["control-pointed"](event.name);
    case "confirmation-seen":
    case "failure-seen":
    case "renewal-seen":
      return events[event.type](event.text);
    case "exhibit-kept":
      if (event.original) {
        const from = keptAs(({ sha256 }) => sha256 === event.original, entries);
        return events["exhibit-made"](tellKind(event.kind, words), from ? tellKept(from, words) : "–");
      }
      return events["exhibit-kept"](tellKind(event.kind, words), words.moments[event.moment]);
    case "exhibit-deleted": {
      const gone = keptAs(({ exhibit }) => exhibit === event.exhibit, entries);
      return events["exhibit-deleted"](gone ? tellKept(gone, words) : "–");
    }
    case "exhibit-annotated":
      return events["exhibit-annotated"](event.note);
    case "mail-examined":
      return events["mail-examined"](words.mailKinds[event.mail], words.signatureResults[event.signature]);
    case "key-kept":
      return events["key-kept"](event.domain);
    case "head-stamped":
      return events["head-stamped"](event.authority);
    case "item-ticked":
      return events[event.ticked ? "item-ticked" : "item-unticked"](words.items[event.item]);
    case "charge-reported":
      return event.charged ? events.charged : events["not-charged"];
    case "verdict-reached":
      return events.verdict(words.status[event.verdict === "stopped" ? "verified-stopped" : event.verdict]);
    default:
      return events[event.type];
  }
}

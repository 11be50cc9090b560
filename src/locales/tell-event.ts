import type { CaseEvent } from "@/core/case/event";
import type { Exhibit } from "@/core/evidence/exhibit";
import { tellFact } from "./tell-fact";
import type { Words } from "./words";

/** An event in a sentence. */
export function tellEvent(event: CaseEvent, words: Words): string {
  const { events, facts, kinds, exhibitKinds, moments } = words;
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
      return events["exhibit-kept"](exhibitKinds[event.kind as Exhibit["kind"]] ?? event.kind, moments[event.moment]);
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

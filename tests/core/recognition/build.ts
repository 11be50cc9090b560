import { type Intent, readIntent } from "@/core/language/intent";
import { readStatement } from "@/core/language/statement";
import { decide } from "@/core/recognition/decide";
import type { Placed } from "@/core/recognition/placed";
import type { Control, Fact, Sentence } from "@/core/recognition/recognition";
import type { Signs } from "@/core/recognition/signs";

let refs = 0;

/** A control as recognition hands it on: ready, on the page, sure. */
export function control(name: string, intent: Intent, more: Partial<Control> = {}): Control {
  return {
    ref: `c${++refs}`,
    name,
    role: "button",
    intent,
    confidence: 0.95,
    place: "page",
    within: true,
    heading: null,
    row: null,
    state: "ready",
    reasons: [{ from: "label", words: name }],
    ...more,
  };
}

/** A sentence with what its own words say. */
export function sentence(text: string, more: Partial<Sentence> = {}): Sentence {
  const { kind, confidence } = readStatement(text);
  return { kind, confidence, text, day: null, ...more };
}

export const fact = (kind: Fact["kind"], value: string, shown = value): Fact => ({ kind, value, shown });

/** What a page shows; everything not said is absent. */
export function signs(more: Partial<Omit<Signs, "topics">> & { topics?: readonly string[] } = {}): Signs {
  return {
    controls: [],
    facts: [],
    sentences: [],
    dialogOpen: false,
    passwordField: false,
    composes: false,
    languages: ["en", "fr"],
    signedOut: false,
    signedIn: false,
    heading: "",
    active: false,
    renewing: false,
    waits: false,
    proviso: false,
    orderCancelled: false,
    choices: 0,
    aborted: false,
    hinted: null,
    awaited: false,
    undone: [],
    opened: false,
    asking: null,
    ...more,
    topics: new Set(more.topics),
  };
}

export const kindOf = (more: Parameters<typeof signs>[0]) => decide(signs(more)).kind;

/** A label where it stands, before its surroundings are weighed. */
export function placed(name: string, more: Partial<Placed> = {}): Placed {
  return { name, reading: readIntent(name), place: "page", heading: null, row: null, scope: 0, ...more };
}

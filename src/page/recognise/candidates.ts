import { type Reading, readIntent } from "@/core/language/intent";
import { speaksOf } from "@/core/language/topic";
import type { Hints } from "@/core/recognition/recognition";
import type { Placed } from "@/core/recognition/refine";
import type { Gathered } from "./gather";
import { nameOf, wordsIn } from "./name";
import { rowOf } from "./row";
import { inside, type Scope, type Scopes } from "./scope";
import { isShown } from "./state";

const longestLabel = 120;

/** A control whose words mean something to us, before its surroundings were weighed. */
export interface Candidate extends Placed {
  readonly element: Element;
  readonly role: string;
  readonly where: Scope;
  readonly hinted: boolean;
}

/** What a label says, and whether it goes back or on: read once for each label. */
interface Label {
  readonly reading: Reading;
  readonly moves: boolean;
}

const labels = new Map<string, Label>();
function labelFor(name: string): Label {
  const known = labels.get(name);
  if (known) return known;
  if (labels.size > 5_000) labels.clear();
  const reading = readIntent(name);
  const label = { reading, moves: reading.intent === "other" && (speaksOf(name, "back") || speaksOf(name, "proceed")) };
  labels.set(name, label);
  return label;
}

function hintFor(name: string, hints: Hints | null): Reading | null {
  if (!hints || hints.labels.length === 0) return null;
  const low = name.toLowerCase();
  const hit = hints.labels.find((known) => known.label === low);
  return hit ? { intent: hit.intent, confidence: 0.8, words: [hit.label] } : null;
}

/** Controls whose words mean something to us, with their place; the others cost one look-up each. */
export function candidates(gathered: Gathered, scopes: Scopes, hints: Hints | null): Candidate[] {
  const pressables = new Set(gathered.pressables.map((p) => p.element));
  const found: Candidate[] = [];
  const numbers = new Map<Scope, number>();
  for (const { element, role, heading } of gathered.pressables) {
    const name = nameOf(element);
    if (!name || name.length > longestLabel) continue;
    const hint = hintFor(name, hints);
    const { reading: own, moves } = labelFor(name);
    const reading = hint && own.confidence < 0.8 ? hint : own;
    if (reading.intent === "other" && !moves) continue;
    if (!isShown(element) && reading.intent === "other") continue;
    const where = scopes.of(element);
    if (!numbers.has(where)) numbers.set(where, numbers.size);
    const menu = role.startsWith("menuitem");
    found.push({
      element,
      role,
      name,
      reading,
      where,
      hinted: reading === hint,
      place: menu ? "menu" : where.dialog ? "dialog" : "page",
      heading: headingOf(where, heading),
      row: rowOf(element, where, pressables),
      scope: numbers.get(where) ?? 0,
    });
  }
  return found;
}

/** The title of the dialog or section, and the heading right before the control where that is another. */
function headingOf(where: Scope, last: Element | null): string | null {
  const nearest =
    last && last !== where.titleElement && inside(last, where.element) && isShown(last) ? wordsIn(last) : "";
  const both = [where.title ?? "", nearest === where.title ? "" : nearest].filter(Boolean).join(" › ");
  return both || null;
}

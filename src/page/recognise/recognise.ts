import { readable } from "@/core/language/fold";
import { topicsOf } from "@/core/language/topic";
import { decide } from "@/core/recognition/decide";
import type { Hints, Recognition } from "@/core/recognition/recognition";
import { addressTopics } from "./address";
import { candidates } from "./candidates";
import { controlsOf, type Naming } from "./controls";
import { type Gathered, gather } from "./gather";
import { factsIn, languageIn, sentencesIn } from "./lines";
import { wordsIn } from "./name";
import { inside, type Scope, Scopes } from "./scope";
import { isShown } from "./state";
import type { Tree } from "./trees";
import { isTalk, navigation } from "./voice";

/** A recognition with the elements that its controls stand for. */
export interface Seen {
  readonly recognition: Recognition;
  readonly elements: ReadonlyMap<string, Element>;
  /** The document, its open shadow roots and same-origin frames. */
  readonly trees: readonly Tree[];
}

export interface Surroundings extends Naming {
  readonly hints: Hints | null;
  /** When the document was loaded, in ms since 1970. */
  readonly loaded: number;
}

const most = { choices: 60, headings: 60 };

function topicsIn(gathered: Gathered, document: Document, address: URL, top: Scope | null): Set<string> {
  const topics = new Set(addressTopics(address));
  for (const topic of topicsOf(document.title)) topics.add(`title:${topic}`);
  for (const heading of gathered.headings.slice(0, most.headings)) {
    if (top ? !inside(heading, top.element) : isTalk(heading) || heading.closest(navigation)) continue;
    if (!isShown(heading)) continue;
    for (const topic of topicsOf(wordsIn(heading))) topics.add(`heading:${topic}`);
  }
  for (const topic of topicsOf(top?.title ?? "")) topics.add(`dialog:${topic}`);
  return topics;
}

/** Which of the names that were asked for stand on the page. */
function namesIn(gathered: Gathered, hints: Hints | null): string[] {
  if (!hints || hints.names.length === 0) return [];
  const text = gathered.blocks.map((block) => block.text.toLowerCase()).join(" ");
  return hints.names.filter((name) => text.includes(name.toLowerCase()));
}

/**
 * Reads a document: what kind of page it is, which controls it has and which facts it states, with reasons.
 * Nothing in the page is changed.
 */
export function recognise(document: Document, address: URL, around: Surroundings): Seen {
  const gathered = gather(document);
  const scopes = new Scopes(gathered);
  const all = candidates(gathered, scopes, around.hints);
  const top = scopes.top();
  const { blocks } = gathered;
  const language = languageIn(document, blocks, top);
  const controls = controlsOf(all, blocks, top, around);
  const facts = factsIn(blocks, top, language);
  const sentences = sentencesIn(blocks, top, language);
  const decision = decide({
    controls,
    facts,
    sentences,
    topics: topicsIn(gathered, document, address, top),
    dialogOpen: !!top,
    passwordField: gathered.passwordField,
    choices: gathered.choices.slice(0, most.choices).filter(isShown).length,
    hinted: around.hints?.kind ?? null,
  });
  const elements = new Map(all.map((candidate) => [around.refOf(candidate.element), candidate.element]));
  return {
    recognition: {
      kind: decision.kind,
      confidence: decision.confidence,
      reasons: decision.reasons.slice(0, 12),
      language,
      title: readable(document.title).slice(0, 300),
      controls,
      facts: facts.slice(0, 40),
      sentences,
      names: namesIn(gathered, around.hints),
      loaded: around.loaded,
    },
    elements,
    trees: [document, ...gathered.trees],
  };
}

import { readable } from "@/core/language/fold";
import type { Sight } from "@/core/recognition/sight";
import { controlsIn, type Naming } from "./controls";
import { type Gathered, gather } from "./gather";
import { linesIn } from "./lines";
import { wordsIn } from "./name";
import { PageParts } from "./parts";
import { readRows } from "./row";
import { forgetBoxes, isShown } from "./state";
import type { Tree } from "./trees";
import { isPlace, isTalk } from "./voice";
import type { Wanted } from "./wanted";

/** A sight of a page with the elements that its controls are. */
export interface Seen {
  readonly sight: Sight;
  readonly elements: ReadonlyMap<string, Element>;
  /** The document, its open shadow roots and same-origin frames. */
  readonly trees: readonly Tree[];
}

export interface Surroundings extends Naming {
  readonly wanted: Wanted;
  /** When the document was loaded, in ms since 1970. */
  readonly loaded: number;
}

const most = { choices: 60, headings: 60, path: 8_000 };

function headingsIn(gathered: Gathered, parts: PageParts): Sight["headings"] {
  return gathered.headings
    .slice(0, most.headings)
    .filter(isShown)
    .map((heading) => ({
      text: wordsIn(heading).slice(0, 200),
      parts: parts.around(heading),
      aside: isTalk(heading) || isPlace(heading),
    }));
}

/** Which of the names that were asked for stand on the page. */
function namesIn(gathered: Gathered, names: readonly string[]): string[] {
  if (names.length === 0) return [];
  const text = gathered.blocks.map((block) => block.text.toLowerCase()).join(" ");
  return names.filter((name) => text.includes(name.toLowerCase()));
}

/** What of a document may matter: its controls with their places, its headings, what it states. Changes nothing. */
export function sightOf(document: Document, { wanted, loaded, ...naming }: Surroundings): Seen {
  forgetBoxes();
  readRows.clear();
  const gathered = gather(document);
  const parts = new PageParts(gathered);
  const controls = controlsIn(gathered, parts, wanted.controls, naming);
  const { pathname, search, hash } = document.location;
  const sight: Sight = {
    path: `${pathname}${search}${hash}`.slice(0, most.path),
    language: document.documentElement.lang.slice(0, 20),
    title: readable(document.title).slice(0, 300),
    controls: [...controls.keys()],
    lines: linesIn(gathered.blocks, parts, wanted.lines),
    headings: headingsIn(gathered, parts),
    parts: parts.told(),
    choices: gathered.choices.slice(0, most.choices).filter(isShown).length,
    passwordField: gathered.passwords.some(isShown),
    composes: gathered.editors.some((editor) => isShown(editor) && !parts.isDialog(parts.of(editor))),
    names: namesIn(gathered, wanted.names).slice(0, 40),
    loaded,
  };
  return {
    sight,
    elements: new Map([...controls].map(([{ ref }, element]) => [ref, element])),
    trees: [document, ...gathered.trees],
  };
}

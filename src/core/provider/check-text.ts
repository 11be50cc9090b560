import {
  findNodeAtLocation,
  getNodePath,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from "jsonc-parser";
import type { Mistake, Path } from "./check-mistake";
import { mostBytes } from "./file-size";
import type { Text } from "./schema";

/** A file read as strict JSON; `value` is whole only when there are no mistakes. */
export interface ReadText {
  readonly value: unknown;
  readonly mistakes: readonly Mistake[];
  /** The line, from 1, on which a path's value begins, or the nearest thing around it that exists. */
  readonly lineOf: (path: Path) => number;
}

/** By the parser's own names; the others mean that the text is not JSON at this place. */
const syntax: Readonly<Record<string, Text>> = {
  InvalidCommentToken: {
    en: "comments are not allowed in a catalogue file; remove the comment",
    fr: "un fichier du catalogue ne contient pas de commentaires ; retirez le commentaire",
  },
  PropertyNameExpected: {
    en: "a field's name is missing here; remove the comma in front or add the field in double quotes",
    fr: "il manque ici le nom d’un champ ; retirez la virgule qui précède ou ajoutez le champ entre guillemets droits",
  },
  ValueExpected: {
    en: "a value is missing here; remove the comma in front or add the value",
    fr: "il manque ici une valeur ; retirez la virgule qui précède ou ajoutez la valeur",
  },
  ColonExpected: {
    en: "a colon is missing here; put : between the field's name and its value",
    fr: "il manque ici un deux-points ; mettez-le entre le nom du champ et sa valeur",
  },
  CommaExpected: {
    en: "a comma is missing here; put , between the two",
    fr: "il manque ici une virgule ; mettez-la entre les deux",
  },
  CloseBraceExpected: { en: "an object is not closed; add }", fr: "un objet n’est pas fermé ; ajoutez }" },
  CloseBracketExpected: { en: "a list is not closed; add ]", fr: "une liste n’est pas fermée ; ajoutez ]" },
  EndOfFileExpected: {
    en: "something stands behind the end; remove it",
    fr: "il y a quelque chose après la fin ; retirez-le",
  },
  UnexpectedEndOfString: { en: 'a text is not closed; add "', fr: 'un texte n’est pas fermé ; ajoutez "' },
};
const notJson: Text = { en: "this is not JSON; correct it", fr: "ce n’est pas du JSON ; corrigez-le" };

/** Names that reach an object's prototype when data is copied into it. */
const forbidden = new Set(["__proto__", "constructor", "prototype"]);

function fieldMistakes(node: Node, lineAt: (offset: number) => number): Mistake[] {
  const children = node.children ?? [];
  const keys = node.type === "object" ? children.flatMap((property) => property.children?.[0] ?? []) : [];
  const own = keys.flatMap((key, at): Mistake[] => {
    const name = String(key.value);
    const place = { path: [...getNodePath(node), name], line: lineAt(key.offset) };
    if (forbidden.has(name))
      return [
        {
          ...place,
          says: {
            en: "this name is not allowed in a catalogue file; remove the field.",
            fr: "ce nom n’est pas permis dans un fichier du catalogue ; retirez le champ.",
          },
        },
      ];
    if (keys.findIndex((other) => other.value === name) < at)
      return [
        {
          ...place,
          says: { en: "this field stands here twice; keep one.", fr: "ce champ est là deux fois ; gardez-en un." },
        },
      ];
    return [];
  });
  return [...own, ...children.flatMap((child) => fieldMistakes(child, lineAt))];
}

/** One sentence a line: what follows a slip on the same line is mostly its echo. */
function syntaxMistakes(errors: readonly ParseError[], lineAt: (offset: number) => number): Mistake[] {
  const found = new Map<number, Mistake>();
  for (const { error, offset } of errors) {
    const line = lineAt(offset);
    const { en, fr } = syntax[printParseErrorCode(error)] ?? notJson;
    if (!found.has(line)) found.set(line, { path: [], says: { en: `${en}.`, fr: `${fr}.` }, line });
  }
  return [...found.values()];
}

function nearest(tree: Node, path: Path): Node {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node) return node;
  }
  return tree;
}

const tooDeep: Text = {
  en: "lists and objects stand in one another far deeper than any entry needs; correct it.",
  fr: "des listes et des objets sont imbriqués bien plus que dans aucune fiche ; corrigez-les.",
};

const empty: Text = {
  en: "there is nothing in this file; write an entry in { }, or choose another file.",
  fr: "il n’y a rien dans ce fichier ; écrivez une fiche entre { }, ou choisissez un autre fichier.",
};

/** What cannot be read at all, with why. */
const unread = (says: Text): ReadText => ({ value: null, mistakes: [{ path: [], says, line: 1 }], lineOf: () => 1 });

/** Reads the text of a catalogue file as JSON without comments, trailing commas or doubled fields. */
export function readText(text: string): ReadText {
  const bytes = new TextEncoder().encode(text).length;
  if (bytes >= mostBytes)
    return unread({
      en: `this file has ${bytes} bytes; keep it under ${mostBytes}.`,
      fr: `ce fichier fait ${bytes} octets ; gardez-le en dessous de ${mostBytes}.`,
    });
  if (text.trim() === "") return unread(empty);
  try {
    return readJson(text);
  } catch (error) {
    // The parser calls itself for each level.
    if (error instanceof RangeError) return unread(tooDeep);
    throw error;
  }
}

function readJson(text: string): ReadText {
  const lineAt = (offset: number) => text.slice(0, offset).split("\n").length;
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  if (!tree || errors.length > 0) return { value: null, mistakes: syntaxMistakes(errors, lineAt), lineOf: () => 1 };
  const lineOf = (path: Path) => lineAt(nearest(tree, path).offset);
  const mistakes = fieldMistakes(tree, lineAt);
  return { value: mistakes.length > 0 ? null : getNodeValue(tree), mistakes, lineOf };
}

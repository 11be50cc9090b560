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

/** A catalogue file ships inside the package and is read by people: far more than any provider needs. */
const mostBytes = 200_000;

/** A file read as strict JSON; `value` is whole only when there are no mistakes. */
export interface ReadText {
  readonly value: unknown;
  readonly mistakes: readonly Mistake[];
  /** The line, from 1, on which a path's value begins, or the nearest thing around it that exists. */
  readonly lineOf: (path: Path) => number;
}

/** By the parser's own names; the others mean that the text is not JSON at this place. */
const syntax: Readonly<Record<string, string>> = {
  InvalidCommentToken: "comments are not allowed in a catalogue file; remove the comment",
  PropertyNameExpected: "a field's name is missing here; remove the comma in front or add the field in double quotes",
  ValueExpected: "a value is missing here; remove the comma in front or add the value",
  ColonExpected: "a colon is missing here; put : between the field's name and its value",
  CommaExpected: "a comma is missing here; put , between the two",
  CloseBraceExpected: "an object is not closed; add }",
  CloseBracketExpected: "a list is not closed; add ]",
  EndOfFileExpected: "something stands behind the end; remove it",
  UnexpectedEndOfString: 'a text is not closed; add "',
};

/** Names that reach an object's prototype when data is copied into it. */
const forbidden = new Set(["__proto__", "constructor", "prototype"]);

function fieldMistakes(node: Node, lineAt: (offset: number) => number): Mistake[] {
  const children = node.children ?? [];
  const keys = node.type === "object" ? children.flatMap((property) => property.children?.[0] ?? []) : [];
  const own = keys.flatMap((key, at): Mistake[] => {
    const name = String(key.value);
    const place = { path: [...getNodePath(node), name], line: lineAt(key.offset) };
    if (forbidden.has(name))
      return [{ ...place, says: "this name is not allowed in a catalogue file; remove the field." }];
    if (keys.findIndex((other) => other.value === name) < at)
      return [{ ...place, says: "this field stands here twice; keep one." }];
    return [];
  });
  return [...own, ...children.flatMap((child) => fieldMistakes(child, lineAt))];
}

/** One sentence a line: what follows a slip on the same line is mostly its echo. */
function syntaxMistakes(errors: readonly ParseError[], lineAt: (offset: number) => number): Mistake[] {
  const found = new Map<number, Mistake>();
  for (const { error, offset } of errors) {
    const line = lineAt(offset);
    const says = syntax[printParseErrorCode(error)] ?? "this is not JSON; correct it";
    if (!found.has(line)) found.set(line, { path: [], says: `${says}.`, line });
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

/** Reads the text of a catalogue file as JSON without comments, trailing commas or doubled fields. */
export function readText(text: string): ReadText {
  const lineAt = (offset: number) => text.slice(0, offset).split("\n").length;
  const bytes = new TextEncoder().encode(text).length;
  if (bytes >= mostBytes) {
    const says = `this file has ${bytes} bytes; keep it under ${mostBytes}.`;
    return { value: null, mistakes: [{ path: [], says, line: 1 }], lineOf: () => 1 };
  }
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  if (!tree || errors.length > 0) return { value: null, mistakes: syntaxMistakes(errors, lineAt), lineOf: () => 1 };
  const lineOf = (path: Path) => lineAt(nearest(tree, path).offset);
  const mistakes = fieldMistakes(tree, lineAt);
  return { value: mistakes.length > 0 ? null : getNodeValue(tree), mistakes, lineOf };
}

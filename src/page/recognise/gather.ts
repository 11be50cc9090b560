import { attr, firstOf, is, nextOf, parentNodeOf, styleOf, tagOf, typeOf } from "./dom";
import { marks, pressRole } from "./role";
import { dialogRoles, headings, inline, opaque, telling } from "./tags";
import { innerTree, type Tree } from "./trees";

/** A run of text that reads as one: a paragraph, a cell, a label. */
export interface Block {
  readonly element: Element;
  text: string;
  /** Where its last piece of text stands. */
  inner: Element | null;
}

/** Everything of a page that recognition looks at, in document order. */
export interface Gathered {
  readonly pressables: {
    readonly element: Element;
    readonly role: string;
    readonly heading: Element | null;
  }[];
  readonly headings: Element[];
  readonly dialogs: Element[];
  readonly blocks: Block[];
  /** Shadow roots and frames that were walked into. */
  readonly trees: Tree[];
  /** Fields for a password, shown or not. */
  readonly passwords: Element[];
  /** Radio buttons and checkboxes. */
  readonly choices: Element[];
  /** Fields for more than a line of text. */
  readonly editors: Element[];
}

/** A question at the button that it is about. */
const popUp = "[role=tooltip]:has(button)";

/** Bounds of the work on one page, in nodes, controls and blocks. */
const most = { nodes: 400_000, pressables: 4_000, blocks: 20_000, blockText: 600 };

function note(element: Element, tag: string, into: Gathered): void {
  const role = attr(element, "role");
  const last = into.blocks.at(-1);
  // The worker finds out whether it ends a sentence; see breakMark.
  if (tag === "br" && last) last.text += "^ ";
  if (headings.has(tag) || role === "heading") into.headings.push(element);
  if (
    tag === "dialog"
      ? attr(element, "open") !== null
      : role
        ? dialogRoles.has(role) || is(element, popUp)
        : attr(element, "aria-modal") === "true"
  )
    into.dialogs.push(element);
  if (tag === "input") {
    const { type } = element as HTMLInputElement;
    if (type === "password") into.passwords.push(element);
    if (type === "radio" || type === "checkbox") into.choices.push(element);
  } else if (role === "radio" || role === "checkbox") into.choices.push(element);
  const press = pressRole(element);
  if (press && into.pressables.length < most.pressables)
    into.pressables.push({ element, role: press, heading: into.headings.at(-1) ?? null });
}

/** The block that a text belongs to; null when a hidden label within it holds the text. */
function blockOf(text: Node): Element | null {
  let at = text.parentElement;
  while (at && inline.has(tagOf(at))) {
    if (at.hasAttribute("hidden")) return null;
    at = at.parentElement;
  }
  return at ?? text.parentElement;
}

/** Whether a label laid out as a box of its own (in a flex row, as a block) begins here, in the middle of a block. */
function standsApart(node: Node, block: Element): boolean {
  const inlineParent = node.parentElement;
  return !!inlineParent && inlineParent !== block && styleOf(inlineParent)?.display !== "inline";
}

function addText(node: Node, into: Gathered): void {
  const value = node.nodeValue ?? "";
  const last = into.blocks.at(-1);
  if (!/\S/.test(value)) {
    if (last && value) last.text += " ";
    return;
  }
  const element = blockOf(node);
  if (!element || into.blocks.length >= most.blocks) return;
  if (last?.element !== element) into.blocks.push({ element, text: value, inner: node.parentElement });
  else if (
    last.inner !== node.parentElement &&
    /\S$/.test(last.text) &&
    /^\S/.test(value) &&
    (standsApart(node, element) ||
      (last.inner && last.inner !== element && standsApart(last.inner.firstChild ?? node, element)))
  )
    into.blocks.push({ element, text: value, inner: node.parentElement });
  else if (last.text.length < most.blockText) {
    last.text += value;
    last.inner = node.parentElement;
  }
}

/** The next node in document order that is not inside `node`; null at the end of `root`. */
function after(node: Node, root: Node): Node | null {
  for (let at: Node | null = node; at && at !== root; at = parentNodeOf(at)) {
    const next = nextOf(at);
    if (next) return next;
  }
  return null;
}

function walk(root: Tree | Element, into: Gathered, budget: { left: number }): void {
  const marked = new Set(root.querySelectorAll(marks));
  let node = firstOf(root);
  while (node) {
    if (budget.left-- <= 0) return;
    let next = firstOf(node);
    const type = typeOf(node);
    if (type === 3) addText(node, into);
    else if (type === 1) {
      const element = node as Element;
      const tag = tagOf(element);
      const special = marked.has(element);
      const editable = special && attr(element, "contenteditable");
      if (tag === "textarea" || (typeof editable === "string" && editable !== "false")) into.editors.push(element);
      if (opaque.has(tag)) next = null;
      else {
        if (special || telling.has(tag)) note(element, tag, into);
        const inside = innerTree(element);
        if (inside) {
          into.trees.push(inside);
          walk(inside, into, budget);
        }
      }
    }
    node = next ?? after(node, root);
  }
}

/** One walk over a document, its open shadow roots and its same-origin frames. */
export function gather(document: Document): Gathered {
  const gathered: Gathered = {
    pressables: [],
    headings: [],
    dialogs: [],
    blocks: [],
    trees: [],
    passwords: [],
    choices: [],
    editors: [],
  };
  if (document.body) walk(document.body, gathered, { left: most.nodes });
  return gathered;
}

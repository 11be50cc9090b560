import { CardParts } from "@/core/evidence/card-parts";
import { tagOf } from "../recognise/dom";
import type { Tree } from "../recognise/trees";

/** Card numbers whose digits stand in several pieces of text: what is to be shown of each piece. */
export function cardParts(tree: Tree): Map<Node, string> {
  const masked = new Map<Node, string>();
  const parts = new CardParts<Node>((node, shown) => masked.set(node, shown));
  const document = tree.ownerDocument ?? (tree as Document);
  const walker = document.createTreeWalker(tree, 4);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
    // Without an element around it a piece stands by itself.
    parts.next(node, node.data, node.parentElement ? tagOf(node.parentElement) : "p");
  parts.end();
  return masked;
}

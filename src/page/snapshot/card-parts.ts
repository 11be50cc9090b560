import { isCard } from "@/core/evidence/redact-url";
import { tagOf } from "../recognise/dom";
import type { Tree } from "../recognise/trees";

const digitsOnly = /^[\s\u00a0\u202f-]*\d{3,6}[\s\u00a0\u202f-]*$/;
/** Numbers in cells and lines of their own are a table's. */
const apart = new Set(["script", "style", "noscript", "template", "td", "th", "li", "p", "div", "dd", "dt", "option"]);

/** Card numbers whose digits stand in several pieces of text: what is to be shown of each piece. */
export function cardParts(tree: Tree): Map<Node, string> {
  const masked = new Map<Node, string>();
  let run: Text[] = [];
  const close = () => {
    for (let from = 0; from < run.length; from++) {
      for (let to = Math.min(run.length, from + 8); to > from + 1; to--) {
        const parts = run.slice(from, to);
        const digits = parts.map(({ data }) => data.replace(/\D/g, ""));
        if (!isCard(digits.join(""))) continue;
        let left = digits.join("").length - 4;
        for (const part of parts)
          masked.set(
            part,
            part.data.replace(/\d/g, (digit) => (left-- > 0 ? "•" : digit)),
          );
        from = to - 1;
        break;
      }
    }
    run = [];
  };
  const document = tree.ownerDocument ?? (tree as Document);
  const walker = document.createTreeWalker(tree, 4);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (node.parentElement && digitsOnly.test(node.data) && !apart.has(tagOf(node.parentElement))) run.push(node);
    else if (node.data.trim() && !/^[\s-]+$/.test(node.data)) close();
  }
  close();
  return masked;
}

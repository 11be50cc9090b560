import { type Resolve, safeCss } from "@/core/evidence/safe-css";
import type { Tree } from "../recognise/trees";

/** So much of a page's styles is kept, in characters. */
const mostCss = 3_000_000;

type Around = readonly [string, string];
const plain: Around = ["", ""];

/** What an `@import` or a sheet's own medium puts around its rules. */
function around(media: MediaList | undefined, more = ""): Around {
  const medium = media?.mediaText;
  const head = `${medium && medium !== "all" ? `@media ${medium}{` : ""}${more}`;
  return head ? [head, "}".repeat(head.split("{").length - 1)] : plain;
}

/** The text of a sheet with those that it imports; null where the page itself may not read it. */
function textOf(sheet: CSSStyleSheet, resolve: Resolve, base: string): string | null {
  let rules: CSSRuleList;
  try {
    rules = sheet.cssRules;
  } catch {
    return null;
  }
  const home = sheet.href ?? base;
  let css = "";
  for (const rule of rules) {
    const imported = (rule as CSSImportRule).styleSheet;
    if (imported) {
      const { media, supportsText, layerName } = rule as CSSImportRule & { supportsText?: string; layerName?: string };
      const layer = layerName === undefined || layerName === null ? "" : `@layer ${layerName}{`;
      const [head, foot] = around(media, `${supportsText ? `@supports ${supportsText}{` : ""}${layer}`);
      css += `${head}${textOf(imported, resolve, home) ?? ""}${foot}\n`;
    } else css += `${safeCss(rule.cssText, home, resolve)}\n`;
  }
  return css;
}

/** The sheets that count in a tree, in their order. */
export function sheetsOf(tree: Tree): CSSStyleSheet[] {
  const adopted = tree.adoptedStyleSheets ?? [];
  return [...tree.styleSheets, ...adopted].filter(({ disabled }) => !disabled);
}

/** All styles of a tree as one element; `lost` where some of them cannot be read, `cut` where there were too many. */
export function stylesOf(tree: Tree, base: string, resolve: Resolve): { html: string; lost: boolean; cut: boolean } {
  let css = "";
  let lost = false;
  for (const sheet of sheetsOf(tree)) {
    const text = textOf(sheet, resolve, base);
    if (text === null) lost = true;
    const [head, foot] = around(sheet.media);
    if (text) css += `${head}${text}${foot}\n`;
  }
  const cut = css.length > mostCss;
  // A rule that is cut off in its middle is one that the browser passes over.
  const kept = cut ? css.slice(0, mostCss) : css;
  return { html: kept ? `<style>${kept}</style>` : "", lost, cut };
}

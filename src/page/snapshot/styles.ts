import { cutSecrets } from "@/core/evidence/secrets";
import type { Tree } from "../recognise/trees";

/** So much of a page's styles is kept, in characters. */
const mostCss = 3_000_000;

/** Finds the bytes of something that styles name, as a data URL; null where the page itself may not read it. */
export type Resolve = (address: string) => string | null;

const anyUrl = /url\(\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|([^)"'\s]*))\s*\)/gi;

/** Style text that can fetch nothing and holds no secret; what can be read of what it names stands in it. */
export function safeCss(css: string, base: string, resolve: Resolve): string {
  const inlined = css
    .replace(/@import[^;]*;/gi, "")
    // In the copy no script defines the page's own elements: what it hides until they are would stay hidden.
    .replace(/:defined\b/gi, ":not(.undefined-element)")
    .replace(/(?:-webkit-)?image-set\((?:[^()]|\([^()]*\))*\)/gi, (set) => {
      const [first] = set.match(anyUrl) ?? [];
      return first ?? "none";
    })
    .replace(anyUrl, (_, ...groups: (string | undefined)[]) => {
      const address = groups.slice(0, 3).find((group) => group !== undefined) ?? "";
      if (/^(?:data:|#)/i.test(address)) return `url("${address}")`;
      const absolute = URL.canParse(address, base) ? new URL(address, base).href : null;
      const data = absolute && resolve(absolute);
      // Of a letters' file that is missing, the others in its list still count; `none` would void the list.
      return data ? `url("${data}")` : 'url("data:,")';
    })
    .replace(/<(?=[/!])/g, "\\3c ");
  return cutSecrets(inlined);
}

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

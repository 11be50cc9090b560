import { cutSecrets } from "./secrets";

/** What is to stand for something that styles name; null where there is nothing of it. */
export type Resolve = (address: string) => string | null;

const anyUrl = /url\(\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|([^)"'\s]*))\s*\)/gi;

/**
 * Style text that can fetch nothing and holds no secret; what can be had of what it names stands in it.
 * @param imports whether sheets that it imports can be had as well
 */
export function safeCss(css: string, base: string, resolve: Resolve, imports = false): string {
  const inlined = css
    .replace(/@import[^;]*;/gi, (rule) => (imports && /url\(/i.test(rule) ? rule : ""))
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
      const found = absolute && resolve(absolute);
      // Of a letters' file that is missing, the others in its list still count; `none` would void the list.
      return found ? `url("${found}")` : 'url("data:,")';
    })
    .replace(/<(?=[/!])/g, "\\3c ");
  return cutSecrets(inlined);
}

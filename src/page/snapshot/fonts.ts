import { sheetsOf } from "./styles";

/** So many files of letters are kept, and so many bytes of each and of all. */
const most = { files: 12, file: 200_000, all: 900_000 };

/** The files of letters that a page's own styles name, of its own origin. */
function filesNamed(document: Document): string[] {
  const found = new Set<string>();
  for (const sheet of sheetsOf(document)) {
    let rules: CSSRuleList;
    try {
      rules = sheet.cssRules;
    } catch {
      continue;
    }
    for (const rule of rules) {
      if (rule.constructor.name !== "CSSFontFaceRule") continue;
      for (const [, address = ""] of rule.cssText.matchAll(/url\("?([^")]+)"?\)/g)) {
        const base = sheet.href ?? document.baseURI;
        if (URL.canParse(address, base)) found.add(new URL(address, base).href);
      }
    }
  }
  return [...found].filter((address) => new URL(address).origin === location.origin).slice(0, most.files * 4);
}

function asText(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 8_192) text += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  return btoa(text);
}

/**
 * The letters that a page draws with, out of the browser's cache and from nowhere else (`only-if-cached`); those of
 * other origins cannot be read so. By address, as data URLs.
 */
export async function readFonts(document: Document): Promise<Map<string, string>> {
  const read = new Map<string, string>();
  let all = 0;
  for (const address of filesNamed(document)) {
    if (read.size >= most.files) break;
    try {
      const answer = await fetch(address, { cache: "only-if-cached", mode: "same-origin", credentials: "same-origin" });
      if (!answer.ok) continue;
      const bytes = new Uint8Array(await answer.arrayBuffer());
      if (bytes.length > most.file || all + bytes.length > most.all) continue;
      all += bytes.length;
      const kind = /\.woff2\b/.test(address) ? "font/woff2" : /\.woff\b/.test(address) ? "font/woff" : "font/ttf";
      read.set(address, `data:${kind};base64,${asText(bytes)}`);
    } catch {
      // It is not in the cache.
    }
  }
  return read;
}

import { shortened } from "@/locales/format";

const unread = "script, style, noscript, template, title";
const most = 14;
/** A kept form may call a field `closest`, and its own property would be that field. */
const { closest } = Element.prototype;

/** The texts of markup in their order; a parsed document without a window runs and loads nothing. */
function* textsOf(html: string): Generator<string> {
  const page = new DOMParser().parseFromString(html, "text/html");
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement, nodeValue } = walker.currentNode;
    if (parentElement && !closest.call(parentElement, unread)) yield nodeValue ?? "";
  }
}

/** The lines that a kept page or a text says, without those that are empty. */
export function* linesOf(content: string, mediaType: string): Generator<string> {
  for (const text of mediaType === "text/html" ? textsOf(content) : content.split("\n")) {
    const line = text.replace(/\s+/g, " ").trim();
    if (line) yield line;
  }
}

/** The first lines of a kept page or of its text, for where it has no picture. */
export function firstLines(content: string, mediaType: string): string[] {
  // A look at a list needs no more than the beginning of a long text.
  const beginning = mediaType === "text/html" ? content : content.slice(0, 20_000);
  const lines: string[] = [];
  for (const line of linesOf(beginning, mediaType)) {
    lines.push(shortened(line, 80));
    if (lines.length === most) break;
  }
  return lines;
}

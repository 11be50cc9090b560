import { contentOf, type Part } from "./read-parts";

/** What a part is taken for: each is cleaned in its own way, and what is none of them is left out. */
export type PartKind = "page" | "drawing" | "styles" | "text" | "bytes";

const script = /(?:java|ecma|j|live|type|vb)script|wasm/;
const text = /^(?:text\/[\w.+-]+|application\/(?:[\w.-]+\+)?json)$/;
const bytes = /^(?:image\/[\w.+-]+|font\/[\w.+-]+|application\/(?:x-)?font[\w-]*|application\/vnd\.ms-fontobject)$/;
/** Letters begin so, whatever they are sent as. */
const letters = ["wOFF", "wOF2", "OTTO", "true", "\0\x01\0\0"];

/** Whether bytes begin as a text does: that is no picture, and it was not cleaned as a text. */
function beginsAsText(content: Uint8Array): boolean {
  const head = content.subarray(0, 24);
  return head.every((byte) => (byte >= 32 && byte < 127) || (byte >= 9 && byte <= 13));
}

/** What a part is; null for scripts and what else is left out. */
export function kindOf(part: Part): PartKind | null {
  const { type, foreign } = part;
  if (foreign || script.test(type)) return null;
  if (type === "text/html") return "page";
  if (/^(?:image\/svg|application\/xhtml)\+xml$|^(?:text|application)\/xml$/.test(type)) return "drawing";
  if (type === "text/css") return "styles";
  if (text.test(type)) return "text";
  const unnamed = type === "application/octet-stream";
  if (!unnamed && !bytes.test(type)) return null;
  const content = contentOf(part);
  if (!content || beginsAsText(content)) return null;
  return unnamed && !letters.includes(String.fromCharCode(...content.subarray(0, 4))) ? null : "bytes";
}

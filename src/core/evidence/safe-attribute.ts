import { drawing, redact } from "./redact-html";
import { cut, looksSecret, redactUrl } from "./redact-url";
import { cutSecrets } from "./secrets";

const words = (text: string) => new Set(text.split(" "));
const addresses = words(
  "href xlink:href src action formaction poster data cite background longdesc itemid itemtype usemap profile about resource",
);
const dropped = words(
  "nonce integrity srcset srcdoc imagesrcset style http-equiv target download autofocus crossorigin ping content manifest sandbox loading rel itemref checked selected ariaactivedescendantelement is",
);
const typed = words(
  "text email tel search url number password date month week time datetime-local hidden range color file",
);
const pressed = words("submit button reset image");
const ticked = words("checkbox radio");
const secretName = /token|secret|session|csrf|xsrf|nonce|auth(?!or)|api[-_]?key|password|passwd|signature/i;
/** What styles ask of an element's data, and nothing that could be anybody's. */
const plainData = /^(?:[a-z][a-z_-]{0,31}|-?\d{1,3}|)$/i;
const longest = { plain: 2_000, drawing: 300_000 };

/** Put where something stood that a person typed. */
export const masked = "•••";

/** The element that an attribute stands on. */
export interface Bearer {
  /** In lower case, where it is HTML's. */
  readonly tag: string;
  /** What kind of field an `input` is, as the browser takes it; empty on others. */
  readonly type: string;
  /** What its addresses count from. */
  readonly base: string;
}

/** What the browser takes an `input` for, by what is written in its `type`. */
export function fieldType(written: string | undefined): string {
  const type = (written ?? "").trim().toLowerCase();
  return typed.has(type) || pressed.has(type) || ticked.has(type) ? type : "text";
}

/** Whether what a person typed or what a page hides stands in this field. */
export const isTyped = ({ tag, type }: Pick<Bearer, "tag" | "type">): boolean => tag === "input" && typed.has(type);

function safeAddress(base: string, value: string): string | null {
  const trimmed = value.trim();
  if (trimmed.startsWith("#")) return looksSecret(trimmed.slice(1)) ? `#${cut}` : trimmed;
  if (/^(?:javascript|data|blob|vbscript|file):/i.test(trimmed)) return null;
  return redactUrl(URL.canParse(trimmed, base) ? new URL(trimmed, base).href : cut);
}

/** What a field is labelled with may be seen; what it sends may not. */
function safeFieldValue({ tag, type }: Bearer, value: string): string | null {
  if (tag === "input" && pressed.has(type)) return redact(value);
  if (tag === "progress" || tag === "meter" || tag === "li") return /^-?[\d.]+$/.test(value) ? value : null;
  return plainData.test(value) ? value : null;
}

/**
 * What of an attribute may be kept; null where nothing may: what acts, loads, tracks, was typed, or may be a secret.
 * @param name in lower case
 */
export function safeAttribute(on: Bearer, name: string, value: string): string | null {
  if (name === "value") return isTyped(on) ? null : safeFieldValue(on, value);
  if (name.startsWith("on") || dropped.has(name) || secretName.test(name)) return null;
  if (name.startsWith("data-")) return plainData.test(value) && !looksSecret(value) ? value : null;
  if (addresses.has(name)) return safeAddress(on.base, value);
  if (drawing.test(name)) return value.length > longest.drawing ? null : cutSecrets(value);
  if (value.length > longest.plain || /^\s*[[{]/.test(value)) return null;
  return redact(value);
}

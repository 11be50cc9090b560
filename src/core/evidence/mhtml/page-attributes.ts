import { fromBase64, toBase64 } from "../../mail/binary";
import { type Bearer, isTyped, masked, safeAttribute } from "../safe-attribute";
import { safeCss } from "../safe-css";

/** The address under which something that a page shows stands beside it; null where it does not. */
export type Beside = (address: string) => string | null;

const loads = new Set(["src", "poster", "background", "data", "longdesc", "classid", "codebase"]);
const leads = new Set(["a", "area"]);
const raster = /^data:image\/(?:png|jpe?g|gif|webp|avif|bmp|(?:x-|vnd\.microsoft\.)icon);base64,[A-Za-z0-9+/=\s]*$/i;
const drawing = /^data:image\/svg\+xml((?:;[\w=-]+)*?)(;base64)?,([\s\S]*)$/i;

function drawn(address: string, clean: (svg: string) => string): string | null {
  const [, , base64, data = ""] = drawing.exec(address) ?? [];
  try {
    const bytes = base64 ? fromBase64(decodeURIComponent(data)) : null;
    const svg = bytes ? new TextDecoder().decode(bytes) : base64 ? null : decodeURIComponent(data);
    return svg && `data:image/svg+xml;base64,${toBase64(new TextEncoder().encode(clean(svg)))}`;
  } catch {
    return null;
  }
}

/** The candidate of a list of pictures that stands beside the page; null where none does. */
export function listed(value: string, beside: Beside): string | null {
  for (const candidate of value.split(/,\s+|,(?=https?:)/)) {
    const [address = "", ...size] = candidate.trim().split(/\s+/);
    const found = beside(address);
    if (found) return [found, ...size.filter((one) => /^[\d.]+[wxh]$/.test(one))].join(" ");
  }
  return null;
}

/** How the attributes of a page in the browser's own format are cleaned. */
export interface Cleaning {
  readonly beside: Beside;
  /** Cleans a drawing that stands in an attribute. */
  readonly svg: (svg: string) => string;
}

/** What of an attribute may be kept; null where nothing may. */
export function pageAttribute(on: Bearer, name: string, value: string, { beside, svg }: Cleaning): string | null {
  if (name === "style") return safeCss(value, on.base, beside);
  if (name === "srcset") return listed(value, beside);
  if (name === "checked" || name === "selected") return "";
  if (on.tag === "template")
    return /^shadow(?:root)?mode$/.test(name) && /^(?:open|closed)$/.test(value) ? value : null;
  if (/^xmlns(?::\w+)?$/.test(name) && value.startsWith("http://www.w3.org/")) return value;
  if (name === "value" && isTyped(on)) return value === "" ? null : masked;
  const links = /^(?:xlink:)?href$/.test(name);
  if (loads.has(name) || (links && !leads.has(on.tag))) {
    if (raster.test(value)) return value;
    if (drawing.test(value)) return drawn(value, svg);
    return /^#[\w-]*$/.test(value) ? safeAttribute(on, name, value) : beside(value);
  }
  return safeAttribute(on, name, value);
}

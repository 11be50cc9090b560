import { Parser } from "htmlparser2";
import { CardParts } from "../card-parts";
import { redact } from "../redact-html";
import { fieldType, masked } from "../safe-attribute";
import { safeCss } from "../safe-css";
import { type Beside, type Cleaning, listed, pageAttribute } from "./page-attributes";

const words = (text: string) => new Set(text.split(" "));
/** What goes with all that is in it: it acts, loads, or is not part of what was seen. As in our own copies. */
const left = words(
  "script noscript object embed applet base meta audio frame frameset track noembed noframes portal fencedframe param handler listener",
);
const empty = words("area br col hr img input wbr source link");
/** Tags whose inside a browser takes for text to its end: their text is written where that is no danger. */
const rawText = words("xmp plaintext listing");
const doctype = /^!doctype\s+html(?:\s+(?:public|system)(?:\s+["'][\w\s/:.+-]*["'])*)?\s*$/i;

const asText = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
const asValue = (text: string) => asText(text).replace(/"/g, "&quot;");
const isEditor = ({ contenteditable: value }: Attributes) => value !== undefined && value.toLowerCase() !== "false";
const isShadow = (attributes: Attributes) => "shadowmode" in attributes || "shadowrootmode" in attributes;
const isSheet = ({ rel = "" }: Attributes) => {
  const kinds = rel.toLowerCase().split(/\s+/);
  return kinds.includes("stylesheet") && !kinds.includes("alternate");
};

/** What a page is cleaned with. */
export interface PageContext {
  /** What its addresses count from. */
  readonly base: string;
  readonly xml: boolean;
  readonly beside: Beside;
  /** Name of the attribute that marks the guide's own host; null where there is none. */
  readonly ours: string | null;
}

type Attributes = Readonly<Record<string, string>>;

/** What is passed over: an element whole, or only what is in it. */
interface Passed {
  readonly depth: number;
  readonly whole: boolean;
  /** Something was written in it. */
  says: boolean;
}

class PageCleaner {
  private readonly out: string[] = [];
  private readonly open: string[] = [];
  /** Trees within trees, each with the digits that may be a card's. */
  private readonly digits: CardParts<number>[] = [this.cards()];
  private text = "";
  private passed: Passed | null = null;
  private readonly cleaning: Cleaning;

  constructor(private readonly context: PageContext) {
    const { beside, base, xml } = context;
    this.cleaning = { beside, svg: (svg) => cleanPage(svg, { base, xml: true, beside: () => null, ours: null }) };
    if (xml) this.out.push('<?xml version="1.0" encoding="UTF-8"?>');
  }

  private cards(): CardParts<number> {
    return new CardParts((at, shown) => {
      this.out[at] = asText(shown);
    });
  }

  /** What was said up to here: entities part it into pieces, in none of which a secret would be found. */
  private said(): void {
    const { text } = this;
    this.text = "";
    if (this.passed) {
      this.passed.says ||= text.trim() !== "";
      return;
    }
    const { base, beside, xml } = this.context;
    // Outside of its first element XML has no text: what stands there is what is left of its declarations.
    if (text === "" || (xml && this.open.length === 0)) return;
    const within = this.open.at(-1)?.toLowerCase() ?? "";
    if (within === "style") {
      const css = safeCss(text, base, beside, true);
      this.out.push(xml ? asText(css) : css);
      return;
    }
    this.digits.at(-1)?.next(this.out.length, text, within);
    this.out.push(asText(redact(text)));
  }

  private isLeft(tag: string, attributes: Attributes): boolean {
    const { ours, beside } = this.context;
    if (left.has(tag) || !/^[a-z][\w.:-]*$/.test(tag)) return true;
    if (ours !== null && Object.hasOwn(attributes, ours)) return true;
    if (tag === "template") return !isShadow(attributes);
    if (tag === "input") return fieldType(attributes["type"]) === "hidden";
    if (tag === "source") return listed(attributes["srcset"] ?? "", beside) === null;
    return tag === "link" && !(isSheet(attributes) && beside(attributes["href"] ?? ""));
  }

  private write(name: string, tag: string, attributes: Attributes): void {
    const type = tag === "input" ? fieldType(attributes["type"]) : "";
    const on = { tag, type, base: this.context.base };
    let html = tag === "link" ? ' rel="stylesheet"' : "";
    for (const [written, value] of Object.entries(attributes)) {
      if (!/^[a-z][\w:.-]*$/i.test(written)) continue;
      const safe = pageAttribute(on, written.toLowerCase(), value, this.cleaning);
      if (safe !== null) html += ` ${written}="${asValue(safe)}"`;
    }
    this.out.push(`<${rawText.has(tag) ? "pre" : name}${html}>`);
    if (tag === "head") this.out.push('<meta charset="utf-8">');
  }

  opens(name: string, attributes: Attributes): void {
    this.said();
    const depth = this.open.push(name);
    if (this.passed) return;
    const tag = name.toLowerCase();
    if (this.isLeft(tag, attributes)) {
      this.passed = { depth, whole: true, says: false };
      return;
    }
    this.write(name, tag, attributes);
    if (tag === "template") this.digits.push(this.cards());
    if (tag === "textarea" || tag === "iframe" || isEditor(attributes))
      this.passed = { depth, whole: false, says: false };
  }

  closes(name: string): void {
    this.said();
    const depth = this.open.length;
    this.open.pop();
    const { passed } = this;
    if (passed && depth > passed.depth) return;
    this.passed = null;
    if (passed?.whole) return;
    const tag = name.toLowerCase();
    if (passed?.says && tag !== "iframe") this.out.push(masked);
    if (tag === "template") this.digits.pop()?.end();
    if (this.context.xml || !empty.has(tag)) this.out.push(`</${rawText.has(tag) ? "pre" : name}>`);
  }

  hears(text: string): void {
    this.text += text;
  }

  declares(data: string): void {
    if (this.context.xml || !/^!doctype/i.test(data)) return;
    this.said();
    // How a page is laid out hangs on it; what else may stand in one is nothing that was seen.
    this.out.push(doctype.test(data) ? `<${data}>` : "<!DOCTYPE html>");
  }

  end(): string {
    this.said();
    this.digits[0]?.end();
    return this.out.join("");
  }
}

/**
 * A page or drawing as the browser wrote it, without scripts, secrets and what was typed: by the same rules as our own
 * copies.
 * @param page HTML, or XML as drawings are
 */
export function cleanPage(page: string, context: PageContext): string {
  const cleaner = new PageCleaner(context);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => cleaner.opens(name, attributes),
      onclosetag: (name) => cleaner.closes(name),
      ontext: (text) => cleaner.hears(text),
      onprocessinginstruction: (_, data) => cleaner.declares(data),
    },
    { xmlMode: context.xml },
  );
  parser.end(page);
  return cleaner.end();
}

/** What the addresses of a page count from: its own word, or where it was. */
export function baseOf(page: string, location: string): string {
  const [, quoted, plain] = /<base\b[^>]*?\shref\s*=\s*(?:"([^"]*)"|([^\s>]+))/i.exec(page) ?? [];
  const written = (quoted ?? plain ?? "").replace(/&amp;/g, "&");
  return written && URL.canParse(written, location) ? new URL(written, location).href : location;
}

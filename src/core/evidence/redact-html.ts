import { redactText } from "./redact-url";
import { cutSecrets } from "./secrets";

/** Attributes that draw: rows of numbers, in which any could be taken for a card's. */
export const drawing =
  /^(?:d|points|path|values|transform|gradienttransform|patterntransform|viewbox|keytimes|keysplines|coords|style|class|id|for|srcdoc|sizes|[xy][12]?|[cr][xy]?|width|height|offset|stroke-dasharray|aria-(?:labelledby|describedby|controls|owns))$/i;

/** A text without sign-in links, card numbers but their last four digits, and other secrets. */
export const redact = (text: string): string => cutSecrets(redactText(text));

const attribute = /\s([^\s=">]+)="([^"]*)"/g;

const inTag = (tag: string) =>
  tag.replace(attribute, (all, name: string, value: string) => {
    if (name.toLowerCase() === "srcdoc" || value.startsWith("data:")) return all;
    const safe = drawing.test(name) ? cutSecrets(value) : redact(value);
    return safe === value ? all : ` ${name}="${safe}"`;
  });

/**
 * A copy of a page without secrets, whatever the page's side has left in it.
 * @param html as our own copies are written: no `<` or `>` in attributes, styles in `style` elements
 */
export function redactHtml(html: string): string {
  let inStyle = false;
  return html
    .split(/(<[^>]*>)/)
    .map((part, n) => {
      if (n % 2 === 0) return inStyle ? cutSecrets(part) : redact(part);
      if (/^<\/?style\b/i.test(part)) inStyle = part[1] !== "/";
      return inTag(part);
    })
    .join("");
}

import { redactText, redactUrl } from "../evidence/redact-url";
import type { Sight } from "./sight";

/** Only texts with digits or addresses can hold what is to be cut; most labels have neither. */
const clean = (text: string): string => (/[\d/]/.test(text) ? redactText(text) : text);
const cleanOrNull = (text: string | null): string | null => text && clean(text);

const host = "https://page.example";
const cleanPath = (path: string): string => redactUrl(host + path).slice(host.length) || "/";

/** A sight without sign-in links and card numbers, so that nothing made of it can carry them into the store. */
export function redactSight(sight: Sight): Sight {
  return {
    ...sight,
    path: cleanPath(sight.path),
    title: clean(sight.title),
    parts: sight.parts.map((part) => ({ ...part, title: cleanOrNull(part.title) })),
    headings: sight.headings.map((heading) => ({ ...heading, text: clean(heading.text) })),
    controls: sight.controls.map((control) => ({
      ...control,
      name: clean(control.name),
      heading: cleanOrNull(control.heading),
      row: cleanOrNull(control.row),
    })),
    lines: sight.lines.map((line) => ({
      ...line,
      text: clean(line.text),
      next: clean(line.next),
      visible: cleanOrNull(line.visible),
    })),
  };
}

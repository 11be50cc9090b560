import type { Seen } from "../recognise/sight";
import { sightOf } from "../recognise/sight";

/**
 * The page once more, with all its controls and not only those whose names may matter: what a person points at is one
 * that was passed over.
 * @param seen the page as its reader saw it: the same of its text is told
 * @param wanted the control that must be among them, on a page that has more than can be told
 */
export function wholeSight(document: Document, seen: Seen | null, ours: Element | null, wanted: string): Seen {
  const lines = new Set(seen?.sight.lines.map(({ text }) => text));
  const refs = new Map<Element, string>();
  const refOf = (element: Element) => {
    const ref = refs.get(element) ?? `p${refs.size + 1}`;
    refs.set(element, ref);
    return ref;
  };
  const look = (controls: (name: string) => boolean) =>
    sightOf(document, {
      wanted: { controls, lines: (text) => lines.has(text), names: seen?.sight.names ?? [] },
      refOf,
      ours,
      loaded: seen?.sight.loaded ?? 0,
    });
  const whole = look(() => true);
  return whole.sight.controls.some(({ name }) => name === wanted) ? whole : look((name) => name === wanted);
}

import { attr } from "../recognise/dom";

type Styled = Element & ElementCSSInlineStyle;
interface Held {
  readonly written: string | null;
  /** How the browser reads what was written. */
  readonly read: string;
  readonly before: Map<string, { readonly value: string; readonly priority: string }>;
}

/** Styles that are put on a page's elements for a while, and taken off so that nothing shows they were there. */
export class HeldStyles {
  private readonly held = new Map<Styled, Held>();

  has(element: Element): boolean {
    return this.held.has(element as Styled);
  }

  put(element: Element, properties: Readonly<Record<string, string>>): void {
    const styled = element as Styled;
    const { style } = styled;
    if (!style) return;
    const held = this.held.get(styled) ?? { written: attr(element, "style"), read: style.cssText, before: new Map() };
    this.held.set(styled, held);
    for (const [name, value] of Object.entries(properties)) {
      if (!held.before.has(name))
        held.before.set(name, { value: style.getPropertyValue(name), priority: style.getPropertyPriority(name) });
      style.setProperty(name, value, "important");
    }
  }

  /** Takes off what was put on one element; what the page itself changed meanwhile stays. */
  takeOff(element: Element): void {
    const styled = element as Styled;
    const held = this.held.get(styled);
    if (!held) return;
    this.held.delete(styled);
    const { style } = styled;
    for (const [name, { value, priority }] of held.before) {
      if (value) style.setProperty(name, value, priority);
      else style.removeProperty(name);
    }
    // The same letters as before, where the page has not changed its own part.
    if (style.cssText !== held.read) return;
    // Chromium writes the attribute only when it is asked for, and what is not written yet it does not remove whole.
    if (held.written === null && attr(styled, "style") !== null) styled.removeAttribute("style");
    else if (held.written !== null) styled.setAttribute("style", held.written);
  }

  takeAllOff(): void {
    for (const element of [...this.held.keys()]) this.takeOff(element);
  }
}

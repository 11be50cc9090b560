/** The guide's own host, marked so that it can be told from the page in what the browser itself writes of it. */
export class Marked {
  private readonly marks = new Map<Element, string>();

  constructor(private readonly ours: () => Element | null) {}

  /**
   * Marks the host, where there is one.
   * @param name of an attribute that means nothing to the page
   * @returns whether it was marked already, or is not there
   */
  put(name: string): boolean {
    const element = this.ours();
    if (!element || this.marks.get(element) === name) return true;
    element.setAttribute(name, "");
    this.marks.set(element, name);
    return false;
  }

  takeOff(): void {
    for (const [element, name] of this.marks) element.removeAttribute(name);
    this.marks.clear();
  }
}

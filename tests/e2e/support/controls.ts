import type { ElementHandle, Page } from "@playwright/test";

/** Finds a control of a page by name and, where names repeat, by the smallest text around it; runs in the page. */
export function find({ name, within }: { name: string; within: string | null }): Element | null {
  const plain = (text: string) =>
    text
      .replace(/[\u00ad\u200b]/g, "")
      .replace(/\s+/g, " ")
      .replace(/’/g, "'")
      .trim();
  const roots: ParentNode[] = [document];
  for (const root of roots)
    for (const element of root.querySelectorAll("*")) if (element.shadowRoot) roots.push(element.shadowRoot);
  const visible = (element: Element) => {
    const copy = element.cloneNode(true) as Element;
    for (const hidden of copy.querySelectorAll("[aria-hidden=true]")) hidden.remove();
    const host = element.querySelector("slot") ? (element.getRootNode() as ShadowRoot).host : null;
    return host ? host.textContent : copy.textContent;
  };
  const names = (element: Element) =>
    [
      element.getAttribute("aria-label"),
      visible(element),
      element.getAttribute("title"),
      (element as HTMLInputElement).value,
      element.parentElement?.textContent,
    ].map((text) => plain(String(text ?? "")));
  const controls = roots.flatMap((root) => [
    ...root.querySelectorAll(
      "button, a, summary, input, [role=button], [role=menuitem], [role=tab], [role=link], [onclick], [tabindex]",
    ),
  ]);
  const seen = controls.filter((element) => element.checkVisibility() && element.getBoundingClientRect().width > 0);
  const fits = seen.filter((element) =>
    names(element)
      .slice(0, element.localName === "input" ? 5 : 4)
      .includes(plain(name)),
  );
  if (within === null) return fits[0] ?? null;
  const up = (element: Element): Element | null =>
    element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as ShadowRoot).host ?? null;
  const textOf = (element: Element): string => {
    const text = (node: Node): string =>
      node.nodeName === "SCRIPT" || node.nodeName === "STYLE"
        ? ""
        : node.nodeType === 3
          ? (node.nodeValue ?? "")
          : [
              ...((node as Element).shadowRoot ?? node).childNodes,
              ...((node as Element).shadowRoot ? node.childNodes : []),
            ]
              .map(text)
              .join(" ");
    return plain(text(element));
  };
  const size = (element: Element): number => {
    for (let at: Element | null = element; at; at = up(at)) {
      const text = textOf(at) + plain(at.getAttribute("aria-label") ?? "");
      if (text.includes(plain(within))) return text.length;
    }
    return Number.POSITIVE_INFINITY;
  };
  const sizes = fits
    .map((element) => [size(element), element] as const)
    .filter(([length]) => length < Number.POSITIVE_INFINITY);
  return sizes.sort((a, b) => a[0] - b[0])[0]?.[1] ?? null;
}

/** A control of the page, its frames and open shadow roots; waits until it is there. */
export async function control(page: Page, name: string, within?: string): Promise<ElementHandle<Element>> {
  const limit = Date.now() + 8_000;
  for (;;) {
    for (const frame of page.frames()) {
      const handle = await frame.evaluateHandle(find, { name, within: within ?? null }).catch(() => null);
      const element = handle?.asElement() as ElementHandle<Element> | null | undefined;
      if (element) return element;
    }
    if (Date.now() > limit) throw new Error(`The page has no control "${name}"${within ? ` within "${within}"` : ""}.`);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
}

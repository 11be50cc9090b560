import type { Page } from "puppeteer-core";
import { inClosedRoot } from "./firefox-wire";
import type { GuideShown } from "./guide";

/** What is read of the guide in Firefox. */
export type GuideHere = Pick<GuideShown, "title" | "text" | "say" | "target" | "marks">;

/** Elements that the guide may live in; runs in the page. */
function hosts(): Element[] {
  const roots: ParentNode[] = [document];
  for (const root of roots)
    for (const element of root.querySelectorAll("*")) if (element.shadowRoot) roots.push(element.shadowRoot);
  return roots.flatMap((root) => [...root.querySelectorAll("[popover=manual]")]);
}

/** What the guide shows; runs in the page, on the closed root. */
function read(root: ShadowRoot): GuideHere | null {
  const squeeze = (text: string | null | undefined) => (text ?? "").replace(/\s+/g, " ").trim();
  const card = root.querySelector("section");
  if (!card) return null;
  return {
    title: squeeze(card.querySelector("h2")?.textContent),
    text: squeeze(card.innerText),
    say: squeeze(card.querySelector(".say")?.textContent),
    target: squeeze(root.querySelector(".look b")?.textContent) || null,
    marks: [...root.querySelectorAll(".mark")].map((mark) => {
      const { left, top, width, height } = mark.getBoundingClientRect();
      const kind = /mark-(\w+)/.exec(mark.className)?.[1] ?? "";
      return { kind, left, top, width, height, label: squeeze(mark.textContent) };
    }),
  };
}

/** Reads the guide on a page in Firefox; null when there is none. */
export function guideIn(page: Page): Promise<GuideHere | null> {
  return inClosedRoot(page, hosts, read);
}

import type { Exhibit } from "@/core/evidence/exhibit";
import { stillPage } from "../../shared/still-page";

/** A page that is not laid out by then is read without knowing what it hid. */
const patience = 10_000;

/** What moves comes to its end at once: a page that fades in would else be read before it is seen. */
function settle(page: Document): void {
  for (const animation of page.getAnimations()) {
    try {
      animation.finish();
    } catch {
      // One that never ends.
      animation.cancel();
    }
  }
}

/**
 * Lays a kept page out as wide as the window was, so that what it showed can be told from what it hid. Nothing of it
 * runs, for its frame allows no scripts, and nothing is loaded.
 * @returns what `read` makes of it; null where the browser lays nothing out
 */
export async function laidOut<T>(
  html: string,
  viewport: Exhibit["viewport"],
  read: (page: Document) => T,
): Promise<T | null> {
  const { width, height } = viewport ?? { width: 1280, height: 800 };
  const frame = document.createElement("iframe");
  // Of our own origin only to be looked into.
  frame.setAttribute("sandbox", "allow-same-origin");
  frame.inert = true;
  frame.ariaHidden = "true";
  frame.style.cssText = `position:fixed;top:0;left:-${width + 100}px;width:${width}px;height:${height}px;border:0`;
  frame.srcdoc = stillPage(html);
  const loaded = new Promise<boolean>((resolve) => {
    frame.addEventListener("load", () => resolve(true), { once: true });
    setTimeout(() => resolve(false), patience);
  });
  document.body.append(frame);
  try {
    const page = (await loaded) ? frame.contentDocument : null;
    if (!page?.body) return null;
    settle(page);
    return read(page);
  } finally {
    frame.remove();
  }
}

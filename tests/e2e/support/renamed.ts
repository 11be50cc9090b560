import type { Page } from "@playwright/test";
import type { Replica } from "./sites";

/** Counts in the page whatever a control hears of mouse and keys, since the page was opened. */
const counting = `<script>
window.heard = [];
for (const type of ["pointerdown", "mousedown", "mouseup", "click", "focusin", "keydown", "keyup"])
  document.addEventListener(type, (event) => {
    const control = event.composedPath().find((one) => one.dataset?.counted !== undefined || /^(Lumpi|Loupi)$/.test(one.textContent ?? ""));
    if (control) window.heard.push(event.type);
  }, true);
</script>`;

/** A replica whose control has been given another name since the catalogue was written. */
export function renamed(page: Replica, from: string, to: string): Replica {
  const html = page.html.replaceAll(`>${from}</button>`, `>${to}</button>`);
  if (html === page.html) throw new Error(`No button “${from}” on ${page.url}.`);
  return { ...page, html: html.replace("<head>", `<head>${counting}`) };
}

/** What the renamed control has heard until now. */
export const heardOn = (tab: Page): Promise<string[]> =>
  tab.evaluate(() => (window as unknown as { heard: string[] }).heard);

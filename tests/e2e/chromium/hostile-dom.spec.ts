import { expect, test } from "../support/chromium";
import { tabOf } from "../support/product";
import type { Replica } from "../support/sites";

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

const billing =
  "<h1>Your subscription</h1><p>Plus, $20.00 a month. Renews on December 18, 2026.</p><button>Cancel subscription</button>";
/** A page of a service in the catalogue whose script does its worst. */
const page = (script: string): Replica =>
  ({
    url: "https://chatgpt.com/#settings/Billing",
    html: `<!doctype html><html lang="en"><title>Billing</title><main>${billing}</main><div id="rest"></div><script>${script}</script></html>`,
  }) as Replica;

const hostile: readonly (readonly [string, string])[] = [
  ["1,000,000 nodes", `rest.innerHTML = "<p>a<b>b</b></p>".repeat(250_000);`],
  [
    // Hidden, for Chromium itself cannot lay out as many.
    "10,000 boxes in each other",
    `rest.hidden = true; let at = rest; for (let n = 0; n < 10_000; n++) { const box = document.createElement("div"); at.append(box); at = box; } at.textContent = "deep";`,
  ],
  [
    "shadow roots in shadow roots, 500 deep",
    `let at = rest; for (let n = 0; n < 500; n++) { const box = document.createElement("div"); at.append(box); at = box.attachShadow({ mode: "open" }); } at.innerHTML = "<p>deep</p>";`,
  ],
  [
    "accessors that throw and fields that take their names",
    `for (const name of ["textContent", "innerText", "nodeValue", "shadowRoot", "children", "isConnected"]) for (const proto of [Node.prototype, Element.prototype, HTMLElement.prototype]) if (Object.getOwnPropertyDescriptor(proto, name)) Object.defineProperty(proto, name, { get() { throw new Error("no"); } });
     const form = document.createElement("form"); for (const name of ["attributes", "childNodes", "parentNode", "tagName", "nodeType", "textContent", "getAttribute", "closest", "matches", "querySelector", "style", "id"]) { const field = document.createElement("input"); field.setAttribute("name", name); form.append(field); } form.className = "btn"; rest.append(form);
     const box = form.cloneNode(true); box.className = ""; box.setAttribute("role", "tooltip"); rest.append(box);`,
  ],
  [
    "a page that changes for ever",
    `const change = () => { const p = document.createElement("p"); p.append("Cancel subscription " + Math.random()); rest.append(p); if (rest.childNodes.length > 50) rest.firstChild.remove(); document.querySelector("h1").className = "c" + Math.random(); requestAnimationFrame(change); }; change();`,
  ],
  [
    "a page that loads frames of itself for ever",
    `if (self === top) setInterval(() => { const frame = document.createElement("iframe"); frame.srcdoc = "<button>Cancel subscription</button>"; rest.append(frame); if (rest.childNodes.length > 5) rest.firstChild.remove(); }, 50);`,
  ],
];

for (const [name, script] of hostile) {
  test(`${name}: the page is understood and stays usable`, async ({ browserWith }) => {
    test.setTimeout(120_000);
    const browser = await browserWith();
    browser.serve(page(script));
    const own = await browser.own("icon/16.png");
    const tab = await browser.open("https://chatgpt.com/#settings/Billing");
    const id = await tabOf(own, tab);
    const kind = () =>
      own.evaluate(async (tab) => {
        const answer = (await chrome.runtime.sendMessage({ name: "tabState", request: { tab } })) as {
          value?: { recognition?: { kind: string } | null };
        };
        return answer.value?.recognition?.kind ?? null;
      }, id);
    await expect.poll(kind, { message: "it is understood", timeout: 60_000 }).toBe("billing");
    // The page's own work goes on: a timer fires, and a press reaches its button.
    await tab.evaluate(() => {
      document
        .querySelector("main button")
        ?.addEventListener("click", () => document.body.setAttribute("data-pressed", ""));
    });
    await tab.locator("main button").click({ timeout: 30_000 });
    await expect.poll(() => tab.evaluate(() => document.body.hasAttribute("data-pressed"))).toBe(true);
    expect(browser.refused).toEqual([]);
  });
}

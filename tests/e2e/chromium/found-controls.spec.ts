import type { Page } from "@playwright/test";
import type { Recognition } from "../../../src/core/recognition/recognition";
import { allowAllSites } from "../support/all-sites";
import { expect, test } from "../support/chromium";
import { tabOf } from "../support/product";
import { ask } from "../support/state";

const url = "https://www.lumen.example/mine/subscriptions";

/** A page of somebody's subscriptions with these words in it. */
const page = (body: string) => `<!doctype html><html lang="en"><title>Subscriptions</title><body>
<h1>Your subscriptions</h1>${body}<p>Signed in as ada@post.example</p><a href="/out">Log out</a></body></html>`;
const table = (last: string) => `<table><tr><th>Plan</th><th>Price</th><th>Status</th><th></th></tr>
<tr><td>Gold</td><td>$10.00 / month</td><td>active</td><td>${last}</td></tr></table>`;

async function controlsOn(own: Page, tab: Page): Promise<string[]> {
  const id = await tabOf(own, tab);
  const read = async () => {
    const answer = await ask(own, "tabState", { tab: id });
    return answer.ok ? (answer.value as { recognition: Recognition | null }).recognition : null;
  };
  await expect.poll(read, { message: "the page is read" }).not.toBeNull();
  return ((await read())?.controls ?? [])
    .filter(({ intent, confidence }) => intent.startsWith("c") && intent !== "cancel-generic" && confidence >= 0.5)
    .map(({ name, intent }) => `${intent}: ${name}`);
}

/** What ends a subscription, as pages make it, and what the reader should tell of it. */
const found: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "an anchor without an address",
    `<p>Gold</p><a>Cancel subscription</a>`,
    ["cancel-subscription: Cancel subscription"],
  ],
  [
    "a text under the hand",
    `<p>Gold</p><div style="cursor:pointer">Cancel subscription</div>`,
    ["cancel-subscription: Cancel subscription"],
  ],
  ["the same text, not under it", `<p>Gold</p><div>Cancel subscription</div>`, []],
  [
    "a bin without a word",
    table(
      `<button><svg class="icon"><use href="#pen"/></svg></button><button><svg class="icon-trash-alt"></svg></button>`,
    ),
    ["cancel-subscription: 🗑"],
  ],
  ["the only button of its row, without a word", table(`<button><svg></svg></button>`), ["cancel-subscription: ▢"]],
  ["two buttons that show nothing", table(`<button><svg></svg></button><button><svg></svg></button>`), []],
  [
    "an icon font beside the label",
    `<p>Gold</p><button><span class="material-icons">cancel</span>End subscription</button>`,
    ["cancel-subscription: End subscription"],
  ],
  [
    "a column's own label in front",
    `<div><p>Gold, $10.00 a month, active</p><div><span>Actions</span><button>Cancel</button></div></div>`,
    ["cancel-subscription: Cancel"],
  ],
  [
    "a label slotted into a button, two shadow roots deep",
    `<x-shell></x-shell><script>
     const define = (name, html) => customElements.define(name, class extends HTMLElement {
       connectedCallback() { this.attachShadow({ mode: "open" }).innerHTML = html; }
     });
     define("x-button", "<button><slot></slot></button>");
     define("x-panel", "<div><h2>Gold</h2><p>$10.00 a month, active</p><x-button>Skip a month</x-button><x-button>Cancel membership plan</x-button></div>");
     define("x-shell", "<x-panel></x-panel>");</script>`,
    ["cancel-subscription: Cancel membership plan"],
  ],
  [
    "a bare label slotted into a button of a row",
    `<x-button></x-button><script>
     customElements.define("x-button", class extends HTMLElement {
       connectedCallback() { this.attachShadow({ mode: "open" }).innerHTML = "<button><slot></slot></button>"; }
     });
     document.querySelector("x-button").outerHTML = "<div><p>Gold membership, $10.00 a month, active</p><x-button>Cancel</x-button></div>";</script>`,
    ["cancel-subscription: Cancel"],
  ],
  [
    "a question that pops up at its button",
    `${table("<button>Cancel…</button>")}<div role="tooltip" style="position:absolute;top:20px;left:300px;width:300px;background:#fff">
     <div>Cancel this subscription at period end?</div><button>No</button><button>Yes</button></div>`,
    ["cancel-subscription: Cancel…", "confirm-cancel: Yes"],
  ],
];

test("whatever a page makes its controls of, the one that ends is found, and no other", async ({ browserWith }) => {
  const browser = await browserWith();
  await allowAllSites(browser);
  const own = await browser.own("icon/16.png");
  for (const [name, body, expected] of found) {
    browser.serve({ url, html: page(body) });
    const tab = await browser.open(url);
    expect(await controlsOn(own, tab), name).toEqual(expected);
    await tab.close();
  }
});

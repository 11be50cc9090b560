import type { Page } from "@playwright/test";
import type { Recognition } from "../../../src/core/recognition/recognition";
import { allowAllSites } from "../support/all-sites";
import { expect, test } from "../support/chromium";
import { control } from "../support/controls";
import { guideOn } from "../support/guide";
import { popupFor, tabOf } from "../support/product";
import { ask } from "../support/state";

const site = "https://www.lumen.example";
const account = `${site}/account/membership`;

const page = (body: string) => `<!doctype html><html lang="en"><title>Your membership</title><body>
<h1>Your membership</h1>${body}<p>Signed in as ada@post.example</p><a href="/out">Log out</a></body></html>`;

async function recognised(own: Page, tab: Page): Promise<Recognition | null> {
  const answer = await ask(own, "tabState", { tab: await tabOf(own, tab) });
  return answer.ok ? (answer.value as { recognition: Recognition | null }).recognition : null;
}

const sidebar = (
  role: string,
) => `<style>.bar{position:fixed;left:0;top:0;width:240px;height:100vh}body{margin-left:260px}</style>
<div class="bar" ${role}><div>Lumen</div><button>My films</button><button>Payment and plan</button></div>
<p>Gold, $10.00 a month. Renews on May 3, 2027.</p><button>End membership</button>`;

test("what stays beside the page, such as a bar of places, does not lie over it", async ({ browserWith }) => {
  const browser = await browserWith();
  await allowAllSites(browser);
  const own = await browser.own("icon/16.png");
  browser.serve({ url: account, html: page(sidebar("")) });
  const tab = await browser.open(account);
  await expect.poll(async () => (await recognised(own, tab))?.kind).toBe("billing");
  const ends = (await recognised(own, tab))?.controls.find(({ name }) => name === "End membership");
  expect(ends).toMatchObject({ intent: "cancel-subscription", within: true });
});

const card = (plan: string, said: string, button: string, stamp = "") =>
  `<article><h2>${plan}</h2><p>${said}</p>${stamp}<button>${button}</button></article>`;

test("cards of a list of subscriptions are read; what people post is not", async ({ browserWith }) => {
  const browser = await browserWith();
  await allowAllSites(browser);
  const own = await browser.own("icon/16.png");
  const cards = card("Films", "$10.00 a month", "Manage") + card("Music", "Renews on May 3, 2027", "Manage");
  browser.serve({ url: account, html: page(cards) });
  const tab = await browser.open(account);
  const facts = async () => (await recognised(own, tab))?.facts.map(({ kind }) => kind) ?? [];
  await expect.poll(facts).toEqual(expect.arrayContaining(["price", "renews-on"]));

  const ended = "Your membership has been cancelled and ends on May 3, 2027.";
  const posts =
    card("Ada", ended, "Reply", "<time>yesterday</time>") + card("Tom", ended, "Reply", "<time>today</time>");
  const wall = "https://www.gravel.example/account/membership";
  browser.serve({ url: wall, html: page(posts) });
  await tab.goto(wall);
  await expect.poll(facts, { message: "only who is signed in is a fact" }).toEqual(["account-email"]);
  expect((await recognised(own, tab))?.sentences).toEqual([]);
  expect((await recognised(own, tab))?.kind).not.toBe("confirmed");
});

const framed = (body: string) => `<!doctype html><html lang="en"><body><main>${body}</main></body></html>`;

test("a frame of the page's own that goes on to the confirmation is read again", async ({ browserWith }) => {
  const browser = await browserWith();
  await allowAllSites(browser);
  const own = await browser.own("icon/16.png");
  for (const [name, frame] of [
    ["in the page", `<iframe src="/account/membership/sure" style="width:600px;height:300px"></iframe>`],
    [
      "in a shadow root",
      `<x-box></x-box><script>customElements.define("x-box", class extends HTMLElement { connectedCallback() {
        this.attachShadow({ mode: "open" }).innerHTML =
          '<iframe src="/account/membership/sure" style="width:600px;height:300px"></iframe>'; } });</script>`,
    ],
  ] as const) {
    browser.serve(
      { url: account, html: page(frame) },
      {
        url: `${account}/sure`,
        html: framed(
          `<h2>Are you sure you want to end your membership?</h2><button onclick="location='/account/membership/gone'">Yes, end membership</button>`,
        ),
      },
      {
        url: `${account}/gone`,
        html: framed(`<h2>Your membership has been cancelled</h2><p>It ends on May 3, 2027.</p>`),
      },
    );
    const tab = await browser.open(account);
    const button = tab.frameLocator("iframe").getByRole("button", { name: "Yes, end membership" });
    const names = async () => (await recognised(own, tab))?.controls.map((one) => one.name) ?? [];
    await expect.poll(names, { message: name }).toContain("Yes, end membership");
    await button.click();
    await expect.poll(async () => (await recognised(own, tab))?.kind, { message: name }).toBe("confirmed");
    await tab.close();
  }
});

const folds: readonly (readonly [string, string])[] = [
  [
    "a row of details",
    `<details><summary>Cancel membership</summary><p>Gold, $10.00 a month</p><button>Cancel my membership</button></details>`,
  ],
  [
    "a button that shows what is behind it",
    `<button aria-expanded="false" onclick="this.setAttribute('aria-expanded','true');more.hidden=false">Cancel membership</button>
     <div id="more" hidden><p>Gold, $10.00 a month</p><button>Cancel my membership</button></div>`,
  ],
];

test("a row that was opened is not pressed again: what it shows is next", async ({ browserWith }) => {
  const browser = await browserWith();
  await allowAllSites(browser);
  for (const [n, [name, body]] of folds.entries()) {
    // The guide stays with a site that it was started on.
    const url = `https://www.lumen${n}.example/account/membership`;
    browser.serve({ url, html: page(body) });
    const tab = await browser.open(url);
    const popup = await popupFor(browser, tab);
    await popup.getByRole("button", { name: "Guide me" }).click();
    await tab.bringToFront();
    await expect.poll(async () => (await guideOn(tab))?.target, { message: name }).toBe("Cancel membership");
    await (await control(tab, "Cancel membership")).click();
    await expect.poll(async () => (await guideOn(tab))?.target, { message: name }).toBe("Cancel my membership");
    await popup.close();
    await tab.close();
  }
});

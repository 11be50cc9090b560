import type { Recognition } from "../../../src/core/recognition/recognition";
import { en } from "../../../src/locales/en";
import { allowAllSites } from "../support/all-sites";
import { expect, test } from "../support/chromium";
import { guideOn } from "../support/guide";
import { untilOutlined } from "../support/outline";
import { popupFor, stored, tabOf } from "../support/product";
import { ask, untilStatus } from "../support/state";

const origin = "https://www.oakmere.example";

/** A page of somebody's plans, whose menu and question are only made when they are asked for, as frameworks do. */
const page = (title: string, opener: string, body = "") => `<!doctype html><html lang="en"><meta charset="utf-8">
<title>${title}</title><style>body{font:16px/1.5 sans-serif;max-width:640px;margin:24px auto}[role=menu]{border:1px solid #999;padding:8px;width:220px}.plan{display:flex;gap:40px;border:1px solid #ccc;padding:16px}</style>
<a href="/out">Log out</a><h1>Your plans</h1>${body}
<div class="plan"><div><h3>Oak Plus</h3><p>$9.00 a month</p></div><div>${opener}</div></div>
<script>
const opener = document.querySelector("#opener");
const add = (html) => { document.body.insertAdjacentHTML("beforeend", html); return document.body.lastElementChild; };
opener.onclick = () => {
  opener.setAttribute("aria-expanded", "true");
  const menu = add('<div role="menu"><div role="menuitem" tabindex="0">Rename</div><div role="menuitem" tabindex="0" id="end">Cancel plan</div></div>');
  menu.querySelector("#end").onclick = () => {
    menu.remove();
    const dialog = add('<dialog><h2>Cancel your plan?</h2><p>You keep Oak Plus until 3 May 2027.</p><button>Keep plan</button><button id="yes">Cancel plan</button></dialog>');
    dialog.showModal();
    dialog.querySelector("#yes").onclick = () => {
      dialog.remove();
      document.querySelector(".plan").innerHTML = "<p>Your plan has been cancelled. You have access until 3 May 2027.</p>";
    };
  };
};
</script></html>`;

const bars = '<svg width="20" height="20" viewBox="0 0 20 20"><path d="M9 3h2v2H9zm0 6h2v2H9zm0 6h2v2H9z"/></svg>';
const openers: readonly (readonly [string, string])[] = [
  ["dots in place of words", '<button id="opener">⋯</button>'],
  ["standing dots", '<div role="button" tabindex="0" id="opener">⋮</div>'],
  ["bullets", '<a href="#menu" id="opener">•••</a>'],
  ["a drawing that only says that a menu comes", `<button id="opener" aria-haspopup="menu">${bars}</button>`],
  [
    "a drawing that only its class names",
    `<button id="opener"><svg class="bi bi-three-dots-vertical" width="20" height="20"></svg></button>`,
  ],
];

for (const [n, [name, opener]] of openers.entries())
  test(`what only comes into the page behind a menu's sign is led to: ${name}`, async ({ browserWith }) => {
    const browser = await browserWith();
    await allowAllSites(browser);
    const url = `${origin}/plans/${n}`;
    browser.serve({ url, html: page("Your plans", opener) });
    const tab = await browser.open(url);
    const popup = await popupFor(browser, tab);
    await popup.getByRole("button", { name: en.popup.guideByMeaning }).click();
    await tab.bringToFront();
    const outlined = (what: string, sign: string) =>
      untilOutlined(sign, async () => ({ shown: await guideOn(tab), box: await tab.locator(what).boundingBox() }));

    const sign = /^[⋯⋮•]+$/.exec(await tab.locator("#opener").innerText())?.[0] ?? "⋯";
    const shown = await outlined("#opener", sign);
    expect(shown?.text, "said to be a guess").toContain("Only a guess");
    await tab.locator("#opener").click();
    await outlined("#end", "Cancel plan");
    await tab.locator("#end").click();
    await outlined("#yes", "Cancel plan");
    await tab.locator("#yes").click();
    await untilStatus(popup, "acknowledged");
    const { entries } = await stored(popup);
    const finals = entries.flatMap(({ event }) =>
      event.type === "control-pressed" && event.final ? [event.name] : [],
    );
    expect(finals, "opening the menu ends nothing").toEqual(["Cancel plan"]);
    expect(browser.refused).toEqual([]);
  });

test("a menu's sign beside anything else is not pointed at", async ({ browserWith }) => {
  const browser = await browserWith();
  await allowAllSites(browser);
  const url = `${origin}/plans/cards`;
  const card = `<h2>Payment</h2><div class="plan"><div>Visa •••• 4242, expires 04/2029</div><button>⋯</button></div>
<div class="plan"><div>holiday.jpg, 2 MB</div><button>⋮</button></div><h2>Plan</h2>`;
  browser.serve({ url, html: page("Your plans", '<button id="opener">⋯</button>', card) });
  const tab = await browser.open(url);
  const popup = await popupFor(browser, tab);
  await popup.getByRole("button", { name: en.popup.guideByMeaning }).click();
  await tab.bringToFront();
  const shown = await untilOutlined("⋯", async () => ({
    shown: await guideOn(tab),
    box: await tab.locator("#opener").boundingBox(),
  }));
  expect(shown?.marks.filter(({ kind }) => kind === "target")).toHaveLength(1);
});

test("a button without words that opens no menu is not called by dots", async ({ browserWith }) => {
  const browser = await browserWith();
  await allowAllSites(browser);
  const url = `${origin}/plans/others`;
  const others = [
    `<button id="opener" aria-haspopup="false">${bars}</button>`,
    `<button aria-haspopup="listbox">${bars}</button>`,
    `<button class="load-more">${bars}</button>`,
    '<input type="checkbox" class="read-more">',
    "<button>Cancel plan</button>",
  ];
  browser.serve({ url, html: page("Your plans", others.join("")) });
  const tab = await browser.open(url);
  const own = await browser.own("icon/16.png");
  const id = await tabOf(own, tab);
  const controls = async () => {
    const answer = await ask(own, "tabState", { tab: id });
    return (answer.value as { recognition: Recognition | null } | undefined)?.recognition?.controls;
  };
  await expect.poll(async () => (await controls())?.map(({ name }) => name)).toEqual(["Cancel plan"]);
});

import { expect, test } from "../support/chromium";
import { popupFor, tabOf } from "../support/product";
import { type Replica, replica } from "../support/sites";
import { ask } from "../support/state";

const words = "Your subscription has been cancelled and ends on 3 May 2027.";
const known = replica("intego/account.en");

/** An account page on which the sentence is set in this way, or another body. */
function pageWith(sentence: string): Replica {
  const html = `<!doctype html><html lang="en"><title>Account</title><body style="margin:20px;color:#222">
<h1>Subscription and Billing</h1><p>Mac Premium Bundle</p>${sentence}
<p>Signed in as ada@post.example</p><a href="#top">Log out</a></body></html>`;
  return { ...known, html };
}

const unread: readonly (readonly [string, string])[] = [
  ["off to the left", `<p style="position:absolute;left:-9999px">${words}</p>`],
  ["indented off the page", `<p style="text-indent:-9999px;white-space:nowrap;overflow:hidden">${words}</p>`],
  ["in the colour of the page", `<p style="color:#fff">${words}</p>`],
  ["nearly in the colour of its box", `<div style="background:#1b1b1b"><p style="color:#1e1e1c">${words}</p></div>`],
  ["without ink", `<p style="color:transparent">${words}</p>`],
  ["without size", `<p style="font-size:0">${words}</p>`],
  ["in a dot", `<p style="position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)">${words}</p>`],
  ["transparent", `<div style="opacity:0"><p>${words}</p></div>`],
  ["folded away", `<details><summary>Subscription</summary><p>${words}</p></details>`],
  ["in a banner that is folded to nothing", `<div style="max-height:0;overflow:hidden"><p>${words}</p></div>`],
  ["not drawn", `<p hidden>${words}</p>`],
];
const readable: readonly (readonly [string, string])[] = [
  ["plain", `<p>${words}</p>`],
  ["white on a dark box", `<div style="background:#1b1b1b"><p style="color:#fff">${words}</p></div>`],
  [
    "white on a picture",
    `<div style="background-image:linear-gradient(#000,#333)"><p style="color:#fff">${words}</p></div>`,
  ],
  [
    "in a box that has no height of its own",
    `<div style="height:0"><p style="position:absolute;top:200px">${words}</p></div>`,
  ],
  ["scrolled out of its box", `<div style="height:60px;overflow:auto"><p style="margin-top:200px">${words}</p></div>`],
  ["unfolded", `<details open><summary>Subscription</summary><p>${words}</p></details>`],
];

for (const [expected, variants] of [
  [false, unread],
  [true, readable],
] as const) {
  test(`a confirmation that a person ${expected ? "reads" : "cannot read"} ${expected ? "counts" : "never counts"}`, async ({
    browserWith,
  }) => {
    const browser = await browserWith();
    for (const [name, sentence] of variants) {
      browser.serve(pageWith(sentence));
      const tab = await browser.open(known.url);
      const popup = await popupFor(browser, tab);
      const id = await tabOf(popup, tab);
      const kind = async () => {
        const answer = await ask(popup, "tabState", { tab: id });
        return answer.ok ? (answer.value as { recognition: { kind: string } | null }).recognition?.kind : undefined;
      };
      await expect.poll(kind, { message: `${name}: the page is read` }).toBeTruthy();
      if (expected) expect(await kind(), name).toBe("confirmed");
      else expect(await kind(), name).not.toBe("confirmed");
      await popup.close();
      await tab.close();
    }
  });
}

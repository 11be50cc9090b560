import type { Page } from "@playwright/test";
import { bundleForPage } from "../../bench/bundle";
import { expect, test } from "../support/chromium";
import { replicas } from "../support/sites";

interface NamesWindow {
  bench: typeof import("../support/accessible-names");
}

/** What authors write, each beside what makes it hard. */
const hard = `<!doctype html><html lang="en"><title>Names</title><body>
<button>Cancel plan</button>
<button aria-label="Cancel plan">X</button>
<span id="a">Cancel</span> <span id="b">your plan</span><button aria-labelledby="a b">…</button>
<button aria-labelledby="b">End</button>
<button><span>Can</span><span>cel</span> <b>plan</b></button>
<button>Can&shy;cel&nbsp;plan</button>
<button><svg role="img"><title>Cancel plan</title></svg></button>
<button><svg aria-hidden="true"><title>Trash</title></svg> Cancel plan</button>
<button title="Cancel plan"><i class="icon"></i></button>
<button title="More">Cancel plan</button>
<button><img src="x.png" alt="Cancel plan"></button>
<button><img src="x.png" alt=""> Cancel plan</button>
<button>Cancel <span hidden>not this</span> plan</button>
<button>Cancel plan <span aria-hidden="true">→</span></button>
<input type="submit" value="Cancel plan"><input type="button" value="Cancel plan" aria-label="End plan">
<input type="image" src="x.png" alt="Cancel plan">
<label for="box">Renew automatically</label><input type="checkbox" id="box">
<label><input type="checkbox"> Renew by itself</label>
<a href="#"><h3>Cancel plan</h3><p>Ends on 3 May</p></a>
<a href="#" aria-label="Cancel plan">here</a>
<a href="#">Cancel<br>plan</a>
<details><summary>Cancel <em>plan</em></summary>Text</details>
<div role="button" tabindex="0">Cancel plan</div>
<div role="menuitem"><span aria-label="Cancel plan"></span></div>
<button style="text-transform: uppercase">Cancel plan</button>
<button dir="rtl" lang="ar">إلغاء الاشتراك</button>
<button>  Cancel
   plan  </button>
</body></html>`;

/** Every control whose name the two give differently: ours, then the library's. */
async function differences(page: Page, code: string): Promise<{ controls: number; differ: string[] }> {
  await page.addScriptTag({ content: code });
  return page.evaluate(() => {
    const { bench } = window as unknown as NamesWindow;
    const plain = (text: string) =>
      text
        .replace(/[\u00ad\u200b-\u200f]/g, "")
        .replace(/\s+/g, " ")
        .trim();
    const all = [...document.querySelectorAll("*")].filter((element) => bench.pressRole(element) !== null);
    const shown = all.filter((element) => element.checkVisibility());
    const differ = shown.flatMap((element) => {
      const [ours, theirs] = [bench.nameOf(element), plain(bench.computeAccessibleName(element))];
      // Where words part, a line break or a box of its own, is told by layout, of which the library knows nothing.
      return ours.replaceAll(" ", "") === theirs.replaceAll(" ", "")
        ? []
        : [`${element.outerHTML.slice(0, 120)}: “${ours}”, “${theirs}”`];
    });
    return { controls: shown.length, differ };
  });
}

test("controls are called what dom-accessibility-api calls them: the hard ways to write a name", async ({
  browserWith,
}) => {
  const code = await bundleForPage(new URL("../support/accessible-names.ts", import.meta.url).pathname);
  const browser = await browserWith();
  browser.serve({ url: "https://names.example/", html: hard });
  const { controls, differ } = await differences(await browser.open("https://names.example/"), code);
  expect(differ).toEqual([]);
  expect(controls).toBeGreaterThan(25);
});

test("controls are called what dom-accessibility-api calls them: every replica page", async ({ browserWith }) => {
  const code = await bundleForPage(new URL("../support/accessible-names.ts", import.meta.url).pathname);
  const browser = await browserWith();
  let seen = 0;
  for (const replica of replicas) {
    browser.serve(replica);
    const page = await browser.open(replica.url);
    const { controls, differ } = await differences(page, code);
    expect(differ, replica.url).toEqual([]);
    seen += controls;
    await page.close();
  }
  expect(seen).toBeGreaterThan(200);
});

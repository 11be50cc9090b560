import { allowAllSites } from "../support/all-sites";
import { expect, test } from "../support/chromium";
import { copyWithText, normalised, reopen } from "../support/copies";
import { replicas } from "../support/sites";

const odd = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Odd</title>
<style media="print">.screen{display:none}</style><style>x-late:not(:defined){display:none}[data-state=off]{display:none}
@media (min-width:1px){.wide{display:block}}.pic{width:40px;height:40px}</style></head><body>
<p class="screen">Not only for print</p><p data-state="off">Switched off</p><x-late>Defined late</x-late>
<details open><summary>Terms</summary><p>Twelve months</p></details><details><summary>More</summary><p>Folded away</p></details>
<pre>

two lines down</pre><xmp><b>written out</b></xmp>
<select><option>Monthly</option><option>Yearly</option></select>
<label><input type="checkbox" id="tick"> Agreed</label>
<svg width="60" height="20"><defs><path id="p" d="M0 0 4000 0000 0000 0002 10 10"/></defs><use href="#p"/><text y="15">Drawn</text></svg>
<canvas id="c" width="40" height="40"></canvas><picture><source srcset="https://pages.example/a.webp" type="image/webp"><img alt="A fern" class="pic" src="https://pages.example/a.png"></picture>
<dialog id="d"><p>Are you sure?</p></dialog>
<iframe id="f" srcdoc="<p>Inside a frame</p><script>document.body.append(' and its script')</script>"></iframe>
<script>document.getElementById("tick").checked=true;document.querySelectorAll("option")[1].selected=true;
const pen=document.getElementById("c").getContext("2d");pen.fillStyle="rgb(200, 30, 60)";pen.fillRect(0,0,40,40);
customElements.define("x-late",class extends HTMLElement{});document.getElementById("d").showModal()</script></body></html>`;

test("copies of all replica pages, reopened without a network, say the same, ask for nothing and run nothing", async ({
  browserWith,
}) => {
  test.setTimeout(300_000);
  const browser = await browserWith();
  await allowAllSites(browser);
  const own = await browser.own("icon/16.png");
  for (const replica of replicas) {
    browser.serve(replica);
    const page = await browser.open(replica.url);
    const { copy, text } = await copyWithText(own, page);
    const again = await reopen(browser, copy.html);
    const name = `${replica.provider}/${replica.file}`;
    expect({ name, text: normalised(again.text) }).toEqual({ name, text: normalised(text) });
    expect({ name, requests: again.requests, scripts: again.scripts }).toEqual({ name, requests: [], scripts: [] });
    await again.page.close();
    await page.close();
  }
});

test("a copy keeps how the page stood: what was ticked, chosen, open, drawn, framed, and hidden", async ({
  browserWith,
}) => {
  const browser = await browserWith();
  await allowAllSites(browser);
  const url = "https://pages.example/odd";
  browser.serve({ url, html: odd });
  const page = await browser.open(url);
  const own = await browser.own("icon/16.png");
  const { copy, text } = await copyWithText(own, page);
  const { page: again, ...reopened } = await reopen(browser, copy.html);
  expect(normalised(reopened.text)).toBe(normalised(text));
  for (const said of ["Not only for print", "Defined late", "Twelve months", "two lines down", "<b>written out</b>"])
    expect(reopened.text).toContain(said);
  for (const hidden of ["Switched off", "Folded away"]) expect(reopened.text).not.toContain(hidden);
  expect(reopened.requests).toEqual([]);
  expect(reopened.scripts).toEqual([]);
  await expect(again.getByRole("checkbox", { includeHidden: true })).toBeChecked();
  expect(await again.locator("select").inputValue()).toBe("Yearly");
  await expect(again.getByText("Are you sure?")).toBeInViewport();
  await expect(again.frameLocator("iframe").getByText("Inside a frame")).toBeVisible();
  // Numbers that draw are no card's.
  expect(await again.locator("#p").getAttribute("d")).toBe("M0 0 4000 0000 0000 0002 10 10");
  const drawn = await again.locator("#c").evaluate((image) => {
    const pen = new OffscreenCanvas(1, 1).getContext("2d");
    pen?.drawImage(image as HTMLImageElement, 20, 20, 1, 1, 0, 0, 1, 1);
    return [...(pen?.getImageData(0, 0, 1, 1).data ?? [])];
  });
  expect(drawn).toEqual([200, 30, 60, 255]);
});

import type { Page } from "@playwright/test";
import { expect, test } from "../support/chromium";
import { guideOn } from "../support/guide";
import { pointedAt, startGuide } from "../support/play";
import { stored } from "../support/product";
import { type Replica, replica } from "../support/sites";

/** What a page's own script can try; it runs before everything of ours. */
const attack = `
  const own = window.__own = { seen: {}, id: "ID" };
  for (const proto of [Element.prototype, Node.prototype, Document.prototype, EventTarget.prototype, Array.prototype, Map.prototype, Promise.prototype, MutationObserver.prototype, CSSStyleDeclaration.prototype]) {
    for (const name of Object.getOwnPropertyNames(proto)) {
      const found = Object.getOwnPropertyDescriptor(proto, name);
      if (!found.configurable || typeof found.value !== "function" || name === "constructor" || !window.__arm?.includes(name)) continue;
      Object.defineProperty(proto, name, { ...found, value(...given) { own.seen[name] = true; return found.value.apply(this, given); } });
    }
  }
  const shapes = ["guideMe", "keepScreenshot", "stepTaken", "pageRecognised", "keepSnapshot", "deleteCase", "tabState", "tickItem"].map((name) => ({ name, request: { tab: 1, id: "00000000-0000-4000-8000-000000000000" } }));
  window.__press = () => {
    // It stays on this page, so that what it did can be looked at.
    for (const type of ["click", "submit"]) window.addEventListener(type, (event) => event.preventDefault(), true);
    for (const element of document.querySelectorAll("*")) {
      for (const type of ["pointerdown", "mousedown", "mouseup", "click", "keydown"]) element.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, cancelable: type !== "click" }));
    }
  };
  window.__attack = async () => {
    const answers = [];
    for (const shape of shapes) {
      window.postMessage(shape, "*");
      window.postMessage({ quittance: "changed", ...shape }, "*");
      document.dispatchEvent(new CustomEvent("quittance", { detail: shape }));
      try { answers.push(await chrome.runtime.sendMessage(own.id, shape)); } catch (error) { answers.push(null); }
      try { answers.push(await browser.runtime.sendMessage(own.id, shape)); } catch (error) { answers.push(null); }
    }
    for (const path of ["popup.html", "dashboard.html", "guide.js", "recognise.js", "reader.js", "icon/16.png", "manifest.json"]) {
      try { const got = await fetch("chrome-extension://" + own.id + "/" + path); answers.push(await got.text()); } catch { answers.push(null); }
    }
    const frame = document.createElement("iframe");
    frame.src = "chrome-extension://" + own.id + "/popup.html";
    document.body.append(frame);
    return { answers, isolated: Object.getOwnPropertySymbols(window).map(String), shadow: [...document.querySelectorAll("*")].filter((e) => e.shadowRoot).length };
  };
`;

function armed(page: Replica, id: string): Replica {
  const names =
    "getAttribute querySelectorAll querySelector appendChild attachShadow addEventListener dispatchEvent observe then push map filter";
  const script = `<script>window.__arm = "${names}".split(" ");${attack.replace("ID", id)}</script>`;
  const clobber = `<form id="clobber"><input name="attributes"><input name="parentNode"><input name="getAttribute"><input name="closest"><button>Cancel</button></form>`;
  return { ...page, html: page.html.replace("<head>", `<head>${script}`).replace("</body>", `${clobber}</body>`) };
}

interface Attacked {
  readonly answers: readonly unknown[];
  readonly isolated: readonly string[];
  readonly shadow: number;
}
async function attackOn(page: Page): Promise<Attacked> {
  const answers = await page.evaluate(() => (window as unknown as { __attack(): Promise<Attacked> }).__attack());
  // Some of the page's own buttons reload it when its script presses them; then there is no answer to wait for.
  await page.evaluate(() => (window as unknown as { __press(): void }).__press()).catch(() => null);
  return answers;
}

test("a page's own scripts open no case, before anything was asked for", async ({ browserWith }) => {
  const browser = await browserWith();
  const page = armed(replica("chatgpt/settings-billing.en"), browser.id);
  browser.serve(page);
  const own = await browser.own("icon/16.png");
  const tab = await browser.open(page.url);
  const { answers, isolated } = await attackOn(tab);
  expect(answers.filter((answer) => answer !== null && answer !== undefined)).toEqual([]);
  expect(isolated.filter((name) => name.includes("quittance"))).toEqual([]);
  expect(tab.frames().map((frame) => frame.url())).not.toContain(`chrome-extension://${browser.id}/popup.html`);
  expect(await stored(own)).toEqual({ cases: [], entries: [], exhibits: [] });
  expect(await guideOn(tab)).toBeNull();
});

test("with the guide open, a page's scripts neither change nor read the case, nor work the guide", async ({
  browserWith,
}) => {
  const browser = await browserWith();
  const page = armed(replica("intego/account.en"), browser.id);
  browser.serve(page);
  const tab = await browser.open(page.url);
  const popup = await startGuide(browser, tab);
  await pointedAt(tab, "Cancel Subscription", "Subscription and Billing");
  await expect.poll(async () => (await stored(popup)).exhibits.length).toBeGreaterThan(0);
  const before = await stored(popup);
  const { answers, shadow } = await attackOn(tab);
  expect(answers.filter((answer) => answer !== null && answer !== undefined)).toEqual([]);
  expect(shadow, "the guide's inside cannot be reached").toBe(0);

  // The page's script pressed its own buttons too: what it shows now is its doing, but no press is the person's.
  const after = await stored(popup);
  expect(after.entries.filter(({ event }) => event.type === "control-pressed")).toEqual([]);
  expect(after.entries.slice(0, before.entries.length)).toEqual(before.entries);
  expect(after.cases.map(({ state }) => [state.provider.name, state.guiding])).toEqual([["Intego", true]]);
  await expect.poll(() => guideOn(tab), { message: "the guide is still there" }).not.toBeNull();
});

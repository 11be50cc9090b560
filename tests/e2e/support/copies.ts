import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "@playwright/test";
import { redact, redactHtml } from "../../../src/core/evidence/redact-html";
import type { PageCopy } from "../../../src/messaging/capture";
import type { Chromium } from "./chromium";
import { tabOf } from "./product";

interface Port {
  onMessage: { addListener(hear: (answer: { value?: unknown; failed?: true }) => void): void };
  postMessage(message: unknown): void;
  disconnect(): void;
}
declare const chrome: {
  scripting: { executeScript(what: object): Promise<unknown> };
  tabs: { connect(tab: number, how: object): Port };
};

/** The copy of a page as its own side makes it for the worker, and how long that took in ms; `own` is a page of ours. */
export async function copyOf(own: Page, page: Page): Promise<{ copy: PageCopy; ms: number }> {
  const tab = await tabOf(own, page);
  return own.evaluate(async (tab) => {
    await chrome.scripting.executeScript({ target: { tabId: tab }, files: ["/capture.js"] });
    const start = performance.now();
    const port = chrome.tabs.connect(tab, { name: "quittance-capture", frameId: 0 });
    const copy = await new Promise<unknown>((resolve, reject) => {
      port.onMessage.addListener(({ value, failed }) => (failed ? reject(new Error("No copy.")) : resolve(value)));
      port.postMessage({ n: 1, order: { do: "copy" } });
    });
    const ms = performance.now() - start;
    port.disconnect();
    return { copy, ms };
  }, tab) as Promise<{ copy: PageCopy; ms: number }>;
}

/** What a page shows as text, those of its frames that it may read and its shadow roots with it. */
export const visibleText = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const said: string[] = [];
    const within = (root: Document | ShadowRoot) => {
      const top = root instanceof Document ? [root.body] : [...root.children];
      for (const element of top)
        if (element instanceof HTMLElement && element.localName !== "style") said.push(element.innerText);
      for (const element of root.querySelectorAll("*")) if (element.shadowRoot) within(element.shadowRoot);
    };
    within(document);
    return said.join("\n");
  });

/** A page's copy with what the page showed when it was made: once more, where the page changed meanwhile. */
export async function copyWithText(own: Page, page: Page): Promise<{ copy: PageCopy; ms: number; text: string }> {
  for (let n = 1; ; n++) {
    // What was typed is not in the copy, whatever field it stands in.
    await page.evaluate(() => {
      for (const field of document.querySelectorAll("[contenteditable]:not([contenteditable=false])"))
        if (field.textContent?.trim()) field.textContent = "•••";
    });
    const before = await visibleText(page);
    const made = await copyOf(own, page);
    const text = await visibleText(page);
    if (before === text || n >= 12) return { ...made, text };
  }
}

/** Text as it is compared: without secrets, which the copy does not have, and with single spaces. */
export const normalised = (text: string): string => redact(text.replace(/\s+/g, " ").trim());

export interface Reopened {
  readonly text: string;
  /** Addresses that the copy asked for. */
  readonly requests: readonly string[];
  /** What in it could have run. */
  readonly scripts: readonly string[];
  readonly bytes: number;
}

const folder = mkdtempSync(join(tmpdir(), "copies-"));
let copies = 0;

/** Opens a copy as a file of its own; every request that it makes is refused and noted. */
export async function reopen(browser: Chromium, html: string): Promise<Reopened & { page: Page }> {
  const kept = redactHtml(html);
  const file = join(folder, `${++copies}.html`);
  writeFileSync(file, kept);
  const before = browser.refused.length;
  const page = await browser.context.newPage();
  const asked: string[] = [];
  page.on("request", (request) => {
    if (/^(?:https?|wss?|ftp):/.test(request.url())) asked.push(request.url());
  });
  await page.goto(pathToFileURL(file).href);
  const scripts = await page.evaluate(() =>
    [...document.querySelectorAll("*")].flatMap((element) => [
      ...(/^(?:script|object|embed)$/.test(element.localName) ? [element.outerHTML.slice(0, 80)] : []),
      ...[...element.attributes].flatMap(({ name, value }) =>
        name.startsWith("on") || /^\s*(?:javascript|vbscript):/i.test(value) ? [`${name}=${value.slice(0, 60)}`] : [],
      ),
    ]),
  );
  const text = await visibleText(page);
  const requests = [...new Set([...asked, ...browser.refused.slice(before)])];
  return { text, requests, scripts, bytes: Buffer.byteLength(kept), page };
}

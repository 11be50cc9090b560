import { chromium } from "@playwright/test";
import { findBrowser } from "./browsers";
const folder = new URL("../.output/practice-chrome-mv3", import.meta.url).pathname;
const context = await chromium.launchPersistentContext("", { executablePath: findBrowser("chromium"), headless: false, 
  ignoreDefaultArgs: ["--disable-extensions"],
  args: ["--headless=new", "--no-sandbox", "--disable-gpu", "--enable-unsafe-extension-debugging"] });
const cdp = await context.browser()!.newBrowserCDPSession();
console.log(await (cdp as any).send("Extensions.loadUnpacked", { path: folder }).catch((e: unknown) => String(e)));
const w = context.serviceWorkers()[0] ?? await context.waitForEvent("serviceworker", {timeout: 5000}).catch(e=>null);
console.log(w?.url());
await new Promise(r=>setTimeout(r,1000));
console.log(context.pages().map(p=>p.url()));
await context.close();

import puppeteer from "puppeteer-core";
import { servePractice } from "../practice/server";
import { findBrowser } from "./browsers";
const site = await servePractice();
const uuid = "6b1f8a52-1d4c-4c1e-9c2e-1f0a5b7c9d11";
const b = await puppeteer.launch({ browser: "firefox", executablePath: findBrowser("firefox"), headless: true, args: process.argv.slice(2), extraPrefsFirefox: {
  "extensions.webextensions.uuids": JSON.stringify({ "quittance@quittance.example": uuid }) } });
await b.installExtension(new URL("../.output/practice-firefox-mv3", import.meta.url).pathname);
const page = await b.newPage();
await page.goto(`${site.origin}/account`);
await new Promise(r=>setTimeout(r,2000));
for (const p of await b.pages()) console.log("page", p.url());
const own = await b.newPage();
try { await own.goto(`moz-extension://${uuid}/popup.html`); console.log("popup", await own.title(), own.url()); 
 console.log(await own.evaluate(async () => (await (globalThis as any).browser.tabs.query({})).map((t:any)=>[t.id,t.url])));
 console.log(await own.evaluate(() => document.body.innerText));
} catch (e) { console.log("ERR", String(e).slice(0,200)); }
const w = (await b.pages()).find(p=>p.url().startsWith("moz-ext"));
if (w) { 
 console.log(await w.evaluate(async () => (await (globalThis as any).browser.tabs.query({})).map((t:any)=>[t.id,t.url])).catch(e=>String(e).slice(0,300)));
 await w.evaluate(() => { location.href = "/popup.html"; });
await new Promise(r=>setTimeout(r,2000));
 console.log(w.url(), await w.evaluate(() => document.body.innerText).catch(e=>String(e).slice(0,300)));
}
await b.close(); await site.close();

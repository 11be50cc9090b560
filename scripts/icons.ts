import { readFileSync } from "node:fs";
import { chromium } from "@playwright/test";
import { findBrowser } from "./browsers";

/** Draws the PNG icons out of the one drawing; run it when the drawing changes. */
const svg = readFileSync(new URL("../assets/icon.svg", import.meta.url), "utf8");
const browser = await chromium.launch({
  executablePath: findBrowser("chromium"),
  args: ["--no-sandbox"],
});
for (const size of [16, 32, 48, 128]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  await page.screenshot({
    path: new URL(`../public/icon/${size}.png`, import.meta.url).pathname,
    omitBackground: true,
  });
  await page.close();
}
await browser.close();

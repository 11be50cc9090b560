import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { type Report, reportSchema } from "../../../src/core/report/report";
import { allowAllSites } from "../support/all-sites";
import { type Chromium, expect, test } from "../support/chromium";
import { control } from "../support/controls";
import { guideOn, pressInGuide } from "../support/guide";
import { killWorker } from "../support/journal";
import { playFlow, pointedAt, startGuide, untilConfirmed } from "../support/play";
import { popupFor, stored } from "../support/product";
import { heardOn, renamed } from "../support/renamed";
import { type Replica, replica } from "../support/sites";

const said = async (tab: Page) => (await guideOn(tab))?.say ?? "";
const text = async (tab: Page) => (await guideOn(tab))?.text ?? "";

async function middleOf(tab: Page, name: string): Promise<[number, number]> {
  const found = await control(tab, name);
  await found.scrollIntoViewIfNeeded();
  const box = await found.boundingBox();
  if (!box) throw new Error(`“${name}” is not shown.`);
  return [box.x + box.width / 2, box.y + box.height / 2];
}

/** Points with the mouse; a person in a hurry presses twice. */
async function pointByMouse(tab: Page, name: string): Promise<void> {
  const [x, y] = await middleOf(tab, name);
  await tab.mouse.move(x, y);
  await expect.poll(async () => (await guideOn(tab))?.target, { message: "it is lit up" }).toContain(name);
  await tab.mouse.dblclick(x, y);
}

async function savedReport(page: Page, button: string): Promise<{ report: Report; shown: string }> {
  const shown = await page.locator("pre").innerText();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button }).click(),
  ]);
  const content = readFileSync(await download.path(), "utf8");
  expect(content.trim(), "what is saved is what was shown").toBe(shown.trim());
  return { report: reportSchema.parse(JSON.parse(content)), shown };
}

/** The flow with the new name of its first control. */
const flowOf = ({ flow: [first, ...rest] }: Replica, name: string): Replica["flow"] => {
  if (!first) throw new Error("The flow has no step.");
  const { within: _, ...step } = first;
  return [{ ...step, press: name }, ...rest];
};

async function opensReport(browser: Chromium, tab: Page, name: string): Promise<Page> {
  const [report] = await Promise.all([browser.context.waitForEvent("page"), pressInGuide(tab, name)]);
  await report.locator("pre").waitFor();
  return report;
}

test("a button that was renamed is pointed at by mouse, is not pressed by that, and the way goes on to its end", async ({
  browserWith,
}) => {
  const browser = await browserWith();
  const page = renamed(replica("netflix/membership.en"), "Cancel Membership", "Lumpi");
  browser.serve(page);
  const tab = await browser.open(page.url);
  const popup = await startGuide(browser, tab);
  await expect.poll(() => said(tab)).toMatch(/“Cancel Membership”, seen in .+, is not on this page/);
  await pressInGuide(tab, "Point at it myself");
  await pointByMouse(tab, "Lumpi");
  const pointed = await pointedAt(tab, "Lumpi");
  expect(pointed.say).toBe("You pointed at “Lumpi”. Read it before you press: Quittance does not know what it does.");
  expect(pointed.text).not.toContain("the press that counts");
  expect(await heardOn(tab), "pointing pressed nothing").toEqual([]);
  expect(tab.url()).toBe(page.url);
  expect((await stored(popup)).cases[0]?.state.progress).toBe("none");

  // It is remembered by the case, not by the page or the worker.
  await killWorker(browser, popup);
  await tab.reload();
  await pointedAt(tab, "Lumpi");

  const report = await opensReport(browser, tab, "Save a report for those who make Quittance");
  await expect(report.getByText("Not in it: names, e-mail addresses")).toBeVisible();
  const without = await savedReport(report, "Save the file");
  expect(without.report).toMatchObject({
    provider: "netflix",
    path: "/account/membership",
    language: expect.stringMatching(/^en/),
    guide: "missing",
    expected: { step: "account/cancel", labels: ["Cancel Membership", "Annuler l'abonnement"] },
    label: "…",
    trail: ["button"],
    dialog: false,
    intent: "other",
  });
  expect(without.report.controls).toContainEqual({ role: "link", label: "Change plan", dialog: false });
  expect(without.shown).not.toMatch(/Lumpi|June|Okonedo|okonedo|3308|17\.99|555|@/);
  await report.getByRole("checkbox").check();
  await expect(report.locator("pre")).toContainText("Lumpi");
  expect((await savedReport(report, "Save the file")).report.label).toBe("Lumpi");
  await report.close();

  await tab.bringToFront();
  await playFlow(tab, flowOf(page, "Lumpi"));
  const { entries, cases } = await untilConfirmed(popup);
  const events = entries.map(({ event }) => event);
  expect(events.filter(({ type }) => type === "control-pointed")).toHaveLength(1);
  expect(events.filter((event) => event.type === "control-pressed")).toMatchObject([
    { name: "Lumpi", intent: "other", final: false },
    { name: "Finish Cancellation", final: true },
  ]);
  const own = await browser.own(`dashboard.html#/case/${cases[0]?.id}`);
  await expect(own.getByText("You pointed at “Lumpi” for the guide")).toBeVisible();
  await own.getByRole("link", { name: "Save a report for those who make Quittance" }).click();
  await expect(own.getByRole("heading", { name: "A report for those who make Quittance" })).toBeVisible();
});

test("en français, au clavier seul : Tab va de l’un à l’autre, Entrée choisit, Échap quitte", async ({
  browserWith,
}) => {
  const browser = await browserWith({ language: "fr" });
  const page = renamed(replica("netflix/membership.fr"), "Annuler l'abonnement", "Loupi");
  browser.serve(page);
  const tab = await browser.open(page.url);
  const popup = await startGuide(browser, tab);
  const point = async () => {
    await pressInGuide(tab, "Le montrer moi-même");
    await expect.poll(() => said(tab)).toContain("Cliquez sur le bouton ou le lien");
  };
  await expect.poll(() => text(tab), { message: "the guide means what cannot be seen" }).toContain("n’est pas affiché");
  await pressInGuide(tab, "Je ne le trouve pas");
  await point();
  await tab.keyboard.press("Tab");
  await expect.poll(async () => (await guideOn(tab))?.target).not.toBeNull();
  await tab.keyboard.press("Escape");
  await expect.poll(() => text(tab), { message: "Escape leaves" }).toContain("Le chemin, en mots");
  await point();
  const target = async () => (await guideOn(tab))?.target ?? "";
  let before = "";
  for (let n = 0; n < 60 && !(await target()).startsWith("Loupi"); n++) {
    before = await text(tab);
    await tab.keyboard.press("Tab");
    await expect.poll(() => text(tab), { message: "Tab goes on" }).not.toBe(before);
  }
  expect(await target()).toBe("Loupi, bouton");
  await tab.keyboard.press("Enter");
  const pointed = await pointedAt(tab, "Loupi");
  expect(pointed.say).toBe(
    "Vous avez montré « Loupi ». Lisez-le avant de cliquer : Quittance ne sait pas ce qu’il fait.",
  );
  expect(await heardOn(tab), "pointing pressed nothing, and took no focus").toEqual([]);
  const report = await opensReport(browser, tab, "Enregistrer un rapport pour ceux qui font Quittance");
  expect((await savedReport(report, "Enregistrer le fichier")).report).toMatchObject({
    provider: "netflix",
    label: "…",
  });
  await report.close();
  await tab.bringToFront();
  await playFlow(tab, flowOf(page, "Loupi"));
  await untilConfirmed(popup);
});

test("a control that is known to keep the plan is told as that at once, and can be taken back", async ({
  browserWith,
}) => {
  const browser = await browserWith();
  const page = replica("chatgpt/settings-billing.en");
  browser.serve(page);
  const tab = await browser.open(page.url);
  const popup = await startGuide(browser, tab);
  await playFlow(tab, page.flow.slice(0, 1));
  const right = await pointedAt(tab, "Cancel", "Cancel your plan?");
  await pressInGuide(tab, "I can’t find it");
  await pressInGuide(tab, "Point at it myself");
  await pointByMouse(tab, "Keep plan");
  await expect
    .poll(() => said(tab))
    .toBe("You pointed at “Keep plan”. Careful: this one does not end your subscription.");
  const warned = await guideOn(tab);
  expect(warned?.text).toContain("“Keep plan”: Closes the window. Your plan goes on");
  expect(warned?.marks.map(({ kind }) => kind)).toEqual(["decoy"]);
  expect((await stored(popup)).entries.filter(({ event }) => event.type === "control-pressed")).toHaveLength(1);
  await pressInGuide(tab, "Take it back");
  await expect.poll(() => said(tab)).toBe(right.say);
});

test("controls in shadow roots, frames and modal dialogs can be pointed at, and what is no control cannot", async ({
  browserWith,
}) => {
  const browser = await browserWith();
  await allowAllSites(browser);
  const url = "https://www.lumen.example/account/membership";
  const inner = `<button onclick='top.pressed=(top.pressed??0)+1'>Brumm</button>`;
  for (const [n, body, trail] of [
    [
      0,
      `<x-card></x-card><script>document.querySelector("x-card").attachShadow({mode:"open"}).innerHTML=\`<section>${inner}</section>\`</script>`,
      ["button", "region", "shadow"],
    ],
    [
      1,
      `<iframe style="width:400px;height:120px;border:7px solid" srcdoc="<form>${inner}</form>"></iframe>`,
      ["button", "form", "frame"],
    ],
    [
      2,
      `<dialog><h2>Gold</h2>${inner}</dialog><script>document.querySelector("dialog").showModal()</script>`,
      ["button", "dialog"],
    ],
  ] as const) {
    const html = `<!doctype html><html lang="en"><title>Membership</title><h1>Membership</h1><p id="words">Gold, $10.00 a month</p><p>Renews on 3 May 2027</p>${body}`;
    browser.serve({ url: `${url}${n}`, html });
    const tab = await browser.open(`${url}${n}`);
    const popup = await popupFor(browser, tab);
    await popup.getByRole("button", { name: /^Guide me|^Show me the next step/ }).click();
    await tab.bringToFront();
    await expect.poll(() => said(tab)).toContain("Nothing on this page looks like the way to cancel");
    await pressInGuide(tab, "Point at it myself");
    await expect.poll(() => said(tab)).toContain("Click the button or link you mean");
    const frame = n === 1 ? tab.frameLocator("iframe") : tab;
    if (n !== 2) {
      const words = await tab.locator("#words").boundingBox();
      await tab.mouse.click((words?.x ?? 0) + 20, (words?.y ?? 0) + 8);
      await expect.poll(() => text(tab)).toContain("That is no button or link with words of its own");
    }
    const box = await frame.getByRole("button", { name: "Brumm" }).boundingBox();
    await tab.mouse.click((box?.x ?? 0) + 10, (box?.y ?? 0) + 10);
    await expect.poll(() => said(tab)).toContain("You pointed at “Brumm”");
    expect(await tab.evaluate(() => (window as unknown as { pressed?: number }).pressed ?? 0)).toBe(0);
    const { entries } = await stored(popup);
    const event = entries.map((entry) => entry.event).findLast(({ type }) => type === "control-pointed");
    expect(event).toMatchObject({
      name: "Brumm",
      around: { trail, dialog: n === 2, provider: null, host: "lumen.example" },
    });
    await popup.close();
    await tab.close();
  }
});

test("a page's own script can neither point nor press while the person points", async ({ browserWith }) => {
  const browser = await browserWith();
  const page = renamed(replica("netflix/membership.en"), "Cancel Membership", "Lumpi");
  browser.serve(page);
  const tab = await browser.open(page.url);
  const popup = await startGuide(browser, tab);
  await expect.poll(() => said(tab)).toContain("is not on this page");
  await pressInGuide(tab, "Point at it myself");
  await expect.poll(() => said(tab)).toContain("Click the button or link you mean");
  // Lit up by the real mouse: Enter and a click would note it now.
  const [x, y] = await middleOf(tab, "Lumpi");
  await tab.mouse.move(x, y);
  await expect.poll(async () => (await guideOn(tab))?.target).toContain("Lumpi");
  await tab.evaluate(
    ([clientX, clientY]) => {
      const at = { clientX, clientY, bubbles: true, composed: true, cancelable: true };
      const layers = document.elementsFromPoint(clientX, clientY);
      for (const target of [window, document, document.activeElement ?? document, ...layers])
        for (const event of [new MouseEvent("click", at), new KeyboardEvent("keydown", { key: "Enter", ...at })])
          target.dispatchEvent(event);
    },
    [x, y] as const,
  );
  // What is noted is noted a moment after it was pointed at, and by the real key it is.
  await tab.keyboard.press("ArrowDown");
  await expect.poll(async () => (await guideOn(tab))?.target).not.toContain("Lumpi");
  const other = (await guideOn(tab))?.target ?? "";
  await tab.keyboard.press("Enter");
  await expect.poll(() => said(tab)).toContain("You pointed at");
  const pointed = (await stored(popup)).entries
    .map(({ event }) => event)
    .filter(({ type }) => type === "control-pointed");
  expect(pointed).toHaveLength(1);
  expect(other).toContain((pointed[0] as { name: string }).name);
});

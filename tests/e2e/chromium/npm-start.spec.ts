import { type AddressInfo, createServer } from "node:net";
import { wordsOf } from "../../../practice/site/words";
import { expect, test } from "../support/chromium";
import { Display } from "../support/display";
import { guideOn } from "../support/guide";
import { NpmStart } from "../support/npm-start";
import { PopupTarget } from "../support/popup-target";

/** A build and a browser with a window come before the first word. */
const patience = { timeout: 100_000 };
test.setTimeout(150_000);

/** Closes the window in front until the run is over: keys that come before the window listens are lost. */
async function closeWindow(display: Display, run: NpmStart): Promise<void> {
  const close = () => {
    if (run.code === null) display.press("alt+F4");
    return run.code;
  };
  await expect.poll(close, { message: "closing the window ends it" }).toBe(0);
}

for (const lang of ["en", "fr"] as const) {
  test(`npm start opens a window, says what to do there, and ends with the window (${lang})`, async () => {
    const display = await Display.open();
    const run = NpmStart.on(display, lang);
    const site = wordsOf(lang);
    try {
      await expect.poll(() => run.said, patience).toContain("Close the browser to end");
      await expect
        .poll(() => display.title(), "the account is in front")
        .toContain(`${site.account.title} · Papillon Press`);
      expect(run.said).toContain(`“${site.footer.again}” at the foot of the page`);

      // What the terminal says is done with real keys, word by word.
      expect(run.said).toContain("1. Press Alt+Shift+Q");
      const outside = await run.browser();
      const [tab] = outside
        .contexts()
        .flatMap((context) => context.pages().filter((page) => /^http:/.test(page.url())));
      if (!tab) throw new Error("The practice account is not open.");
      expect(run.said).toContain(tab.url().replace(/\?.*/, ""));
      display.press("alt+shift+q");
      let popup: PopupTarget | null = null;
      await expect.poll(async () => (popup = await PopupTarget.find(tab)), "the popup opens").not.toBeNull();
      const buttons = "[...document.querySelectorAll('button:enabled')].map((b) => b.innerText.trim())";
      const [, named] = /2\. Press “(.+?)”/.exec(run.said) ?? [];
      await expect.poll(() => popup?.evaluate<string[]>(buttons), "with the button that is named").toContain(named);
      display.press("Tab", "Return");
      await expect.poll(async () => (await guideOn(tab))?.target, "the guide points").toBe(site.account.manage);
      await outside.close();

      expect(run.running().length, "npm, its script and the browser's processes").toBeGreaterThan(4);
      await closeWindow(display, run);
      await expect.poll(() => run.running(), "no process is left behind").toEqual([]);
      expect(run.files(), "nor a profile").toEqual([]);
      expect(run.said).not.toContain("did not work");
    } finally {
      await run.end();
      display.close();
    }
  });
}

test("closing npm start's window before it shows the account ends it at once and is no fault", async () => {
  const display = await Display.open();
  // In place of the account stands a server that never answers: the account does not come while the window is there.
  const silent = createServer();
  await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
  const { port } = silent.address() as AddressInfo;
  const run = NpmStart.on(display, "en", `--host-resolver-rules="MAP practice.localhost 127.0.0.1:${port}"`);
  try {
    await new Promise((resolve) => silent.once("connection", resolve));
    await closeWindow(display, run);
    await expect.poll(() => run.running(), "no process is left behind").toEqual([]);
    expect(run.files(), "nor a profile").toEqual([]);
    expect(run.said).not.toContain("Press Alt+Shift+Q");
    expect(run.said).not.toContain("did not work");
  } finally {
    await run.end();
    silent.close();
    display.close();
  }
});

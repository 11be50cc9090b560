import type { Browser } from "puppeteer-core";
import { inFirefox } from "./firefox-wire";

/** The frame in which Firefox shows the popup of a toolbar button, as its own window sees it. */
interface Frame extends Element {
  readonly messageManager: {
    addMessageListener(name: string, hear: (message: { data: string }) => void): void;
    loadFrameScript(url: string, later: boolean): void;
  };
}
declare const ChromeUtils: {
  importESModule(url: string): {
    ExtensionPermissions: Record<"add" | "remove", (id: string, what: object, extension: unknown) => Promise<void>>;
  };
};
declare const WebExtensionPolicy: { getByID(id: string): { extension: unknown } | null };

/** Asks for the value of an expression in the open popup; runs in Firefox's window. Null where no popup is open. */
function askPopup(expression: string): Promise<string | null> {
  const frame = document.querySelector<Frame>("panel[panelopen] browser[webextension-view-type=popup]");
  if (!frame) return Promise.resolve(null);
  const name = `quittance:${Math.random()}`;
  const script = `sendAsyncMessage("${name}", String(${expression}));`;
  return new Promise((resolve) => {
    frame.messageManager.addMessageListener(name, ({ data }) => resolve(data));
    frame.messageManager.loadFrameScript(`data:,${encodeURIComponent(script)}`, false);
  });
}

/** What the real popup says, which no driver lists among its pages; null while it is closed. */
export const saidInPopup = (browser: Browser): Promise<string | null> =>
  inFirefox(browser, askPopup, "content.document.body.innerText");

/** Presses the main button of the real popup. */
export async function pressMainInPopup(browser: Browser): Promise<void> {
  const pressed = await inFirefox(browser, askPopup, "content.document.querySelector('button.main').click()");
  if (pressed === null) throw new Error("The popup is not open.");
}

/** What a person does who takes the access to some sites away in about:addons; runs in Firefox's window. */
export async function takeAway(id: string, origins: readonly string[]): Promise<void> {
  const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
  await ExtensionPermissions.remove(id, { permissions: [], origins }, WebExtensionPolicy.getByID(id)?.extension);
}

/** What a person does who switches the access to some sites on in about:addons; runs in Firefox's window. */
export async function switchOn(id: string, origins: readonly string[]): Promise<void> {
  const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
  await ExtensionPermissions.add(id, { permissions: [], origins }, WebExtensionPolicy.getByID(id)?.extension);
}

interface Question extends Element {
  readonly button: HTMLElement;
  readonly secondaryButton: HTMLElement;
}

/** What the browser's own question says; null while none is asked. Runs in Firefox's window. */
export const question = (): string | null =>
  document.querySelector("panel[panelopen] #addon-webext-permissions-notification")?.textContent ?? null;

/** Answers the browser's own question whether a site may be read; runs in Firefox's window. */
export function answerQuestion(yes: boolean): void {
  const asked = document.querySelector<Question>("panel[panelopen] #addon-webext-permissions-notification");
  if (!asked) throw new Error("Firefox asks nothing.");
  (yes ? asked.button : asked.secondaryButton).click();
}

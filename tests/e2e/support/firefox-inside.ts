/*
 * Functions that run in Firefox's own window, with its rights (see `inFirefox`). Each stands alone: it is sent as text.
 */
interface Channel {
  QueryInterface(what: unknown): Channel;
  cancel(why: number): void;
  readonly URI: { readonly spec: string };
  readonly loadInfo: {
    readonly triggeringPrincipal: { readonly isSystemPrincipal: boolean; readonly addonPolicy: unknown };
    readonly externalContentPolicyType: number;
  };
}
interface Typist {
  beginInputTransactionForTests(window: Window): void;
  keydown(event: KeyboardEvent): void;
  keyup(event: KeyboardEvent): void;
}

interface Tabbed extends Window {
  readonly gBrowser: { readonly selectedBrowser: { readonly currentURI: { readonly spec: string } } };
  readonly gURLBar: { focus(): void };
}

declare const Services: {
  wm: { getEnumerator(type: string): Iterable<Tabbed> };
  locale: { availableLocales: string[]; requestedLocales: string[] };
  obs: { addObserver(observer: { observe(subject: Channel): void }, topic: string): void };
};
declare const Cc: Record<string, { createInstance(what: unknown): Typist }>;
declare const Ci: {
  nsIHttpChannel: unknown;
  nsITextInputProcessor: unknown;
  nsIContentPolicy: { readonly TYPE_DOCUMENT: number };
};
declare const Cr: { NS_ERROR_ABORT: number };
declare const WebExtensionPolicy: {
  getByID(id: string): { extension: { readonly backgroundState: string } } | null;
};
declare const gBrowser: { tabs: { linkedBrowser: { currentURI: { spec: string } } }[] };
declare const quittanceAsked: string[];

/**
 * Makes Firefox speak a language, as far as extensions know. It takes one only with its language pack, which few
 * machines have, and the preference `intl.locale.requested` alone changes nothing: it is told that it has one.
 */
export function speak(language: string): void {
  Services.locale.availableLocales = [...new Set([language, "en-US"])];
  Services.locale.requestedLocales = [language];
}

/**
 * Stops and notes every request but Firefox's own; BiDi shows those of pages only, not those of the extension.
 * @param allow origin of a server on this machine that may be asked
 */
export function watchRequests(allow: string | null): void {
  const seen: string[] = [];
  Object.assign(globalThis, { quittanceAsked: seen });
  const observe = (subject: Channel) => {
    const channel = subject.QueryInterface(Ci.nsIHttpChannel);
    const { triggeringPrincipal: who, externalContentPolicyType: what } = channel.loadInfo;
    if (who.isSystemPrincipal) return;
    // Where a page goes on to another, BiDi answers or refuses.
    if (what === Ci.nsIContentPolicy.TYPE_DOCUMENT && !who.addonPolicy) return;
    if (allow !== null && channel.URI.spec.startsWith(`${allow}/`)) return;
    seen.push(channel.URI.spec);
    channel.cancel(Cr.NS_ERROR_ABORT);
  };
  Services.obs.addObserver({ observe }, "http-on-opening-request");
}

export const requestsSeen = (): string[] => quittanceAsked;

export const openAddresses = (): string[] => gBrowser.tabs.map(({ linkedBrowser }) => linkedBrowser.currentURI.spec);

/** Whether an extension's event page runs: "starting", "running", "suspending" or "stopped". */
export const backgroundState = (id: string): string =>
  WebExtensionPolicy.getByID(id)?.extension.backgroundState ?? "not installed";

/**
 * Presses Alt+Shift and a letter as the keyboard would, which counts as the person's gesture in the tab in front. The
 * address bar has the keyboard: keys that go to a page come back to Firefox only from a real keyboard.
 * @param front address of the tab in front, to tell between windows
 */
export function pressAltShift(letter: string, front: string): void {
  const typist = Cc["@mozilla.org/text-input-processor;1"]?.createInstance(Ci.nsITextInputProcessor);
  if (!typist) throw new Error("This Firefox has no text input processor.");
  const windows = [...Services.wm.getEnumerator("navigator:browser")];
  const place = windows.find(({ gBrowser: { selectedBrowser } }) => selectedBrowser.currentURI.spec === front);
  if (!place) throw new Error(`No window has ${front} in front.`);
  place.focus();
  place.gURLBar.focus();
  typist.beginInputTransactionForTests(place);
  const keys = [
    new KeyboardEvent("", { key: "Alt", code: "AltLeft", keyCode: 18 }),
    new KeyboardEvent("", { key: "Shift", code: "ShiftLeft", keyCode: 16 }),
    new KeyboardEvent("", { key: letter, code: `Key${letter}`, keyCode: letter.charCodeAt(0) }),
  ];
  for (const key of keys) typist.keydown(key);
  for (const key of keys.reverse()) typist.keyup(key);
}

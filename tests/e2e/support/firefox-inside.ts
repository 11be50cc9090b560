/*
 * Functions that run in Firefox's own window, with its rights (see `inFirefox`). Each stands alone: it is sent as text.
 */
interface Channel {
  QueryInterface(what: unknown): Channel;
  cancel(why: number): void;
  readonly URI: { readonly spec: string };
  readonly loadInfo: { readonly triggeringPrincipal: { readonly isSystemPrincipal: boolean } };
}
interface Typist {
  beginInputTransactionForTests(window: Window): void;
  keydown(event: KeyboardEvent): void;
  keyup(event: KeyboardEvent): void;
}

declare const Services: {
  locale: { availableLocales: string[]; requestedLocales: string[] };
  obs: { addObserver(observer: { observe(subject: Channel): void }, topic: string): void };
};
declare const Cc: Record<string, { createInstance(what: unknown): Typist }>;
declare const Ci: { nsIHttpChannel: unknown; nsITextInputProcessor: unknown };
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
  Services.locale.availableLocales = [language, "en-US"];
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
    if (channel.loadInfo.triggeringPrincipal.isSystemPrincipal) return;
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

/** Presses Alt+Shift and a letter as the keyboard would: it counts as the person's gesture in the tab in front. */
export function pressAltShift(letter: string): void {
  const typist = Cc["@mozilla.org/text-input-processor;1"]?.createInstance(Ci.nsITextInputProcessor);
  if (!typist) throw new Error("This Firefox has no text input processor.");
  typist.beginInputTransactionForTests(window);
  const keys = [
    ["Alt", "AltLeft"],
    ["Shift", "ShiftLeft"],
    [letter.toUpperCase(), `Key${letter.toUpperCase()}`],
  ].map(
    ([key = "", code = ""]) => new KeyboardEvent("", { key, code, keyCode: key.length === 1 ? key.charCodeAt(0) : 0 }),
  );
  for (const key of keys) typist.keydown(key);
  for (const key of keys.reverse()) typist.keyup(key);
}

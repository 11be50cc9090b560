import type { Replica } from "./sites";

const origin = "https://www.fernwell.example";

/** What to press on a page on the way, as the guide should point at it. */
export interface Stop {
  readonly path: string;
  readonly press: string;
}

interface Screen extends Stop {
  readonly title: string;
  readonly body: string;
}

const link = (label: string, to: string, look = "") => `<a href="${to}" class="${look}">${label}</a>`;

const screens: readonly Screen[] = [
  {
    path: "/",
    press: "My account",
    title: "Fernwell – plants by post",
    body: `<h1>Good morning, Ada</h1><p>Three new ferns this week.</p>${link("See the ferns", "#ferns", "big")}`,
  },
  {
    path: "/me",
    press: "Membership and billing",
    title: "Your account – Fernwell",
    body: `<h1>Your account</h1><ul><li>${link("Address book", "#book")}</li><li>${link("Membership and billing", "/me/membership")}</li><li>${link("Newsletter", "#news")}</li></ul>`,
  },
  {
    path: "/me/membership",
    press: "End membership",
    title: "Membership – Fernwell",
    body: `<h1>Membership</h1><p>Fern of the Month, £14.00 a month</p><p>Renews on 3 May 2027</p>${link("Swap my next fern", "#swap", "big")} ${link("End membership", "/me/membership/leave")}`,
  },
  {
    path: "/me/membership/leave",
    press: "No thanks, continue to cancel",
    title: "Before you go – Fernwell",
    body: `<h1>Before you go: half price for three months</h1><p>Keep your ferns coming and save 50%.</p>${link("Claim 50% off", "/me/membership", "big")} ${link("No thanks, continue to cancel", "/me/membership/leave/why")}`,
  },
  {
    path: "/me/membership/leave/why",
    press: "Continue to cancel",
    title: "Why are you leaving? – Fernwell",
    body: `<h1>Why are you ending your membership?</h1><form><p><label><input type="radio" name="r"> Too expensive</label></p><p><label><input type="radio" name="r"> Too many ferns</label></p></form>${link("Keep my membership", "/me/membership", "big")} ${link("Continue to cancel", "/me/membership/leave/sure")}`,
  },
  {
    path: "/me/membership/leave/sure",
    press: "Yes, end membership",
    title: "Are you sure? – Fernwell",
    body: `<h1>End your membership?</h1><p>You keep access until 3 May 2027.</p>${link("Keep my membership", "/me/membership", "big")} ${link("Yes, end membership", "/goodbye")}`,
  },
  {
    path: "/goodbye",
    press: "",
    title: "Goodbye – Fernwell",
    body: "<h1>Goodbye, Ada</h1><p>Your membership has been cancelled.</p>",
  },
];

function page({ title, body }: Screen): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title>
<style>body{font:16px/1.5 sans-serif;margin:0;color:#222}header{display:flex;gap:24px;padding:16px 32px;background:#e8f0e4}main{max-width:640px;margin:40px auto}a{color:#22532a}.big{display:inline-block;padding:10px 18px;background:#22532a;color:#fff;border-radius:6px}</style>
<header><b>Fernwell</b><nav>${link("Shop", "#shop")} ${link("Care guides", "#care")} ${link("My account", "/me")} ${link("Log out", "#out")}</nav></header><main>${body}</main></html>`;
}

/** Where to press on each page, in order, and the last page, which confirms. */
export const way: readonly Stop[] = screens.slice(0, -1);
export const start = `${origin}/`;

/** A shop that no file of the catalogue describes, each page at an address of its own. */
export const strangerSite: readonly Replica[] = screens.map((screen) => ({
  provider: "fernwell",
  file: `${screen.title}.html`,
  url: `${origin}${screen.path}`,
  lang: "en",
  kind: "other",
  controls: { cancel: null, keep: [], billing: null },
  facts: {},
  flow: [],
  decoys: [],
  confirmed: null,
  html: page(screen),
}));

import type { Served } from "./sites";
import { portalOf } from "./stripe-hop";

const style =
  "body{margin:0;font:15px/1.5 system-ui,sans-serif;color:#1a1a1a}header{padding:14px 28px;border-bottom:1px solid #ddd}main{max-width:560px;margin:40px auto}[role=tab]{margin-right:12px}button,input{font:inherit;padding:8px 14px}";

/** What the link in the mail carries: whoever has it is signed in. */
export const linkSecret = "live_Yk3jQ9xLmN7aWcR2TESTLINKSECRET";

/** The seller's settings, whose "Manage" opens the payment page. */
export const characterSettings: Served = {
  url: "https://character.ai/settings",
  html: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Settings | character.ai</title><style>${style}</style>
<header><b>character.ai</b> <a href="#">Discover</a> <a href="#">Log out</a></header>
<main><h1>Settings</h1><div role="tablist"><button role="tab">Public profile</button><button role="tab">Account</button><button role="tab" id="sub">Subscription</button></div><div id="panel"><p>Display name: Wren</p></div></main>
<script>document.querySelector("#sub").onclick = () => { document.querySelector("#panel").innerHTML = '<h2>Subscription</h2><div><b>c.ai+</b> <span>$9.99 per month. Renews on January 9, 2027</span> <a role="button" href="https://billing.stripe.com/p/login/7sIeXr2Qa">Manage</a></div>'; };</script></html>`,
};

/** The payment page's sign-in: an address, and then only the mail leads on. */
export const portalSignIn: Served = {
  url: "https://billing.stripe.com/p/login/7sIeXr2Qa",
  html: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Character.AI | Customer portal</title><style>${style}</style>
<main><p>Character.AI</p><div id="box"><h1>Log in to manage your subscription</h1><p>Enter your email and we will send you a link to log in directly to your customer portal.</p><form id="f"><label>Email <input type="email" name="email" autocomplete="email"></label> <button type="submit">Send</button></form></div></main>
<script>document.querySelector("#f").onsubmit = (event) => { event.preventDefault(); document.querySelector("#box").innerHTML = "<h1>Check your email</h1><p>If you have an active subscription with us, an email with a login link has been sent to priya.lindqvist@example.org.</p>"; };</script></html>`,
};

/** The portal that the mail's link opens. */
export const portalByLink: Served = {
  ...portalOf("Character.AI", "c.ai+", "https://character.ai/settings"),
  url: `https://billing.stripe.com/p/session/${linkSecret}`,
};

/** The mail with the link that signs in. */
export const loginMail = {
  lang: "en",
  from: "Character.AI",
  address: "noreply@stripe.com",
  to: "priya.lindqvist@example.org",
  subject: "Your Character.AI customer portal login link",
  body: `<p>Click the link below to log in to your customer portal for Character.AI.</p><p><a href="${portalByLink.url}" target="_blank">Log in to your Customer Portal</a></p>`,
} as const;

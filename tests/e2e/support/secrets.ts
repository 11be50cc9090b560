/** Put together here so that nobody's scanner takes this file for one that holds keys. */
const key = (...parts: string[]) => parts.join("");

/** What signs someone in, opens a door, or pays: each with what must be found nowhere in what is kept. */
export interface Secret {
  readonly name: string;
  readonly needle: string;
  /** Where it stands on the page; `$` is the secret. */
  readonly html?: string;
  /** Put there by a script of the page instead. */
  readonly script?: string;
}

const card = ["4929", "1234", "5678", "9015"];

export const secrets: readonly Secret[] = [
  {
    name: "sign-in link",
    needle: "kq7Rt2Zx9Lm4",
    html: `<a href="https://pages.example/in/$?next=plan">Sign in</a>`,
  },
  {
    name: "password reset in text",
    needle: "rs8Vw3Qp6Nd1",
    html: "<p>Reset: https://pages.example/reset?code=$</p>",
  },
  {
    name: "link without its scheme",
    needle: "bT5yUk2Wm8Zr",
    html: "<p>Go to pages.example/magic/$ to sign in</p>",
  },
  {
    name: "user and password in a link",
    needle: "hunter2pass",
    html: `<a href="https://ada:$@pages.example/feed">Feed</a>`,
  },
  { name: "session in a query", needle: "s9Kd83jfLq02", html: `<a href="/plan?PHPSESSID=$">Plan</a>` },
  { name: "session in a path", needle: "A1B2C3D4E5F6A7B8", html: `<a href="/plan;jsessionid=$">Plan</a>` },
  { name: "access token in a fragment", needle: "fr4gT0k3nXyZq", html: `<a href="/cb#access_token=$">Back</a>` },
  { name: "hidden field", needle: "h1ddenF13ldTok", html: `<input type="hidden" name="session" value="$">` },
  { name: "password that was typed", needle: "c0rrectHorse9", html: `<input type="password" value="$">` },
  { name: "e-mail that was typed", needle: "typed.secretly9", html: `<input type="email" value="$@pages.example">` },
  { name: "text that was typed", needle: "dearSupport77", html: "<textarea>$</textarea>" },
  { name: "text in an editor", needle: "noteToSelf88", html: `<div contenteditable="true">$</div>` },
  { name: "meta tag", needle: "m3taCsrfT0ken", html: `<meta name="csrf-token" content="$">` },
  { name: "data attribute", needle: "d4taAttr1buteTk", html: `<div data-user-token="$">Plan</div>` },
  { name: "data attribute with JSON", needle: "j5onPr0psT0ken", html: `<div data-page='{"auth":"$"}'>Plan</div>` },
  {
    name: "attribute of its own with JSON",
    needle: "pr0psInJs0n44",
    html: `<x-plan props='{"key":"$"}'>Plan</x-plan>`,
  },
  { name: "inline script", needle: "scr1ptB0otT0k", html: `<script type="application/json">{"token":"$"}</script>` },
  { name: "comment", needle: "c0mmentT0ken5", html: "<!-- token $ -->" },
  { name: "template", needle: "t3mplateT0ken", html: "<template><p>$</p></template>" },
  { name: "noscript", needle: "n0scr1ptTok7", html: `<noscript><img src="/t?sid=$"></noscript>` },
  {
    name: "style's address",
    needle: "cssUrlT0ken99",
    html: `<div style="background:url('/bg.png?sig=$')">Plan</div>`,
  },
  {
    name: "style sheet's address",
    needle: "sh33tUrlT0ken",
    html: "<style>.p::after{background:url(/x.png?token=$)}</style>",
  },
  { name: "srcset", needle: "srcs3tT0ken12", html: `<img alt="" srcset="/a.png?sig=$ 2x" src="/a.png?sig=$">` },
  { name: "form's address", needle: "f0rmActi0nTk", html: `<form action="/go?csrf=$"><button>Go</button></form>` },
  { name: "frame's address", needle: "fr4meSrcT0ken", html: `<iframe src="https://other.example/?t=$"></iframe>` },
  {
    name: "same-origin frame's inside",
    needle: "1nsideFrameTk9",
    html: `<iframe srcdoc="<a href='https://pages.example/in?token=$'>In</a>"></iframe>`,
  },
  {
    name: "shadow root",
    needle: "shad0wR00tTk3",
    script: `const h=document.createElement("div");document.body.append(h);h.attachShadow({mode:"open"}).innerHTML='<a href="/in?token=$">In</a><p title="Bearer $">Plan</p>'`,
  },
  {
    name: "adopted style sheet",
    needle: "ad0ptedSh33t7",
    script: `const s=new CSSStyleSheet();s.replaceSync(".q{background:url(/q.png?token=$)}");document.adoptedStyleSheets=[s]`,
  },
  {
    name: "drawing's link",
    needle: "svgXl1nkT0ken",
    html: `<svg width="9" height="9"><a xlink:href="https://pages.example/in?token=$"><text>In</text></a></svg>`,
  },
  { name: "bearer header in text", needle: "b3arerHeaderTok3n99", html: "<p>Authorization: Bearer $</p>" },
  {
    name: "JSON Web Token in text",
    needle: key("eyJhbGciOiJIUzI1NiJ9", ".", "eyJzdWIiOiI0MiJ9", ".", "c2lnbmF0dXJl"),
    html: "<p>Your pass: $</p>",
  },
  { name: "API key in text", needle: key("sk_", "live_", "51Hx9QeZ2vKYlo2C0"), html: "<p>API key $</p>" },
  { name: "cloud key in text", needle: key("AKIA", "IOSFODNN7EXAMPLE"), html: "<p>Key id $</p>" },
  { name: "repository key", needle: key("ghp_", "16C7e42F292c6912E7710c83"), html: `<p title="$">Key</p>` },
  {
    name: "private key",
    needle: "MIIEvQIBADANBgkqh",
    html: `<pre>${key("-----BEGIN ", "PRIVATE KEY-----")}\n$\n${key("-----END ", "PRIVATE KEY-----")}</pre>`,
  },
  { name: "cookie in text", needle: "c00kieVa1ue42x", html: "<p>Cookie: session_id=$; path=/</p>" },
  { name: "card number in text", needle: card.join(" "), html: "<p>Card $ renews</p>" },
  { name: "card number without gaps", needle: card.join(""), html: "<p>Card $ renews</p>" },
  { name: "card number in a label", needle: "4539 1488 0343 6467", html: `<button aria-label="Card $">Card</button>` },
  {
    name: "card number in pieces",
    needle: "6011 0009 9013 9424",
    html: "<p><span>6011</span> <span>0009</span> <span>9013</span> <span>9424</span></p>",
  },
];

const filled = (text: string, needle: string) => text.replaceAll("$", needle);

/** A plan page that is stuffed with all of them, its title too. */
export const stuffedPage = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Plan https://pages.example/in?token=t1tleT0ken55</title></head><body><h1>Your plan</h1><p>Renews on 12 September 2027, 9.90 EUR a month.</p>${secrets
  .map(({ html, needle }) => (html ? filled(html, needle) : ""))
  .join("\n")}<script>${secrets
  .map(({ script, needle }) => (script ? `{${filled(script, needle)}}` : ""))
  .join("\n")}</script></body></html>`;

/** Where the page is: an address that holds some too, with the needle of each. */
export const stuffedAddress =
  "https://pages.example/account/u/Zx81kQpL02mN/plan?ticket=q9TicketValue7&tab=billing#id_token=fragT0kenV4lue";
const around = ["t1tleT0ken55", "Zx81kQpL02mN", "q9TicketValue7", "fragT0kenV4lue"];

/** Names of the secrets that stand in some text, as they are or as an address, JSON, HTML or base64 writes them. */
export function foundIn(text: string): string[] {
  const flat = text.replace(/<[^>]*>/g, "").replace(/\s+/g, " ");
  const all = [...secrets, ...around.map((needle) => ({ name: `around the page: ${needle}`, needle }))];
  return all
    .filter(({ needle }) =>
      [needle, encodeURIComponent(needle), Buffer.from(needle).toString("base64").replace(/=+$/, "").slice(0, -1)].some(
        (form) => text.includes(form) || flat.includes(form),
      ),
    )
    .map(({ name }) => name);
}

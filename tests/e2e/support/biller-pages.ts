import type { Served } from "./sites";

const style =
  "body{margin:0;font:15px/1.5 system-ui,sans-serif;color:#222;background:#fafaf8}main{max-width:680px;margin:28px auto;padding:0 16px}section,li{display:block;background:#fff;border:1px solid #e2e2dc;border-radius:10px;padding:14px 18px;margin:0 0 12px}ul{padding:0;margin:0}button,.button{font:inherit;padding:7px 14px;border:1px solid #aaa;border-radius:8px;background:#fff;color:inherit}dialog{border:0;border-radius:12px;padding:24px;max-width:380px}";

const page = (lang: string, title: string, main: string) =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${style}</style><main>${main}</main></html>`;

/** Spotify's plan where a telephone company takes the payment, in the language that stands in the address. */
export const throughPartner: Readonly<Record<"en" | "fr", Served>> = {
  en: {
    url: "https://www.spotify.com/uk/account/subscription/",
    html: page(
      "en",
      "Your plan - Spotify",
      '<a href="#out">Log out</a><h1>Your plan</h1><section><h2>Premium Individual</h2><p>You pay through O2.</p><p>Contact O2 to change your plan.</p><a class="button" href="/uk/account/plan/manage/">Manage your plan</a></section>',
    ),
  },
  fr: {
    url: "https://www.spotify.com/fr/account/subscription/",
    html: page(
      "fr",
      "Votre abonnement - Spotify",
      '<a href="#out">Se déconnecter</a><h1>Votre abonnement</h1><section><h2>Premium Personnel</h2><p>Vous payez via Bouygues Telecom.</p><p>Contactez Bouygues Telecom pour le modifier.</p><a class="button" href="/fr/account/plan/manage/">Gérer votre abonnement</a></section>',
    ),
  },
};

const rows = (lang: "en" | "fr", row: (name: string, price: string, day: string) => string) =>
  [
    ["Canvas for Schools", "2.99", "20"],
    ["Canva", "12.99", "22"],
    ["ChatGPT", "19.99", "24"],
  ]
    .map(([name = "", price, day]) =>
      lang === "en"
        ? row(name, `$${price} per month`, `Renews on ${day} December 2027`)
        : row(name, `${price?.replace(".", ",")} € par mois`, `Renouvellement le ${day} décembre 2027`),
    )
    .join("");

/** Google Play's list, where each row has a button of the same name. */
export const playList: Readonly<Record<"en" | "fr", Served>> = {
  en: {
    url: "https://play.google.com/store/account/subscriptions",
    html: page(
      "en",
      "Subscriptions - Google Play",
      `<h1>Subscriptions</h1><ul>${rows("en", (name, price, day) => `<li><b>${name}</b><p>${price}</p><p>${day}</p><button>Manage</button></li>`)}</ul>`,
    ),
  },
  fr: {
    url: "https://play.google.com/store/account/subscriptions",
    html: page(
      "fr",
      "Abonnements - Google Play",
      `<h1>Abonnements</h1><ul>${rows("fr", (name, price, day) => `<li><b>${name}</b><p>${price}</p><p>${day}</p><button>Gérer</button></li>`)}</ul>`,
    ),
  },
};

/** Apple's list, where the rows themselves are what one presses, and one behind them ends it. */
export const appleList: Readonly<Record<"en" | "fr", Served>> = {
  en: {
    url: "https://account.apple.com/account/manage/section/subscriptions",
    html: page(
      "en",
      "Subscriptions",
      `<h1>Subscriptions</h1><ul>${rows("en", (name, price, day) => `<li><button onclick="document.querySelector('main').innerHTML='<h1>${name}</h1><section><p>${price}</p><p>${day}</p><button>Cancel Subscription</button></section>'"><b>${name}</b><br>${day}</button></li>`)}</ul>`,
    ),
  },
  fr: {
    url: "https://account.apple.com/account/manage/section/subscriptions",
    html: page(
      "fr",
      "Abonnements",
      `<h1>Abonnements</h1><ul>${rows("fr", (name, price, day) => `<li><button onclick="document.querySelector('main').innerHTML='<h1>${name}</h1><section><p>${price}</p><p>${day}</p><button>Annuler l’abonnement</button></section>'"><b>${name}</b><br>${day}</button></li>`)}</ul>`,
    ),
  },
};

/** Claude's billing page with the dialog open that sells more usage; its "Cancel" only closes it. */
export const buyingUsage: Served = {
  url: "https://claude.ai/settings/billing",
  html: page(
    "en",
    "Claude",
    '<h1>Settings</h1><section><h2>Max plan</h2><p>$100.00 per month</p><p>Your subscription will auto renew on Dec 19, 2027.</p><button id="adjust">Adjust plan</button></section><section><h3>Extra usage</h3><button id="buy">Buy extra usage</button></section><section><h3>Cancellation</h3><span>Cancel plan</span> <button id="cancel">Cancel</button></section><dialog aria-labelledby="what"><h2 id="what">Buy extra usage</h2><p>Extra usage is billed on top of your subscription. It does not renew.</p><button id="close">Cancel</button> <button>Buy</button></dialog><script>const dialog=document.querySelector("dialog");buy.onclick=()=>dialog.showModal();document.querySelector("#close").onclick=()=>dialog.close()</script>',
  ),
};

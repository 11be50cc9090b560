/** Account pages on which another subscription of the same provider stands beside the one that a case is about. */

const page = (lang: string, title: string, body: string) =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><link rel="icon" href="data:,"><title>${title}</title>${body}</html>`;

const services = "https://account.microsoft.com/services";
const card = (name: string, says: string, at: string) =>
  `<div class="card"><h2>${name}</h2><p>${says}</p><a role="button" href="/services/${at}/details">Manage</a></div>`;
const both = (game: string) =>
  page(
    "en",
    "Services & subscriptions",
    `<h1>Services & subscriptions</h1>${card("Microsoft 365 Family", "Next charge of €99.00 on February 2, 2027", "m365")}${card("Game Pass Ultimate", game, "game")}
<script>if (localStorage.ended) document.querySelectorAll(".card p")[1].textContent = "Ends on January 12, 2027";</script>`,
  );

/** A card for each of two subscriptions, each led on from by "Manage"; the other one is ended on pages of its own. */
export const cards = [
  { url: services, html: both("Next charge of €14.99 on January 12, 2027") },
  {
    url: `${services}/m365/details`,
    html: page(
      "en",
      "Microsoft 365 Family",
      `<h1>Microsoft 365 Family</h1><p>Next charge of €99.00 on February 2, 2027</p><a role="button" href="/services/m365/cancel">Cancel subscription</a>`,
    ),
  },
  {
    url: `${services}/game/details`,
    html: page(
      "en",
      "Game Pass Ultimate",
      `<h1>Game Pass Ultimate</h1><p>Next charge of €14.99 on January 12, 2027</p><a role="button" href="/services/game/cancel">Cancel subscription</a>`,
    ),
  },
  {
    url: `${services}/game/cancel`,
    html: page(
      "en",
      "Cancel",
      `<h1>Cancel Game Pass Ultimate?</h1><p>You keep playing until January 12, 2027.</p><a role="button" href="/services">Keep subscription</a> <a role="button" href="/services/game/done">Cancel subscription</a>`,
    ),
  },
  {
    url: `${services}/game/done`,
    html: page(
      "en",
      "Cancelled",
      `<h1>Your Game Pass Ultimate subscription has been cancelled</h1><p>You can use it until January 12, 2027.</p><a href="/services">Back to services</a><script>localStorage.ended = "yes";</script>`,
    ),
  },
] as const;

/** Two rows of one page; the other one's opens in place, asks in a dialog and says in the row that it is done. */
export const rows = {
  url: "https://www.youtube.com/paid_memberships",
  html: page(
    "fr",
    "Abonnements payants – YouTube",
    `<h1>Abonnements payants</h1>
<div class="row"><h3>YouTube Premium</h3><p>12,99 € par mois. Prochaine facture le 9 janvier 2027</p><button>Gérer l’abonnement</button></div>
<div class="row" id="z"><h3>Souscription à la chaîne « Cuisine de Léa »</h3><p>4,99 € par mois. Prochaine facture le 2 janvier 2027</p><button id="g">Gérer l’abonnement</button></div>
<script>
g.onclick = () => {
  z.insertAdjacentHTML("beforeend", '<p><button id="d">Désactiver</button></p>');
  d.onclick = () => {
    const v = document.createElement("div");
    v.innerHTML = '<div role="dialog" aria-modal="true" style="position:fixed;inset:20%;background:#fff;border:1px solid"><h2>Résilier la souscription ?</h2><p>Vous perdrez les avantages de la chaîne.</p><button id="n">Non merci</button> <button id="o">Oui, résilier</button></div>';
    document.body.append(v);
    n.onclick = () => v.remove();
    o.onclick = () => {
      v.remove();
      z.innerHTML = "<h3>Cuisine de Léa</h3><p>Votre souscription a été résiliée. Avantages jusqu’au 2 janvier 2027.</p><button>Renouveler</button>";
    };
  };
};
</script>`,
  ),
} as const;

const billing = "https://my.nordaccount.com/billing";
const line = (name: string, says: string, control: string) =>
  `<section><h3>${name}</h3><p>${says}</p><div>Auto-renewal ${control}</div></section>`;
const on = (name: string) =>
  line(
    name,
    "Renews on 12 February 2027 for $59.88",
    `<b>On</b> <a role="button" href="/billing/cancel/${name}">Cancel</a>`,
  );

/** Two products that the catalogue knows under one provider. */
export const products = [
  {
    url: `${billing}/subs`,
    html: page("en", "Subscriptions", `<h1>Subscriptions</h1>${on("NordVPN")}${on("NordPass")}`),
  },
  {
    url: `${billing}/cancel/NordPass`,
    html: page(
      "en",
      "Cancel",
      `<h1>Cancel NordPass auto-renewal?</h1><p>You will lose it on 12 February 2027.</p><a role="button" href="/billing/subs">Keep auto-renewal</a> <a role="button" href="/billing/done/NordPass">Cancel auto-renewal</a>`,
    ),
  },
  {
    url: `${billing}/done/NordPass`,
    html: page(
      "en",
      "Done",
      `<h1>Auto-renewal for NordPass has been cancelled</h1><p>It stays active until 12 February 2027.</p>`,
    ),
  },
] as const;

import { type Replica, replica } from "./sites";

const known = replica("intego/account.en");
const button = `<button type="button" class="btn" id="cs">Cancel Subscription</button>`;
const dutch: readonly (readonly [string, string])[] = [
  [`lang="en"`, `lang="nl"`],
  [button, `<button type="button" class="btn" id="cs">Abonnement opzeggen</button>`],
  ["Subscription and Billing", "Abonnement en facturering"],
  ["Automatic renewal is on", "Automatische verlenging staat aan"],
  ["Renewal date", "Verlengingsdatum"],
  [
    "Your Mac is protected. Download your software again, change your details or look at your renewals.",
    "Uw Mac is beschermd. Download uw software opnieuw, wijzig uw gegevens of bekijk uw verlengingen.",
  ],
  ["Renew early &amp; save 20%", "Verleng nu en bespaar 20%"],
  ["Protect your Windows PC too", "Bescherm ook uw Windows-pc"],
  ["Add one more device to your plan for a small extra.", "Voeg voor een kleine meerprijs een apparaat toe."],
  ["Buy now", "Nu kopen"],
  ["New password", "Nieuw wachtwoord"],
  ["last seen 2 days ago", "2 dagen geleden gezien"],
  ["Price", "Prijs"],
  ["$49.99 per year, plus tax where it applies", "€ 49,99 per jaar, inclusief btw"],
  ["Customer number", "Klantnummer"],
  ["Update card", "Kaart wijzigen"],
  ["How do I cancel?", "Hoe kan ik opzeggen?"],
  ["This site uses cookies.", "Deze site gebruikt cookies."],
  ["Welcome back, Grace", "Welkom terug, Grace"],
  ["My Account", "Mijn account"],
  ["Are you sure?", "Weet u het zeker?"],
  [
    "If you go on, automatic renewal is switched off and your Mac will no longer be protected after 12/30/2026.",
    "Als u doorgaat, wordt de automatische verlenging uitgeschakeld en is uw Mac na 30-12-2026 niet meer beschermd.",
  ],
  ["Not Now", "Niet nu"],
  [`id="really">Cancel Subscription`, `id="really">Abonnement opzeggen`],
  ["Your subscription has been canceled.", "Uw abonnement is opgezegd."],
  ["Protection stays active until the expiry date", "De bescherming blijft actief tot de vervaldatum"],
  ["Expiry date", "Vervaldatum"],
  ["CANCELED", "OPGEZEGD"],
  ["Reactivate", "Opnieuw activeren"],
];

function changed(changes: readonly (readonly [string, string])[]): Replica {
  const html = changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`The replica of ${known.url} has no “${from}”.`);
    return text.replaceAll(from, to);
  }, known.html);
  return { ...known, html };
}

/** A page that the catalogue describes, as it may be one day: what is expected on it has changed. */
export const changedPages: Readonly<Record<"renamed" | "shadowed" | "translated" | "removed", Replica>> = {
  renamed: changed([[button, `<button type="button" class="btn" id="cs">End my plan</button>`]]),
  shadowed: changed([
    [
      button,
      `<plan-actions id="cs"></plan-actions><script>
customElements.define("plan-actions", class extends HTMLElement {
  connectedCallback() {
    this.attachShadow({ mode: "open" }).innerHTML = "<button type='button'>Cancel Subscription</button>";
  }
});</script>`,
    ],
  ]),
  translated: changed(dutch),
  removed: changed([[button, ""]]),
};

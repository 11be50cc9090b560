import type { page as pageWords } from "../en/page";
import { plainDay } from "../format";

export const page: typeof pageWords = {
  facts: {
    plan: "Formule",
    price: "Prix",
    cadence: "Prélèvement",
    "renews-on": "Échéance",
    "ends-on": "Prend fin le",
    "trial-ends-on": "Fin de l’essai",
    "account-email": "E-mail du compte",
    "customer-number": "Numéro de client",
    "contract-number": "Numéro de contrat",
    "order-number": "Numéro de commande",
    biller: "Facturé par",
  },
  cadence: {
    week: "par semaine",
    month: "par mois",
    quarter: "par trimestre",
    "half-year": "tous les six mois",
    year: "par an",
  },
  kinds: {
    account: "page du compte",
    billing: "page de facturation",
    "cancel-step": "étape de résiliation",
    offer: "offre pour vous retenir",
    survey: "question sur votre départ",
    "final-confirm": "dernière question",
    confirmed: "confirmation",
    login: "page de connexion",
    order: "page de commande",
    "order-cancelled": "commande annulée",
    other: "page",
  },
  page: {
    here: (provider, kind) => `${provider} · ${kind}`,
    billedBy: (biller) => `facturé par ${biller}`,
    renews: (day) => `échéance le ${plainDay(day, "fr-FR")}`,
    ends: (day) => `prend fin le ${plainDay(day, "fr-FR")}`,
    renewsShort: (day) => `échéance ${day}`,
    endsShort: (day) => `fin ${day}`,
    why: (words) => `Parce que la page dit : « ${words} ».`,
    provider: (provider) => `Vous êtes chez ${provider}. Cette page ne concerne pas votre abonnement.`,
    providerHint: "Le guide peut vous mener à la bonne page.",
    unlisted: (host) => `Quittance ne connaît pas encore ${host}.`,
    unlistedHint:
      "Vous pouvez tout de même enregistrer une capture comme preuve. Pour être guidé, ouvrez la page de compte ou de facturation d’un service que vous payez.",
    outOfReach: "Quittance ne voit pas cette page.",
    outOfReachHint:
      "Ouvrez la page de compte ou de facturation d’un service que vous payez, puis appuyez sur le bouton Quittance.",
  },
  effects: {
    "keep-subscription": "garde votre abonnement",
    "offer-accept": "garde votre abonnement, à un autre prix",
    pause: "met en pause ; les prélèvements reprendront",
    resume: "le relance",
    "delete-account": "supprime le compte ; ce n’est pas résilier",
    "other-product": "concerne un autre produit",
    other: "ne résilie pas",
  },
};

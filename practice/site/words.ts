/** Everything that the practice site says, in one language. */
export interface Words {
  readonly code: "en" | "fr";
  readonly locale: string;
  readonly other: { readonly code: "en" | "fr"; readonly name: string };
  readonly price: (cents: number) => string;
  readonly nav: readonly [string, string, string, string];
  readonly footer: { readonly practice: string; readonly again: string };
  readonly account: {
    readonly title: string;
    readonly hello: string;
    readonly latest: string;
    readonly issue: string;
    readonly read: string;
    readonly details: string;
    readonly name: string;
    readonly email: string;
    readonly number: string;
    readonly plan: string;
    readonly plans: string;
    readonly manage: string;
  };
  readonly billing: {
    readonly title: string;
    readonly plan: string;
    readonly product: string;
    readonly price: string;
    readonly renews: string;
    readonly ends: string;
    readonly status: string;
    readonly active: string;
    readonly cancelled: string;
    readonly card: string;
    readonly update: string;
    readonly invoices: string;
    readonly paid: string;
    readonly cancel: string;
    readonly restart: string;
    readonly thanks: string;
  };
  readonly offer: {
    readonly title: string;
    readonly head: string;
    readonly text: (half: string, full: string) => string;
    readonly accept: string;
    readonly decline: string;
    readonly lose: string;
    readonly loses: readonly string[];
  };
  readonly survey: {
    readonly title: string;
    readonly text: string;
    readonly reasons: readonly string[];
    readonly next: string;
    readonly keep: string;
  };
  readonly confirm: {
    readonly title: string;
    readonly text: (day: string) => string;
    readonly yes: string;
    readonly keep: string;
  };
  readonly done: {
    readonly title: string;
    readonly head: string;
    readonly text: (day: string) => string;
    readonly no: string;
    readonly back: string;
  };
}

const euro = (locale: string) => (cents: number) =>
  new Intl.NumberFormat(locale, { style: "currency", currency: "EUR" }).format(cents / 100);

const en: Words = {
  code: "en",
  locale: "en-GB",
  other: { code: "fr", name: "Français" },
  price: (cents) => `${euro("en-GB")(cents)} per month`,
  nav: ["Magazine", "Reading list", "Account", "Billing"],
  footer: {
    practice: "Papillon Press is invented: this site runs on your own machine, for practice.",
    again: "Start again",
  },
  account: {
    title: "Your account",
    hello: "Good to see you, Camille.",
    latest: "This month",
    issue: "No. 214: The slow return of the swallowtail",
    read: "Read the issue",
    details: "Your details",
    name: "Name",
    email: "E-mail",
    number: "Customer number",
    plan: "Your plan",
    plans: "Papillon Digital: the magazine in the app, every month.",
    manage: "Manage billing",
  },
  billing: {
    title: "Billing",
    plan: "Your subscription",
    product: "Plan",
    price: "Price",
    renews: "Renews on",
    ends: "Ends on",
    status: "Status",
    active: "Active",
    cancelled: "Cancelled",
    card: "Paid with",
    update: "Change card",
    invoices: "Invoices",
    paid: "Paid",
    cancel: "Cancel subscription",
    restart: "Restart subscription",
    thanks: "Thank you for staying. You pay half the price for the next three months.",
  },
  offer: {
    title: "Before you go",
    head: "50% off for 3 months",
    text: (half, full) =>
      `We would be sorry to see you leave. Stay for ${half} over the next three months, then ${full} again.`,
    accept: "Accept 50% off",
    decline: "Decline and continue",
    lose: "Without a subscription you lose:",
    loses: ["214 back issues in the app", "The letter from the editors on Sundays", "Your notes and bookmarks"],
  },
  survey: {
    title: "Why are you leaving?",
    text: "One answer helps us to do better.",
    reasons: [
      "It costs too much",
      "I do not read it often enough",
      "The app does not work well for me",
      "I read something else instead",
      "Another reason",
    ],
    next: "Continue",
    keep: "Keep my subscription",
  },
  confirm: {
    title: "Cancel your subscription?",
    text: (day) => `If you go on, you can still read until ${day}. After that your notes are deleted.`,
    yes: "Yes, cancel my subscription",
    keep: "Keep my subscription",
  },
  done: {
    title: "Cancellation",
    head: "Your subscription has been cancelled",
    text: (day) => `Your subscription ends on ${day}. Until then you can read everything as before.`,
    no: "You will not be charged again.",
    back: "Back to your account",
  },
};

const fr: Words = {
  code: "fr",
  locale: "fr-FR",
  other: { code: "en", name: "English" },
  price: (cents) => `${euro("fr-FR")(cents)} par mois`,
  nav: ["Magazine", "À lire", "Compte", "Facturation"],
  footer: {
    practice: "Papillon Press est inventé : ce site tourne sur votre machine, pour s’exercer.",
    again: "Recommencer",
  },
  account: {
    title: "Votre compte",
    hello: "Bonjour Camille.",
    latest: "Ce mois-ci",
    issue: "N° 214 : le lent retour du machaon",
    read: "Lire le numéro",
    details: "Vos coordonnées",
    name: "Nom",
    email: "E-mail",
    number: "Numéro client",
    plan: "Votre forfait",
    plans: "Papillon Numérique : le magazine dans l’application, chaque mois.",
    manage: "Gérer la facturation",
  },
  billing: {
    title: "Facturation",
    plan: "Votre abonnement",
    product: "Formule",
    price: "Prix",
    renews: "Renouvellement le",
    ends: "Prend fin le",
    status: "État",
    active: "Actif",
    cancelled: "Résilié",
    card: "Moyen de paiement",
    update: "Changer de carte",
    invoices: "Factures",
    paid: "Payée",
    cancel: "Résilier l’abonnement",
    restart: "Réactiver l’abonnement",
    thanks: "Merci de rester. Vous payez moitié prix pendant les trois prochains mois.",
  },
  offer: {
    title: "Avant de partir",
    head: "50 % de remise pendant 3 mois",
    text: (half, full) =>
      `Nous serions tristes de vous voir partir. Restez pour ${half} pendant trois mois, puis de nouveau ${full}.`,
    accept: "Accepter la remise de 50 %",
    decline: "Refuser et continuer",
    lose: "Sans abonnement, vous perdez :",
    loses: [
      "214 anciens numéros dans l’application",
      "La lettre de la rédaction le dimanche",
      "Vos notes et vos marque-pages",
    ],
  },
  survey: {
    title: "Pourquoi nous quittez-vous ?",
    text: "Une réponse nous aide à faire mieux.",
    reasons: [
      "C’est trop cher",
      "Je ne le lis pas assez souvent",
      "L’application ne me convient pas",
      "Je lis autre chose",
      "Une autre raison",
    ],
    next: "Continuer",
    keep: "Garder mon abonnement",
  },
  confirm: {
    title: "Résilier votre abonnement ?",
    text: (day) => `Si vous continuez, vous pourrez encore lire jusqu’au ${day}. Ensuite, vos notes seront supprimées.`,
    yes: "Oui, résilier mon abonnement",
    keep: "Garder mon abonnement",
  },
  done: {
    title: "Résiliation",
    head: "Votre abonnement a été résilié",
    text: (day) => `Votre abonnement prend fin le ${day}. D’ici là, vous lisez tout comme avant.`,
    no: "Vous ne serez plus prélevé.",
    back: "Retour à votre compte",
  },
};

/** The words of a language: English for every code but `fr`. */
export function wordsOf(code: string | null): Words {
  return code === "fr" ? fr : en;
}

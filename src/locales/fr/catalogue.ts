import type { Words } from "../words";
import { plural } from "./plural";

export const catalogue: Pick<Words, "catalogue"> = {
  catalogue: {
    title: "Catalogue",
    intro:
      "Ce que nous savons des fournisseurs et de ceux qui prélèvent pour eux. Aucun compte n’a été ouvert pour cela : chaque fait dit où il a été lu, et quand.",
    search: "Nom, site ou ligne de relevé bancaire",
    kind: "Genre",
    all: "Tous les genres",
    categories: {
      ai: "Services d’IA",
      subscription: "Abonnements",
      intermediary: "Intermédiaires de paiement",
      "app-store": "Magasins d’applications",
      order: "Boutiques : commandes",
    },
    found: (n) => plural(n, "1 fiche", `${n} fiches`),
    nothing:
      "Aucune fiche n’a ce nom, ce site ni cette ligne de relevé. Sur un site qui n’y est pas, cliquez sur le bouton Quittance : le guide s’en tient alors aux mots de la page.",
    channels: {
      account: "dans le compte",
      portal: "sur le portail de l’intermédiaire",
      "renewal-email": "depuis l’e-mail de renouvellement",
      "app-store": "dans le magasin d’applications",
      support: "en leur écrivant",
      letter: "par lettre",
    },
    free: "rien à résilier",
    sourced: (sourced, recalled) =>
      `${sourced} ${plural(sourced, "fait sourcé", "faits sourcés")}, ${recalled} de mémoire`,
    seen: (month) => `vu en ${month}`,
    seenBetween: (from, to) => `vu entre ${from} et ${to}`,
    partlyOld: "le plus ancien il y a plus d’un an",
    allOld: "tout il y a plus d’un an",
    bySite: (host) => `Site : ${host}`,
    byLine: (line) => `Sur le relevé : ${line}`,
    byNear: (name) => `Vous pensez peut-être à ${name}.`,
    byText: (word) => `La fiche parle de « ${word} ».`,
    hidden: (n, kind) =>
      `${plural(n, "1 fiche est masquée", `${n} fiches sont masquées`)} par le filtre « ${kind} ».`,
    showAll: "Tout afficher",
    unsourced: "tout de mémoire",
    back: "Retour au catalogue",
    gone: "Cette fiche n’est pas dans le catalogue",
    open: "Ouvrir la page du compte",
    start: "Ouvrir un dossier",
    started: "Le dossier est ouvert.",
    ways: "Comment résilier",
    last: "Le clic qui compte",
    around: "Bon à savoir",
    data: {
      export: "Sauvegarder vos données",
      loss: "Ce que vous perdez",
      deletion: "Supprimer n’est pas résilier",
    },
    support: "À qui s’adresser",
    supportWays: {
      form: "Pages d’aide",
      chat: "Messagerie instantanée",
      mail: "E-mail",
      phone: "Téléphone",
      post: "Courrier",
    },
    statement: "Sur le relevé bancaire",
    proof: { page: "La page, une fois que c’est fait", mail: "L’e-mail" },
    senders: (domains) => `Envoyé depuis ${domains}.`,
    billedBy: "Aussi prélevé par",
    decoys: "Pas ceux-ci",
    through: (name) => `Vendu ou prélevé par ${name}.`,
  },
};

import type { dashboard as dashboardWords } from "../en/dashboard";
import { plural } from "./plural";

export const dashboard: typeof dashboardWords = {
  dashboard: {
    title: "Quittance",
    nav: "Rubriques",
    cases: "Dossiers",
    proof: "Preuves",
    deleted: "Dossiers supprimés",
    deletedLine: (provider, when, events, exhibits) =>
      `${provider}, supprimé le ${when} : ${events} ${plural(events, "événement", "événements")}, ${exhibits} ${plural(exhibits, "pièce", "pièces")}`,
    none: "Aucun dossier pour l’instant",
    noneHint:
      "Allez sur la page de compte d’un abonnement dont vous ne voulez plus et cliquez sur le bouton Quittance de la barre d’outils. Le dossier apparaîtra ici.",
    noProof: "Aucune preuve pour l’instant",
    noProofHint:
      "Pendant le guide, les pages importantes sont conservées d’elles-mêmes. Vous pouvez ajouter des captures depuis le bouton Quittance.",
    opened: "Ouvert",
    updated: "Dernier événement",
    next: "Que faire maintenant :",
    checklist: "Liste de contrôle",
    timeline: "Chronologie",
    exhibits: "Preuves",
    facts: "Ce que l’on sait",
    export: "Exporter ce dossier",
    pdfLanguage: "Langue du PDF",
    exportHint:
      "Le fichier contient les pages telles que vous les avez vues : votre nom, votre adresse, peut-être les titres de vos conversations. Parcourez-le avant de le transmettre.",
    exporting: (n, of) => `Écriture du fichier ${n} sur ${of}`,
    exported: "Le dossier est dans vos téléchargements.",
    exportFailed:
      "L’export n’a pas pu être écrit. Rien n’a changé dans le dossier. Libérez de l’espace et recommencez.",
    delete: "Supprimer ce dossier",
    deleteAsk: (provider) => `Supprimer le dossier ${provider} ?`,
    deleteMeans:
      "Son journal et ses preuves sont retirés de cette machine et ne peuvent pas revenir. Le registre garde le nom, la date et la dernière empreinte.",
    deleteYes: "Supprimer",
    cancel: "Le garder",
    deleteExhibit: "Supprimer cette pièce",
    deleteExhibitAsk: "Supprimer cette pièce ?",
    deleteExhibitMeans:
      "Le fichier est retiré et ne peut pas revenir. Le journal garde la trace de sa présence, avec son empreinte. Si l’état du dossier en dépend, il revient en arrière.",
    deleteLastCopy: (status) =>
      `C’est la dernière copie de la confirmation où rien n’est masqué. Sans elle, le dossier passe à « ${status} ».`,
    close: "Fermer",
    back: "Tous les dossiers",
    gone: "Ce dossier n’est pas ici",
    goneHint: "Il a été supprimé, ou l’adresse est fausse.",
    edit: (fact) => `Modifier : ${fact}`,
    save: "Enregistrer",
    leave: "Laisser tel quel",
    editHint: "Vide, l’information est retirée.",
    priceHint: "Avec sa devise. Vide, l’information est retirée.",
    unchosen: "Inconnu",
    limits:
      "Une capture faite sur votre propre machine peut être falsifiée par son auteur. Elle montre ce que la page vous a dit ; elle ne prouve pas que le serveur du fournisseur l’ait envoyée.",
    size: "Taille",
    hash: "SHA-256",
    address: "Adresse",
    called: "Titre",
    cameBy: { taken: "Prise le", made: "Faite le", added: "Ajoutée le" },
    fromTaken: "Tirée d’une image prise le",
    with: "Avec",
    window: "Fenêtre",
    journal: (n) => `${n} ${plural(n, "entrée", "entrées")}`,
    whole: "rien n’y a été modifié, retiré ni glissé après coup.",
    broken: (n) => `Le journal ne tient plus ensemble à l’entrée ${n}.`,
    more: "En voir plus",
  },
};

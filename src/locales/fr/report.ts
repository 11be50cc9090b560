import type { report as reportWords } from "../en/report";
export const report: typeof reportWords = {
  report: {
    title: "Un rapport pour ceux qui font Quittance",
    intro:
      "Il dit à ceux qui entretiennent Quittance comment cette page est faite, pour que le guide puisse être corrigé. Il devient un fichier chez vous et n’est envoyé à personne ; le transmettre ou non ne dépend que de vous.",
    inside:
      "Dedans : le fournisseur, de quelle page il s’agit, sa langue, le jour, la version de Quittance, ce que le guide attendait et, pour les boutons et liens de la page, leur sorte, leur place et les mots que Quittance connaît.",
    outside:
      "Absents : noms, adresses e-mail, numéros, prix, textes de la page et son adresse complète. Ce que Quittance ne connaît pas y figure sous la forme « … ».",
    ownWords: (name) =>
      `Ajouter les mots de ce que vous avez montré : « ${name} ». Ce sont eux qui aident le plus. Laissez-les de côté s’ils vous nomment.`,
    content: "Tout ce que le fichier contiendra",
    save: "Enregistrer le fichier",
    saved: "Le fichier est dans vos téléchargements.",
    none: "Rien à rapporter",
    noneHint:
      "Montrez d’abord un bouton de la page du fournisseur : la carte du guide propose « Le montrer moi-même ».",
    back: "Retour au dossier",
  },
};

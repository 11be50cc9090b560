import type { asks as asksWords } from "../en/asks";

export const asks: typeof asksWords = {
  asks: {
    here: (sites) =>
      `Le navigateur vous demandera si Quittance peut lire ${sites} : si oui, le guide vous y suit de page en page.`,
    there: (biller, sites) =>
      `${biller} prélève ce paiement. Le navigateur vous demandera si Quittance peut lire ${sites} : si oui, le guide vous y suit.`,
    onlyHere: (sites) =>
      `Quittance ne peut lire ${sites} que là où vous cliquez sur son bouton. Si le guide manque sur une page, cliquez-y sur le bouton Quittance, puis sur « M’aider à résilier ».`,
    notThere: (sites) =>
      `Quittance ne peut pas lire ${sites} : le guide ne peut pas vous y suivre. Une fois sur cette page, cliquez sur le bouton Quittance, puis sur « M’aider à résilier » pour continuer.`,
    allow: (sites) => `Autoriser ${sites}`,
    allowed: "Les sites que vous avez autorisés",
    allowedMeans:
      "Le navigateur vous l’a demandé, parce qu’un dossier continuait là-bas. Si vous retirez un site, le guide ne vous y suit plus de lui-même. Vos dossiers et leurs preuves restent.",
    allowedNone: "Aucun. On vous le demande quand un dossier en a besoin.",
    takeAway: "Retirer",
    takeAwayFrom: (site) => `Retirer ${site}`,
    takenAway: (site) => `${site} n’est plus autorisé.`,
  },
};

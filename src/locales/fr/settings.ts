import type { settings as settingsWords } from "../en/settings";

export const settings: typeof settingsWords = {
  settings: {
    title: "Réglages",
    pictures: "Captures automatiques",
    picturesSwitch: "Faire une capture avant la résiliation, à la dernière question et à la confirmation",
    picturesMeans:
      "Un navigateur ne permet de capturer l’écran sans votre geste qu’à une extension autorisée sur tous les sites ; il vous le demandera. Quittance ne lit toujours que les pages de son catalogue et celles d’un site où vous avez lancé le guide. Sans cela, la page et son texte sont conservés de toute façon, et vous ajoutez les images avec une touche.",
    picturesOn: "Activé : pendant le guide, les captures sont faites pour vous.",
    picturesOff: "Désactivé : vous faites les captures vous-même.",
    refused:
      "Le navigateur n’a rien changé. Vous pouvez le modifier à tout moment, ici ou dans les réglages du navigateur.",
    keys: "Touches",
    noKey: "Aucune touche définie",
    keysHint: "Vous pouvez les modifier dans les réglages du navigateur, aux raccourcis des extensions.",
    reach: "Les pages que Quittance peut lire",
    reachMeans:
      "Celles des sites ci-dessous, celles d’un site que vous avez autorisé, et celles d’un site sur lequel vous cliquez sur son bouton. Aucune autre.",
  },
};

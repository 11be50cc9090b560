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
    archive: "Les pages au format du navigateur",
    archiveSwitch: "Garder aussi les pages en fichiers MHTML",
    archiveMeans:
      "Pour « Garder cette page comme preuve » : le navigateur écrit alors aussi son propre fichier de la page, nettoyé comme la copie, avec des images et des cadres d’autres sites que la copie n’a pas toujours ; Chrome appelle cette autorisation « Lire et modifier toutes vos données sur tous les sites Web », et vous la demandera. Quittance ne s’en sert que pour la page que vous gardez, et ne lit pas plus de pages qu’avant.",
    archiveOn: "Activé : ce fichier est conservé avec la page quand vous gardez une page.",
    archiveOff: "Désactivé : une page est conservée en images, en copie et en texte.",
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

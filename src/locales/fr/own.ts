import type { Words } from "../words";
import { plural } from "./plural";

export const own: Pick<Words, "own"> = {
  own: {
    title: "Vos propres fichiers",
    means:
      "Un fournisseur manque ? Vous pouvez charger un fichier qui le décrit, écrit par vous ou par quelqu’un de confiance. Il est vérifié comme les nôtres, reste sur cette machine et est signalé comme le vôtre. Nous ne l’avons jamais vu.",
    load: "Charger un fichier de fournisseur…",
    drop: "Ou déposez le fichier ici.",
    mark: "Votre fichier",
    from: (day) => `D’après votre fichier, chargé le ${day}.`,
    loadedOn: (file, day) => `${file}, chargé le ${day}`,
    checking: "Vérification du fichier…",
    refused: (file, n) =>
      `« ${file} » n’a pas été chargé, et rien n’a changé. ${plural(n, "Une chose n’y va", `${n} choses n’y vont`)} pas : corrigez le fichier et chargez-le de nouveau.`,
    line: (n) => `Ligne ${n}`,
    tooLarge: (file, size, most) =>
      `« ${file} » n’a pas été chargé, et rien n’a changé. Il fait ${size}, et un fichier de fournisseur fait moins de ${most}. Choisissez un autre fichier.`,
    unreadable: (file) =>
      `« ${file} » n’a pas pu être lu, rien n’a donc changé. Il a peut-être été déplacé ou supprimé : choisissez-le de nouveau.`,
    several: "Choisissez un fichier à la fois. Rien n’a changé.",
    exists: (name) => `Vous avez déjà un fichier pour ${name}. Celui-ci doit-il prendre sa place ?`,
    replace: "Le remplacer",
    keep: "Garder celui que j’ai",
    kept: "Rien n’a changé.",
    loaded: (name) => `${name} est maintenant dans votre catalogue.`,
    removed: (name) => `${name} a été retiré.`,
    unfit:
      "Ce fichier ne va plus avec cette version de Quittance et n’est pas utilisé. Chargez un fichier corrigé, ou retirez-le.",
    damaged: "Ce qui était enregistré de ce fichier n’est plus lisible. Retirez-le et chargez le fichier de nouveau.",
    reach: (hosts) =>
      `Quittance ne peut pas lire ${hosts} d’elle-même. Là-bas, cliquez sur son bouton, ou autorisez-la une fois pour toutes.`,
    allow: (hosts) => `Autoriser Quittance sur ${hosts}`,
    allowed: (hosts) => `Quittance peut lire ${hosts}.`,
    notAllowed:
      "Le navigateur n’y a rien changé. Le bouton Quittance fonctionne toujours sur cette page, et vous pouvez l’autoriser quand vous voulez.",
    remove: "Retirer ce fichier",
    removeAsk: (name) => `Retirer votre fichier pour ${name} ?`,
    removeMeans:
      "Sa fiche quitte votre catalogue, et l’autorisation pour ses pages avec elle. Les dossiers ouverts grâce à lui restent, avec leurs preuves ; un guide en cours dans l’un d’eux s’arrête.",
    removeYes: "Retirer",
  },
};

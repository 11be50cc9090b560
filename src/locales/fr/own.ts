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
    noText: (file) =>
      `« ${file} » n’est pas un fichier texte, rien n’a donc changé. Un fichier de fournisseur est du JSON écrit en UTF-8 : choisissez celui-là.`,
    several: "Choisissez un fichier à la fois. Rien n’a changé.",
    empty: (file) =>
      `« ${file} » est vide, rien n’a donc changé. Il n’a peut-être pas été enregistré jusqu’au bout : enregistrez-le de nouveau, ou choisissez un autre fichier.`,
    there: (name, file, day) => `Vous avez déjà un fichier pour ${name} : « ${file} »${day && `, chargé le ${day}`}.`,
    exists: (id, file, name, there) =>
      `Celui que vous venez de choisir, « ${file} » pour ${name}, a le même id : ${id}. Doit-il prendre la place de celui pour ${there} ? Vos dossiers restent.`,
    replace: "Le remplacer",
    keep: "Garder celui que j’ai",
    kept: "Rien n’a changé.",
    loaded: (name) => `${name} est maintenant dans votre catalogue.`,
    replaced: (name, instead) =>
      name === instead
        ? `Votre fichier pour ${name} a été remplacé par le nouveau.`
        : `${name} est maintenant dans votre catalogue, à la place de ${instead}.`,
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
    removeAsk: (name) => `Retirer votre fichier pour ${name} ?`,
    removeMeans:
      "Sa fiche quitte votre catalogue, et l’autorisation pour ses pages avec elle. Les dossiers ouverts grâce à lui restent, avec leurs preuves.",
    removeRunning: (n, cases) =>
      `${plural(n, "L’un d’eux n’est pas terminé", `${n} d’entre eux ne sont pas terminés`)} : ${cases}. Un guide en cours s’y arrête, et ce sur quoi vous cliquez ensuite sur la page du fournisseur n’est pas noté. Pour continuer, cliquez sur cette page sur le bouton Quittance, puis sur « M’aider d’après les mots » : le dossier continue d’après les seuls mots de la page.`,
    removeOrMend:
      "Le fichier est seulement à corriger ? Ne le retirez pas : chargez le fichier corrigé, il prendra sa place.",
    openedOn: (provider, day) => `${provider}, ouvert le ${day}`,
    without: "Votre propre fichier n’est plus utilisé : le guide s’en tient aux mots de la page.",
    removeYes: "Retirer",
  },
};

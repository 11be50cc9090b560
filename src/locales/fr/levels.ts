import type { levels as levelsWords } from "../en/levels";

export const levels: typeof levelsWords = {
  levels: {
    title: "Ce que cela prouve",
    ofEnd: "Preuve de la fin",
    nothing: "Rien de ce qui est conservé ne montre encore la fin.",
    restsOn: "Elle repose sur :",
    name: {
      note: "Niveau 1 sur 5 : une note",
      capture: "Niveau 2 sur 5 : une copie faite soi-même",
      timed: "Niveau 3 sur 5 : une copie avec une heure indépendante",
      signed: "Niveau 4 sur 5 : un e-mail signé par le fournisseur",
      weak: "Niveau 4 sur 5, avec une faiblesse : un e-mail signé en partie par le fournisseur",
      bank: "Niveau 5 sur 5 : une ligne de relevé bancaire qui concorde",
    },
    proves: {
      note: "Cela montre ce que dit la personne à qui est le dossier.",
      capture: "Le fichier est toujours celui que le journal a noté, octet pour octet.",
      timed:
        "Le fichier existait quand une autorité a horodaté le journal, et n’a pas changé depuis, pour autant que cet horodatage se vérifie.",
      signed:
        "Un serveur de messagerie du domaine du fournisseur a signé cet e-mail, et rien n’y a été modifié depuis.",
      weak: "Un serveur de messagerie du domaine du fournisseur a signé une partie de cet e-mail, et cette partie n’a pas été modifiée depuis.",
      bank: "Une ligne du relevé bancaire concorde avec ce que disait la page ou l’e-mail.",
    },
    not: {
      note: "Cela ne prouve pas que ce soit vrai : rien d’autre ne l’appuie, ou le fichier n’est pas celui que le journal a noté.",
      capture:
        "Cela ne prouve pas que le fournisseur l’ait envoyé : qui fait une copie sur sa propre machine peut la falsifier, et l’heure est celle de cette machine.",
      timed:
        "Cela ne prouve pas que le fournisseur l’ait envoyé : ce qui a été falsifié avant l’horodatage l’a été avec lui. Et l’heure vaut ce que vaut son autorité : une autorité que l’on fait tourner soi-même ne prouve rien.",
      signed: "Cela ne prouve pas que ce que l’e-mail annonce ait été fait ensuite, ni ce que disait une page.",
      weak: "Cela ne prouve rien du reste : des mots ont pu être ajoutés là où la signature ne va pas.",
      bank: "Cela ne prouve pas qu’aucun prélèvement n’arrive plus tard, ou sur un autre compte.",
    },
  },
};

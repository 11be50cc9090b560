import type { verifyText as verifyTextWords } from "../en/verify-text";

export const verifyText: typeof verifyTextWords = {
  verifyText: {
    head: (provider) => `Comment vérifier ce dossier (${provider}) sans Quittance`,
    easy: "Le plus simple : ouvrez VERIFY.html dans n’importe quel navigateur, et choisissez-y le ZIP ou ce dossier. Aucune connexion n’est nécessaire et rien n’est envoyé. Si vous ne faites confiance ni à ce fichier ni à nous, continuez ici.",
    where:
      "Les commandes qui suivent se lancent dans un terminal sous Linux ou macOS, dans le dossier où se trouve ce fichier. Chacune se suffit : copiez-la en entier.",
    sums: "Aucun fichier n’a changé depuis que le dossier a été fait : chaque ligne doit finir par OK (ou « Réussi »).",
    sumsMac: "Là où sha256sum manque, comme sous macOS :",
    exhibits:
      "Chaque pièce est celle que le journal a notée quand elle a été gardée : chaque ligne doit commencer par « noted ». Une ligne qui commence par « missing » nomme un fichier que le journal ne connaît pas.",
    records:
      "Ce qui est dit de chaque pièce, comme son titre, son adresse et son heure, est ce que le journal a noté : là aussi, chaque ligne doit commencer par « noted ». Les pièces gardées avant que cela soit noté sont « missing ».",
    chain:
      "Le journal n’a pas été modifié : chacune de ses entrées occupe une ligne de journal.json, en JSON canonique (RFC 8785). Son empreinte (hash) est le SHA-256 de cette ligne sans la partie qui nomme l’empreinte, et « prev » est l’empreinte de l’entrée précédente ; la première a 64 zéros. La commande nomme chaque entrée pour laquelle ce n’est pas le cas, puis l’empreinte de la dernière.",
    last: (hash) =>
      `Cette empreinte doit être ${hash}. Comparez-la à toute copie, tout e-mail ou toute impression d’avant qui la mentionne.`,
    stamps:
      "Un horodatage (RFC 3161) prouve qu’une entrée, et avec elle tout ce qui précède, existait à un certain moment. Pour voir ce qu’il dit :",
    stampCheck:
      "Pour vérifier sa signature, il faut le certificat de l’autorité, obtenu auprès d’elle ; placez-le dans ce dossier sous le nom authority.pem. La réponse doit être « Verification: OK » :",
    noStamps: "Ce dossier n’a pas d’horodatage : ses heures sont celles de l’horloge de la personne qui l’a fait.",
    keys: "Les signatures des e-mails (DKIM) sont vérifiées par VERIFY.html, avec les clés qui se trouvent ici. Pour savoir si un domaine publie aujourd’hui cette même clé, on interroge le DNS, ce qui demande une connexion ; les deux lignes doivent être identiques. Les domaines changent de clé : une ancienne peut avoir disparu, sans que ce soit le signe d’un faux :",
    limits: "Ce que rien de tout cela ne prouve",
  },
};

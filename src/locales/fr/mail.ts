import type { mail as mailWords } from "../en/mail";

export const mail: typeof mailWords = {
  mail: {
    about: (provider) => `Cela ressemble à un e-mail qui concerne ${provider}.`,
    aboutCharged: (provider, biller) =>
      `Cela ressemble à un e-mail qui concerne ${provider}. C’est ${biller} qui prélève.`,
    fromBiller: (biller) => `Cela ressemble à un e-mail de ${biller}, qui prélève pour une autre entreprise.`,
    which: "Plusieurs services sont nommés sur cette page. Lequel voulez-vous résilier ?",
    whichHint: "Si c’est une liste d’e-mails, ouvrez d’abord le bon : son lien montre le chemin.",
    choice: (provider, biller) => `${provider}, prélevé par ${biller}`,
    otherwise: "Autre chose : m’aider d’après les mots",
    knownBy: {
      sender:
        "Une adresse à eux y figure, et n’importe qui peut la falsifier. C’est la page qui s’ouvre qui compte, pas l’e-mail : ne donnez un mot de passe ou un numéro de carte que si son adresse est bien la leur.",
      text: "Seulement d’après ce que dit l’e-mail, et n’importe qui peut écrire un tel message. Ne donnez ni mot de passe ni numéro de carte sur une page où il mène.",
    },
    follow: (name, host, party) =>
      `Dans cet e-mail, cliquez sur « ${name} ». Ce lien mène à ${host}, qui est bien à ${party}. Rien n’est résilié tant que la page ne le dit pas.`,
    foreign: (name, host) => `Ne cliquez pas sur « ${name} » : ce lien mène à ${host}, peut-être un piège.`,
    noLink: (party) => `Aucun lien de cet e-mail ne mène à une page de ${party}.`,
    goThere: (party, host) => `Allez vous-même chez ${party}, à l’adresse ${host}.`,
    goElsewhere: (party) =>
      `Ouvrez la confirmation de commande ou un reçu de ${party} : un lien y mène à votre abonnement.`,
  },
};

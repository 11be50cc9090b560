import type { stamps as stampsWords } from "../en/stamps";
import { plural } from "./plural";

export const stamps: typeof stampsWords = {
  title: "Heure indépendante",
  own: "Les heures de ce dossier sont celles de l’horloge de cette machine : qui règle l’horloge règle les heures.",
  others: "Toutes les autres heures de ce dossier sont celles de l’horloge de cette machine.",
  ask: "Faire horodater ce dossier par un tiers",
  sends:
    "Ce qui est envoyé : une empreinte de 32 octets et un nombre tiré au hasard pour reconnaître la réponse. Rien d’autre : ni page, ni nom, ni compte, et l’on ne peut rien en déduire. Comme à chaque visite, le serveur voit votre adresse internet.",
  proves:
    "Ce que cela prouve : tout ce que contient ce dossier jusqu’ici existait à cette heure-là et n’a pas été modifié depuis, selon une autorité qui n’a rien à voir avec vous.",
  provesNot:
    "Ce que cela ne prouve pas : que les pages viennent du fournisseur, que ce qu’elles disent est vrai, ni à quel moment précis une chose s’est passée avant cette heure.",
  whom: "À qui demander",
  qualified:
    "Qualifié selon les règles européennes (eIDAS) : dans l’Union européenne, son heure est présumée exacte jusqu’à preuve du contraire.",
  unqualified:
    "Non qualifié selon les règles européennes (eIDAS) : un tribunal décide lui-même de ce que vaut sa parole.",
  terms: {
    sectigo: "Gratuit. Demande d’attendre au moins 15 secondes entre deux horodatages.",
    freetsa: "Gratuit, offert à tous ; demande un usage raisonnable.",
    digicert:
      "Prévu pour ceux qui signent des programmes ; nous n’avons pas vérifié si l’on peut l’utiliser pour un dossier.",
  },
  another: "Un autre serveur",
  anotherHint: "Vous seul savez ce que vaut sa parole.",
  address: "Son adresse",
  plain:
    "Cette adresse n’est pas chiffrée (http) : qui se trouve sur le chemin peut lire l’empreinte, retenir la réponse ou répondre à la place du serveur. Envoyer quand même.",
  browserAsks: (host) =>
    `Le navigateur va demander si Quittance peut joindre ${host} ; Quittance rend ce droit dès que la réponse est là.`,
  send: (host) => `Envoyer l’empreinte à ${host}`,
  leave: "Ne rien envoyer",
  waiting: (host) => `En attente de ${host}, 20 secondes au plus.`,
  kept: "L’horodatage est conservé.",
  unharmed: "Le dossier est resté tel quel.",
  lost: "Quittance a été interrompu avant la fin. Si aucun nouvel horodatage n’apparaît ici, rien n’a été conservé : recommencez.",
  serverSaid: (text) => `Le serveur a répondu : « ${text} ».`,
  failures: {
    refused: "Le serveur refuse d’horodater cette empreinte. Recommencez plus tard ou choisissez un autre serveur.",
    garbage:
      "La réponse n’est pas un horodatage, ou il n’y en a que la moitié. Vérifiez l’adresse ; à l’hôtel ou dans le train, connectez-vous d’abord au réseau.",
    "wrong-hash": "La réponse porte sur autre chose et ne prouve donc rien ici. Choisissez un autre serveur.",
    "wrong-nonce":
      "Ce n’est pas la réponse à cette question : quelqu’un en a peut-être renvoyé une ancienne. Recommencez ou choisissez un autre serveur.",
    "wrong-policy": "L’horodatage a été fait selon d’autres règles que celles demandées. Choisissez un autre serveur.",
    "wrong-signer":
      "Le certificat que nomme la signature n’est pas venu, ou un autre est à sa place. Choisissez un autre serveur.",
    "bad-signature":
      "La signature de l’horodatage est fausse : il a été modifié en chemin, ou falsifié. Choisissez un autre serveur.",
    unsupported:
      "L’horodatage est signé d’une manière que Quittance ne sait pas vérifier. Choisissez un autre serveur.",
    "not-for-stamping": "Celui qui a signé n’a pas de certificat pour horodater. Choisissez un autre serveur.",
    "not-valid-then":
      "Le certificat du serveur n’était pas valable à l’heure qu’il indique. Choisissez un autre serveur.",
    "bad-chain":
      "Le certificat du serveur a été délivré par quelqu’un qui ne peut pas en délivrer. Choisissez un autre serveur.",
    "no-address":
      "Ce n’est pas une adresse de serveur. Écrivez-la en entier, par exemple https://tsa.example.com/tsr, sans nom d’utilisateur ni mot de passe.",
    "not-encrypted":
      "Cette adresse n’est pas chiffrée. Cochez qu’elle peut servir quand même, ou choisissez un autre serveur.",
    "not-allowed":
      "Le navigateur n’a pas laissé Quittance joindre ce serveur : rien n’a été envoyé. Cliquez de nouveau et répondez oui, ou choisissez un autre serveur.",
    unreachable:
      "Le serveur n’a pas pu être joint, ou veut renvoyer la question à une autre adresse. Vérifiez que vous êtes en ligne, ou choisissez un autre serveur.",
    silent: "Le serveur n’a pas répondu à temps. Recommencez plus tard ou choisissez un autre serveur.",
    "too-large":
      "La réponse était bien trop grande pour un horodatage ; elle a été jetée. Choisissez un autre serveur.",
    "http-error":
      "Le serveur a répondu par une erreur au lieu d’un horodatage. Vérifiez l’adresse, recommencez plus tard ou choisissez un autre serveur.",
  },
  by: (authority) => `par ${authority}`,
  covers: (entry, when) => `Couvre tout jusqu’à l’entrée ${entry} du journal, du ${when}.`,
  later: (n) =>
    `${n} ${plural(n, "entrée plus récente n’est pas couverte", "entrées plus récentes ne sont pas couvertes")}. Pour cela, faites de nouveau horodater le dossier.`,
  checking: "Vérification de l’horodatage.",
  fits: "Vérifié de nouveau à l’instant, sur cette machine : il correspond au journal et sa signature est juste.",
  unfit: "Cet horodatage ne tient pas.",
  notInJournal: "Il ne correspond pas à ce journal tel qu’il est : l’un des deux a été modifié.",
  nobody: (root) =>
    `Il remonte à « ${root} », une autorité que personne ici ne connaît : Quittance ne tient pas de liste d’autorités de confiance. Qui s’appuie sur l’horodatage compare le certificat racine à celui que publie l’autorité.`,
  missing: (last) =>
    `Sa chaîne de certificats s’arrête à « ${last} » sans atteindre une autorité à laquelle se fier : la suite n’a pas été envoyée. Qui s’appuie sur l’horodatage demande le certificat racine à l’autorité.`,
  accuracy: (time) => `Selon l’autorité, son horloge est juste à ${time} près.`,
  clockSame: "L’horloge de cette machine était d’accord à l’arrivée de l’horodatage.",
  clockAhead: (time) => `L’horloge de cette machine avançait de ${time} à l’arrivée de l’horodatage.`,
  clockBehind: (time) => `L’horloge de cette machine retardait de ${time} à l’arrivée de l’horodatage.`,
  certificates: "Certificats",
  period: (from, to) => `valable du ${from} au ${to}`,
};

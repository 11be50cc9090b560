import type { popup as popupWords } from "../en/popup";

export const popup: typeof popupWords = {
  popup: {
    title: "Quittance",
    guide: "M’aider à résilier",
    guideByMeaning: "M’aider d’après les mots",
    otherSeller: "Un autre : m’aider sur cette page",
    resume: "Montrer l’étape suivante",
    screenshot: "Enregistrer une capture",
    screenshotKept: "La capture est conservée.",
    keepPage: "Garder cette page comme preuve",
    keepingPage: "La page défile et se conserve morceau par morceau. Laissez son onglet devant.",
    pageKept: "La page est conservée : ce que vous voyez, toute la page en image, une copie et son texte.",
    pageKeptCut:
      "La page est conservée. Elle est trop longue pour l’être jusqu’au bout ; la pièce dit où c’est le cas.",
    mhtmlKept: "Le fichier du navigateur (MHTML) l’est aussi.",
    mhtmlLeftOut:
      "Le fichier du navigateur (MHTML) ne l’est pas : le navigateur ne l’a pas donné, ou il était trop grand.",
    openCase: (provider) => `Ouvrir le dossier ${provider}`,
    cases: "Vos dossiers",
    proof: "Dernières preuves",
    all: "Tous les dossiers et preuves",
    stop: "Arrêter le guide",
    step: (n, of) => `Étape ${n} sur ${of}`,
    lookFor: "Cherchez",
    noCases: "Aucun dossier pour l’instant.",
    noCasesHint:
      "Ouvrez la page de compte d’un abonnement dont vous ne voulez plus, puis cliquez sur « M’aider à résilier ».",
    first: "Trois choses à savoir",
    firstDoes:
      "Quittance vous montre, sur la page même, où cliquer pour mettre fin à un abonnement, et garde la preuve.",
    firstNever:
      "Elle ne clique jamais à votre place et n’envoie rien nulle part, sauf ce que vous lui demandez vous-même d’envoyer.",
    firstAsks:
      "Elle lit les pages de compte des services de son catalogue, et celles d’un site sur lequel vous cliquez sur son bouton. Aucune autre.",
    firstDone: "Compris",
    busy: "Un instant",
  },
};

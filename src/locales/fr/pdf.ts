import type { pdf as pdfWords } from "../en/pdf";
import { plural } from "./plural";

export const pdf: typeof pdfWords = {
  head: "Dossier de résiliation",
  title: (provider) => `Dossier : ${provider}`,
  subject: "Ce qui a été fait pour résilier, et ce qui a été conservé comme preuve",
  by: (version) => `Écrit par Quittance ${version}`,
  intro:
    "Quittance est une extension de navigateur. Elle a conservé ces pages sur la machine de la personne à qui appartient ce dossier. « Vous » désigne cette personne.",
  status: (day, status) => `${status} (au dernier événement, le ${day})`,
  statusMeaning: {
    found: "Rien n’a encore été fait pour résilier.",
    preparing: "La personne a commencé. Rien n’est résilié.",
    requested:
      "La personne a cliqué sur le dernier bouton. Aucune copie d’une confirmation du fournisseur n’est dans ce dossier.",
    acknowledged:
      "Une page du fournisseur disait que l’abonnement prend fin. Une copie de cette page est dans ce dossier.",
    ended:
      "Une page du fournisseur disait que l’abonnement prend fin, et la date de fin qu’elle donnait est passée. Une copie de cette page est dans ce dossier.",
    "verified-stopped": "Le relevé bancaire de la personne a été comparé : les prélèvements ont cessé.",
    "still-charged": "La personne signale, ou le relevé bancaire montre, un prélèvement après la fin.",
    unknown: "Les pages se contredisent : on ne sait pas si l’abonnement prend fin.",
  },
  unfinished: "La résiliation a été commencée et n’est pas terminée : le dernier bouton n’a pas été cliqué.",
  confirmedOn: (when) => `Les mots du fournisseur, vus le ${when} :`,
  quoted: (text) => `« ${text} »`,
  endsOn: (day) => `Fin donnée par le fournisseur : ${day}`,
  keyFacts: "L’essentiel",
  provider: "Fournisseur",
  biller: "Facturé par",
  lastPress: "Dernier clic",
  pressed: (name, when, address) => `« ${name} » le ${when}, à l’adresse ${address}`,
  noLastPress: "Aucun n’a été noté",
  saidByOwner: (value) => `${value} (dit par la personne, pas par une page)`,
  opened: "Dossier ouvert",
  updated: "Dernier événement",
  zone: "Fuseau horaire",
  zoneOf: (zone) => `${zone}, réglé sur la machine qui a écrit ce PDF`,
  events: "Événements",
  exhibitCount: "Pièces",
  deletedCount: (n) => `${n} ${plural(n, "supprimée", "supprimées")}`,
  caseId: "Dossier",
  headLine: "Empreinte de la dernière entrée du journal",
  program: "Programme",
  journal: "Journal",
  whole: (n) =>
    `${n} ${plural(n, "entrée, numérotée", "entrées, numérotées")} à partir de 0 ; chacune porte l’empreinte de la précédente, et toutes s’enchaînent.`,
  broken: (seq, n) =>
    `Sur ${n} entrées, la numéro ${seq} ne s’accorde pas avec ce qui précède : quelque chose y a été modifié, retiré ou glissé.`,
  verify: "Comment vérifier ce dossier",
  verifyHow: [
    "Ouvrez VERIFY.html, du même répertoire, dans n’importe quel navigateur, sans réseau : il recalcule toutes les empreintes, vérifie les signatures des horodatages et des e-mails, et dit ce qui ne s’accorde pas.",
    "Ou faites à la main ce que dit VERIFY.txt : « sha256sum -c SHA256SUMS » compare chaque fichier, et « openssl ts -verify » vérifie les horodatages, s’il y en a.",
    "L’empreinte ci-dessus est le dernier maillon de journal.json. Qui l’a notée ailleurs peut voir qu’aucune entrée d’avant n’a changé.",
  ],
  timeline: "Ce qui s’est passé",
  timelineNote: (offsets) =>
    `Les heures sont celles de l’horloge de la machine, avec leur écart au temps universel (${offsets}).`,
  exhibit: (n) => `Pièce ${n}`,
  asExhibit: (text, n) => `${text} – pièce ${n}`,
  gone: (text) => `${text} ; supprimé plus tard`,
  clockBack: "L’horloge de la machine a été reculée avant cette entrée.",
  exhibits: "Pièces",
  noExhibits: "Rien n’a été conservé dans ce dossier.",
  pageTitle: "Titre",
  address: "Adresse",
  noAddress: "Aucune : la pièce est venue comme fichier",
  file: "Fichier dans ce dossier",
  size: "Taille",
  madeFrom: "Faite à partir de",
  madeFromNumber: (n, hash) => `la pièce ${n} (SHA-256 ${hash})`,
  madeFromGone: (hash) => `une image qui n’est pas dans ce dossier (SHA-256 ${hash})`,
  note: "Note de la personne",
  mail: "E-mail",
  signedBy: (domain, owned) =>
    owned
      ? `signé par ${domain}, un domaine du fournisseur ou de qui facture pour lui`
      : `signé par ${domain}, dont rien ne dit qu’il appartient au fournisseur`,
  altered: "Le fichier stocké n’a plus ce SHA-256 : il a été modifié après coup. Il ne prouve rien.",
  missing: "Le fichier lui-même n’est plus stocké.",
  notShown: "Cette image n’a pas pu être dessinée ici. Ouvrez le fichier.",
  part: (n, of) => `Partie ${n} sur ${of}, de haut en bas ; les parties se recouvrent un peu.`,
  rest: "La suite de cette image est dans le fichier.",
  excerpt: "Ce qu’elle dit, en extraits",
  excerptWhole: "Ce qu’elle dit",
  noExcerpt: "Ouvrez le fichier pour la lire.",
  stamps: "Horodatages",
  noStamps:
    "Aucun horodatage indépendant n’a été demandé. Toutes les heures de ce dossier sont celles de l’horloge de la machine.",
  stamp: (n) => `Horodatage ${n}`,
  authority: "Donné par",
  time: "Heure",
  covers: "Couvre",
  coversUpTo: (n) => `les entrées 0 à ${n} du journal, et les pièces qui y sont notées`,
  coversNothing: "aucune entrée de ce journal",
  stamped: "Empreinte horodatée",
  deleted: "Ce qui a été supprimé",
  nothingDeleted: "Aucune pièce de ce dossier n’a été supprimée.",
  deletedLine: (what, when, hash) => `${what}, supprimée le ${when} ; SHA-256 ${hash}`,
  limits: "Ce que ce dossier ne prouve pas",
  limitsList: {
    copy: "Que le serveur du fournisseur ait envoyé ces pages. Une page peut être modifiée dans le navigateur avant d’être conservée, et une copie peut être falsifiée par qui l’a faite. La connexion à un site ne laisse aucune signature que l’on puisse montrer à d’autres.",
    clock:
      "Que les heures soient justes. Ce sont celles de l’horloge de la machine, que son propriétaire peut régler. Seul un horodatage vient d’ailleurs.",
    stamp:
      "Que ce qui est horodaté soit vrai. Un horodatage dit qu’un fichier existait à ce moment, pas comment il est né. Dans l’Union européenne, seul un horodatage qualifié est présumé exact (règlement eIDAS, article 41) ; tout autre est apprécié librement.",
    chain:
      "Que rien n’ait été omis dès le début. La chaîne d’empreintes montre les changements faits après coup ; qui détient tout le journal pourrait en écrire un nouveau, jusqu’au premier horodatage indépendant.",
    mail: "Qu’un e-mail signé ait été suivi d’effet. Sa signature dit quel domaine a envoyé quels mots, pas ce qui est arrivé ensuite.",
    browser:
      "Que le navigateur ait été vierge. Son cache, ses cookies et ses autres extensions ont été laissés tels quels ; ils peuvent changer ce qu’une page montre.",
    cut: "Tout ce qui était à l’écran, quand c’est une page ou son texte qui a été conservé : les liens de connexion, les jetons et les numéros de carte en ont été coupés, et ce qui était saisi a été masqué. Les images montrent tout ce que montrait la fenêtre, sauf ce qui y a été noirci.",
    charges: "Que les prélèvements aient cessé. Aucun relevé bancaire n’a été comparé.",
    law: "Ce qu’en fera un tribunal, une banque ou un médiateur : ils apprécient librement un tel dossier, avec ce que montre l’autre partie.",
  },
  footer: (id) => `Quittance · dossier ${id}`,
  page: (n, of) => `page ${n} sur ${of}`,
  escaped:
    "Les lettres écrites \\u{…} sont celles que les polices de ce document n’ont pas ; journal.json les a telles quelles.",
};

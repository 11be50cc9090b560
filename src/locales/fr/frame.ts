import type { frame as frameWords } from "../en/frame";
import { plainDay } from "../format";
import { plural } from "./plural";

export const frame: typeof frameWords = {
  manifest: {
    name: "Quittance",
    description:
      "Vous guide pour résilier un abonnement, garde la preuve sur votre machine, et ne clique jamais à votre place.",
    action: "Ouvrir Quittance",
    screenshot: "Enregistrer une capture de cette page comme preuve",
    focus: "Aller avec le clavier au guide affiché sur la page",
  },
  badge: {
    plain: "Quittance",
    here: "Quittance : cette page concerne un abonnement",
    unfinished: (n) =>
      plural(
        n,
        "Quittance : une résiliation n’est pas terminée",
        `Quittance : ${n} résiliations ne sont pas terminées`,
      ),
  },
  refusals: {
    "not-understood": "Quittance n’a pas pu lire cette demande. Rechargez la page et recommencez.",
    "not-allowed": "Cette demande ne venait pas de Quittance et n’a pas été exécutée.",
    "tab-gone": "Cet onglet a été fermé. Rouvrez la page du fournisseur et cliquez-y sur le bouton Quittance.",
    "tab-not-in-front":
      "Une capture ne montre que l’onglet au premier plan. Amenez-y l’onglet du fournisseur et utilisez la touche de capture.",
    "screenshot-refused":
      "Le navigateur n’a pas permis la capture. Ouvrez Quittance par le bouton de la barre d’outils sur cette page, ou utilisez la touche de capture, et recommencez.",
    "page-out-of-reach":
      "Quittance n’a pas le droit de lire cette page. Ouvrez la page de compte du fournisseur dans un onglet et cliquez-y sur le bouton Quittance.",
    "page-went-on":
      "La page a défilé, a été quittée ou recouverte pendant sa conservation : rien n’en a été gardé. Laissez son onglet devant jusqu’à la fin, puis recommencez.",
    "picture-misfit":
      "L’image que donne le navigateur n’a pas les proportions de la fenêtre : la page n’a pas pu être assemblée et rien n’en a été gardé. Si une vue d’appareil des outils de développement est ouverte, fermez-la et recommencez ; « Enregistrer une capture » garde ce que vous voyez.",
    "storage-full":
      "Le navigateur n’a plus de place : rien de nouveau n’a été conservé, ce qui l’était déjà est intact. Libérez de l’espace ou supprimez d’anciennes pièces, puis recommencez.",
    "storage-closed":
      "Rien ne peut être lu ni gardé dans ce navigateur en ce moment : rien n’a été changé. Ce que vous aviez gardé n’est pas affiché ; cela ne veut pas dire que c’est perdu. Le tableau de bord en dit plus.",
    "case-gone": "Ce dossier a été supprimé : rien n’y a été ajouté.",
    "exhibit-gone": "Cette pièce a été supprimée ; rien n’a été modifié.",
    "picture-unreadable":
      "Le navigateur n’a pas pu dessiner cette image : elle est abîmée ou trop grande. Rien n’a été conservé ni perdu ; l’image est telle qu’elle était.",
    "not-listed": "Cette fiche n’est plus dans le catalogue : aucun dossier n’a été ouvert. Rechargez cette page.",
    "mail-gone":
      "La page n’affiche plus cet e-mail : rien n’a été commencé. Ouvrez l’e-mail et cliquez de nouveau sur le bouton Quittance.",
    "not-a-mail":
      "Ce n’est pas un e-mail lisible, rien n’a été gardé. Enregistrez l’e-mail comme fichier .eml et choisissez-le.",
    "mail-too-large":
      "Cet e-mail dépasse 25 Mo et n’a pas été gardé. Enregistrez-le sans ses pièces jointes et choisissez ce fichier.",
    "not-a-key":
      "Ce n’est pas l’enregistrement d’une clé, rien n’a été gardé. Il ressemble à « v=DKIM1; k=rsa; p=MIGf… » : choisissez le texte de cet enregistrement.",
    "key-unasked":
      "Cet e-mail ne porte aucune signature à laquelle cette clé pourrait appartenir ; la clé n’a pas été gardée.",
    "not-a-price":
      "Quittance ne lit pas de prix ici : rien n’a été changé. Écrivez le montant avec sa devise, par exemple 9,90 € ou 9.90 EUR.",
    "not-a-day": "Ce jour n’existe pas : rien n’a été changé. Écrivez-le ainsi : 3 décembre 2026 ou 2026-12-03.",
    "not-an-email": "Ce n’est pas une adresse e-mail : rien n’a été changé. Écrivez-la ainsi : nom@example.com.",
    "not-a-cadence": "Choisissez dans la liste à quel rythme vous êtes prélevé. Rien n’a été changé.",
    failed:
      "Une erreur s’est produite dans Quittance et rien n’a été changé. Recommencez ; si cela se répète, fermez et rouvrez le navigateur.",
  },
  knowledge: {
    recalled: "De mémoire, sans source : la page peut être différente.",
    partly: (host) => `En partie de mémoire : ${host} ne le dit pas entièrement, la page peut être différente.`,
    seen: (host, day, old) =>
      old
        ? `Vu le ${plainDay(day, "fr-FR")} (${host}) : il y a plus d’un an, la page a pu changer.`
        : `Vu le ${plainDay(day, "fr-FR")} (${host}).`,
    law: (law, host, day) =>
      `Ce sont les mots prévus pour ce bouton par ${law} (lu le ${plainDay(day, "fr-FR")} sur ${host}).`,
    withdrawal:
      "Ce bouton sert à se rétracter dans les jours qui suivent la conclusion du contrat. Il ne met pas fin à un abonnement plus ancien.",
  },
};

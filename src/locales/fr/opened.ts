import type { opened as openedWords } from "../en/opened";

export const opened: typeof openedWords = {
  opened: {
    link: "Ouvrir un dossier reçu",
    intro:
      "Choisissez le ZIP d’un dossier que quelqu’un vous a remis, ou l’un des vôtres. Il est vérifié et affiché ici ; rien n’en est ajouté à vos dossiers ni enregistré.",
    shown: "Affiché seulement, non enregistré",
    doubt: "Quelque chose ne concorde pas : ne vous fiez à rien de ce qui suit ; aucun état du dossier n’est affiché.",
    partly: "Son journal parle de choses que cette version ne connaît pas : aucun état du dossier n’est affiché.",
    says: (status) => `État d’après son journal : ${status}`,
    exhibit: (n, title) => `${n}. ${title}`,
    missing: "Le fichier de cette pièce n’est pas dans le dossier, ou n’a pas pu être décompressé.",
    unshown: (file) => `Ce genre de fichier ne s’affiche pas ici. Décompressez le ZIP et ouvrez-y ${file}.`,
    note: "Affichée sans scripts, sans liens et sans rien qui serait chargé d’ailleurs.",
  },
};

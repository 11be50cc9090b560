import type { kinds as kindsWords } from "../en/kinds";

/** Ce qu’est une pièce et quand elle a été conservée : à part, car la page de vérification le dit aussi. */
export const kinds: typeof kindsWords = {
  moments: {
    before: "Avant",
    "final-dialog": "Dernière question",
    confirmation: "Confirmation",
    asked: "À votre demande",
  },
  exhibitKinds: {
    screenshot: "Capture",
    "full-page": "Page entière en image",
    redacted: "Image en partie noircie",
    snapshot: "Page",
    "page-text": "Texte de la page",
    mhtml: "Page en MHTML, le format du navigateur",
    mail: "E-mail reçu",
  },
};

import type { signature as signatureWords } from "../en/signature";

export const signature: typeof signatureWords = {
  wrong: {
    unreadable: "la signature est abîmée ou incomplète",
    algorithm: "elle a été faite d’une façon que Quittance ne connaît pas",
    "from-unsigned": "elle ne couvre pas l’expéditeur, ce que toute signature doit faire",
    "foreign-identity": "elle a été faite pour un autre domaine que le sien",
    sha1: "elle a été faite avec SHA-1, qui peut être falsifié et n’est plus accepté",
    "body-changed": "le texte n’est pas celui qui a été signé",
    "header-changed":
      "les en-têtes ne sont pas ceux qui ont été signés, ou ce n’est pas la clé avec laquelle elle a été faite : l’expéditeur en a peut-être changé depuis",
    "key-unreadable": "la clé est illisible",
    "key-revoked": "l’expéditeur a retiré cette clé",
    "key-for-others": "la clé n’est pas faite pour les e-mails",
    "key-of-another-kind": "la clé ne va pas avec ce genre de signature",
    "key-too-short": "la clé est si courte qu’on peut la retrouver",
    "too-many": "l’e-mail a plus de signatures qu’il n’en faut ; celle-ci n’a pas été regardée",
  },
  weaknesses: {
    "body-length": "Seule une partie du texte est signée, par sa longueur. Ici, rien ne vient après.",
    "body-beyond":
      "Quelque chose vient après la partie signée du texte : la fin de l’e-mail, ou une pièce jointe, a pu être ajoutée par n’importe qui.",
    "subject-unsigned": "L’objet n’est pas signé.",
    "date-unsigned": "La date n’est pas signée.",
    "form-unsigned": "Ce qui dit comment lire le texte n’est pas signé : on pourrait lui faire montrer autre chose.",
    "from-added": "Il y a plus d’un expéditeur, et tous ne sont pas signés.",
    "subject-added": "Il y a plus d’un objet, et tous ne sont pas signés.",
    "date-added": "Il y a plus d’une date, et toutes ne sont pas signées.",
    expired: "L’expéditeur ne s’y tenait que pour un temps, qui est passé.",
    "from-the-future": "Elle est datée dans l’avenir.",
    testing: "L’expéditeur dit qu’il ne fait qu’essayer de signer.",
  },
};

import type { letter as letterWords } from "../en/letter";
import { plural } from "./plural";
import { signature } from "./signature";

export const letter: typeof letterWords = {
  letter: {
    title: "Ajouter un e-mail",
    means:
      "Un avis, un accusé de réception ou un reçu est aussi une preuve. Enregistrez-le depuis votre messagerie dans un fichier (.eml, ou .mbox pour plusieurs). Rien n’en quitte cet ordinateur.",
    pick: "Choisir des e-mails…",
    drop: "Ou déposez-les ici.",
    reading: (n, of) => `Lecture de l’e-mail ${n} sur ${of}…`,
    notTaken: {
      empty: (file) =>
        `« ${file} » est vide et n’a pas été ajouté. Enregistrez l’e-mail encore une fois et choisissez ce fichier.`,
      "too-large": (file) =>
        `« ${file} » dépasse 25 Mo et n’a pas été ajouté. Enregistrez l’e-mail sans ses pièces jointes.`,
      "not-a-mail": (file) =>
        `« ${file} » n’est pas un e-mail lisible et n’a pas été ajouté. Dans votre messagerie, enregistrez l’e-mail comme fichier .eml.`,
      "headers-too-long": (file) =>
        `« ${file} » a un en-tête de plus de 2 Mo, ce qu’aucun vrai e-mail n’a, et n’a pas été ajouté. Enregistrez l’e-mail encore une fois.`,
    },
    unreadable: (file) =>
      `« ${file} » n’a pas pu être lu et n’a pas été ajouté. Il a peut-être été déplacé ou supprimé : choisissez-le de nouveau.`,
    mailboxTooLarge: (file) =>
      `« ${file} » dépasse 100 Mo, rien n’en a été ajouté. N’enregistrez que les e-mails qui comptent.`,
    left: (file, n) =>
      `« ${file} » contient encore ${n} ${plural(n, "e-mail qui n’est pas affiché", "e-mails qui ne sont pas affichés")} : 200 est le maximum à la fois. Enregistrez ceux qui comptent dans un fichier à part.`,
    numbered: (file, n) => `${file}, e-mail ${n}`,
    from: "De",
    to: "À",
    date: "Date",
    subject: "Objet",
    noDate: "pas de date lisible",
    noSubject: "sans objet",
    noSender: "sans expéditeur",
    what: "Ce que c’est",
    inCase: "Dossier",
    choose: "Choisissez le dossier…",
    unclear: "On ne sait pas à quel dossier appartient cet e-mail. Choisissez-en un.",
    recognised: "Reconnu à son expéditeur, à ce qu’il nomme et à sa date. Changez-le si c’est faux.",
    cutOff:
      "Ce fichier s’arrête avant le début du texte d’un e-mail : il semble coupé ou abîmé. Si vous avez encore l’e-mail, enregistrez-le à nouveau et choisissez ce fichier.",
    mended:
      "Les fins de ligne de ce fichier ne sont pas celles d’un e-mail ; les programmes qui enregistrent des e-mails font souvent cela. Elles sont rétablies pour vérifier la signature, et le fichier est gardé tel quel.",
    secrets: (n) =>
      `Cet e-mail contient ${plural(n, "un lien qui porte un code", `${n} liens qui portent des codes`)}. Un tel lien peut connecter quiconque l’ouvre. Gardé tel quel, l’e-mail ${plural(n, "le", "les")} contient aussi, comme un export du dossier : on ne peut rien y changer sans briser sa signature. Quittance ne ${plural(n, "le", "les")} montre nulle part.`,
    keepWhole: "Le garder tel quel",
    keepText: "Ne garder que le texte, sans ces liens",
    keepTextMeans: "Un texte seul n’a pas de signature et prouve moins.",
    chooseFirst: "Pour le garder, choisissez son dossier ci-dessus.",
    leave: "Le laisser",
    kept: (subject) => `Gardé : ${subject}`,
    known: (subject) => `Cet e-mail était déjà dans le dossier : ${subject}`,
    open: "Le regarder",
    copy: "C’est une copie du texte, gardée sans les liens de l’e-mail. Elle n’a pas de signature.",
    textOf: "Texte de l’e-mail",
    attachments: "Pièces jointes",
    linksCut: "Les liens qui portent des codes sont coupés ici.",
    limits:
      "N’importe qui peut fabriquer un fichier avec un e-mail. Seule une signature qui tient montre qu’il vient d’un domaine et n’a pas été changé depuis.",
    signature: "Signature",
    unsigned: "Cet e-mail n’est pas signé. Il montre ce que vous avez reçu, et ne peut pas montrer qui l’a envoyé.",
    valid: (domain) => `La signature de ${domain} est juste : l’e-mail vient de là et n’a pas été changé depuis.`,
    weak: (domain) => `La signature de ${domain} est juste, mais ne couvre pas tout :`,
    invalid: (domain, why) => `La signature de ${domain || "cet e-mail"} ne tient pas : ${why}.`,
    unchecked: (domain) => `${domain} a signé cet e-mail. Pour le vérifier, il faut sa clé publique.`,
    noEd25519:
      "Ce navigateur ne sait pas vérifier ce genre de signature (Ed25519). Un plus récent le peut ; l’e-mail et sa clé restent gardés.",
    ...signature,
    owned: (domain) => `${domain} appartient au fournisseur de ce dossier, ou à qui prélève pour lui.`,
    foreign: (domain) =>
      `On ne sait pas si ${domain} appartient au fournisseur de ce dossier ou à qui prélève pour lui. Une telle signature dit qui a transmis l’e-mail, et non que le fournisseur l’a écrit.`,
    notSender: (sender) => `L’expéditeur que montre l’e-mail est à un autre domaine, ${sender}.`,
    covers: (names) => `Signé avec le texte : ${names}.`,
    signedOn: (day) => `Signé le ${day}, d’après l’horloge de l’expéditeur.`,
    selector: (selector) => `Sélecteur : ${selector}`,
    limit:
      "Cela ne montre pas que vous avez reçu l’e-mail, ni quand. Les fournisseurs changent leurs clés ; celle qui a servi ici est gardée avec l’e-mail.",
    key: "La clé",
    keyFile: "Depuis un fichier…",
    keyFileMeans:
      "Un fichier texte avec l’enregistrement que le domaine publie (v=DKIM1; … p=…), tel que votre hébergeur de messagerie ou un expert peut vous le donner.",
    keyTooLarge:
      "Ce fichier est trop gros pour être une clé, rien n’a été gardé. Choisissez le texte de l’enregistrement.",
    keyBy: {
      file: (day) => `Clé gardée depuis un fichier le ${day}.`,
      dns: (day) => `Clé demandée par DNS et gardée le ${day}.`,
    },
    again: "Prendre une autre clé",
    askDns: "Demander à un serveur DNS…",
    dnsTitle: "Demander la clé à un serveur DNS ?",
    dnsMeans: (name) =>
      `Une seule question part vers le serveur que vous choisissez : « ${name} ». Elle nomme le domaine et sa clé, rien d’autre de votre e-mail. Le serveur voit votre adresse internet et peut en conclure que vous avez reçu un e-mail de ce domaine. Il est interrogé une fois, maintenant.`,
    dnsWhich: "Quel serveur",
    dnsOwners: {
      quad9: "Quad9, une fondation en Suisse (dns.quad9.net)",
      cloudflare: "Cloudflare, une entreprise aux États-Unis (cloudflare-dns.com)",
      own: "Un autre, par son adresse",
    },
    dnsAddress: "Adresse, par exemple https://dns.example/dns-query",
    dnsNoAddress: "Écrivez l’adresse complète du serveur, en commençant par https://. Rien n’a été demandé.",
    dnsYes: "Interroger ce serveur une fois",
    dnsNo: "N’interroger personne",
    dnsAsking: "Question en cours…",
    dnsDenied: "Le navigateur ne l’a pas permis, rien n’a été demandé. Vous pouvez prendre la clé depuis un fichier.",
    dnsNone: (domain) =>
      `${domain} ne publie plus cette clé ; les fournisseurs en changent. Rien n’a été gardé. Une archive l’a peut-être encore, sous forme de fichier.`,
    dnsFailed: "Le serveur n’a donné aucune réponse lisible, rien n’a été gardé. Réessayez, ou choisissez-en un autre.",
  },
};

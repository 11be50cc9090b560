import type { verify as verifyWords } from "../en/verify";
import { kinds } from "./kinds";
import { signature } from "./signature";

export const verify: typeof verifyWords = {
  verify: {
    ...kinds,
    title: "Vérifier un dossier",
    intro:
      "Choisissez le ZIP d’un dossier, ou le dossier décompressé. Tout est vérifié dans cette page : rien n’est envoyé, aucune connexion n’est nécessaire.",
    pick: "Choisir le ZIP…",
    pickFolder: "Choisir le dossier décompressé…",
    drop: "Ou déposez l’un ou l’autre ici.",
    several: "Choisissez un seul dossier à la fois : son ZIP, ou le dossier décompressé.",
    none: "Il n’y a pas de dossier là-dedans. Choisissez son ZIP, ou le dossier qui contient journal.json et SHA256SUMS.",
    reading: "Lecture de ce que vous avez choisi…",
    lost: "La lecture a échoué. Le fichier a pu être déplacé ou retiré : choisissez-le de nouveau.",
    checking: (n, of) => `Vérification du fichier ${n} sur ${of}`,
    whole: "Tout concorde",
    wholeMeans:
      "Chaque fichier est celui qui a été listé et noté, et aucune entrée du journal n’a été modifiée, retirée ni glissée.",
    broken: (n) => (n === 1 ? "Une chose ne concorde pas" : `${n} choses ne concordent pas`),
    brokenMeans:
      "Quelque chose dans ce dossier n’est plus comme à l’origine. Voici quoi, et où. Demandez une autre copie à la personne qui vous l’a remis.",
    more: (n) => `Et ${n} autres.`,
    unopened: "Ce fichier n’a pas pu être ouvert comme un dossier",
    found: "Ce qui a été constaté",
    notices: "À savoir",
    about: "De quel dossier il s’agit",
    provider: "Dossier",
    entries: "Entrées du journal",
    numbered: (n) => (n > 1 ? `${n}, numérotées de 0 à ${n - 1}` : `${n}`),
    exhibits: "Pièces",
    last: "Empreinte de la dernière entrée",
    lastHint: "Comparez-la à toute copie, tout e-mail ou toute impression d’avant qui la mentionne.",
    stamps: "Horodatages",
    noStamps: "Aucun : toutes les heures sont celles de l’horloge de la personne qui a fait le dossier.",
    stamped: (file, seq, authority, time) =>
      `${file} : ${authority} indique ${time} pour tout ce qui précède, jusqu’à l’entrée ${seq}.`,
    signatureRight: "Sa signature a été vérifiée ici et elle est juste.",
    signatureUnchecked:
      "Sa signature n’a pas pu être vérifiée dans ce navigateur ; VERIFY.txt dit comment faire avec openssl.",
    roots: {
      given: (name) => `Ses certificats mènent à « ${name} », que vous avez choisi.`,
      nobody: (name, hash) =>
        `Qui c’est, personne ici ne le sait : cette page n’a pas de liste d’autorités dignes de confiance. Les certificats mènent à « ${name} », venu avec l’horodatage (SHA-256 ${hash}). Comparez-le à ce que l’autorité publie, ou choisissez le certificat que vous tenez d’elle.`,
      missing: (name, hash) =>
        `Qui c’est, personne ici ne le sait : les certificats s’arrêtent à « ${name} » (SHA-256 ${hash}), et celui du dessus n’est pas venu avec. Obtenez-le auprès de l’autorité et choisissez-le ici.`,
    },
    chooseRoot: "Choisir le certificat de l’autorité…",
    noCertificate:
      "Ce fichier ne contient pas de certificat. Choisissez celui que l’autorité propose, le plus souvent un fichier .pem, .crt ou .cer.",
    stampUnfit: (file) => `${file} ne correspond pas à ce journal ; il ne prouve rien.`,
    unnamed: "une autorité qui n’est pas nommée",
    mails: "E-mails reçus",
    mail: {
      valid: (file, domain, key) =>
        `${file} : la signature de ${domain} tient. Elle a été vérifiée ici avec la clé de ${key}.`,
      weak: (file, domain, key) =>
        `${file} : la signature de ${domain} tient avec la clé de ${key}, mais ne couvre pas tout.`,
      invalid: (file, domain, why) =>
        domain
          ? `${file} : la signature de ${domain} ne tient pas : ${why}.`
          : `${file} : une signature ne tient pas : ${why}.`,
      unkeyed: (file, domain) =>
        `${file} : signé par ${domain}, mais sa clé n’est pas dans ce dossier ; cela n’a donc pas été vérifié.`,
      unchecked: (file) => `${file} : ce navigateur ne sait pas vérifier les signatures de ce genre.`,
      unsigned: (file) => `${file} : personne ne l’a signé ; il ne montre donc pas qui l’a envoyé.`,
    },
    mailKeys:
      "Les clés ont été mises dans le dossier par la personne qui l’a fait. VERIFY.txt dit comment demander si un domaine publie la même ; à vous de juger si le domaine est bien celui du fournisseur.",
    stampFaults: {
      refused: "c’est un refus, et pas un horodatage",
      garbage: "il est abîmé à l’intérieur",
      "wrong-hash": "il porte sur autre chose",
      "wrong-nonce": "il répond à une autre demande",
      "wrong-policy": "il a été fait selon d’autres règles",
      "wrong-signer": "le certificat que nomme sa signature ne s’y trouve pas, ou un autre est à sa place",
      "bad-signature": "la signature est fausse ; l’horodatage a été modifié ou contrefait",
      unsupported: "sa signature est illisible, ou faite d’une façon que cette page ne connaît pas",
      "not-for-stamping": "qui l’a signé n’a pas de certificat d’horodatage",
      "not-valid-then": "un de ses certificats n’était pas valable à l’heure qu’il indique",
      "bad-chain": "un de ses certificats a été délivré par qui n’en a pas le droit",
    },
    ...signature,
    unheld: {
      none: "il ne porte pas cette signature",
      unkeyed: "la clé n’est pas dans le dossier",
      weak: (which) => `tout n’est pas couvert. ${which}`,
    },
    files: "Tous les fichiers",
    file: "Fichier",
    bySums: "Conforme à SHA256SUMS",
    byJournal: "Conforme au journal",
    yes: "Oui",
    no: "Non",
    silent: "—",
    limits: "Ce que cela ne prouve pas",
    limitList: {
      rewritten:
        "Qui a fait le dossier peut en faire un autre qui concorde tout aussi bien. Ce qui s’y oppose : un horodatage par une autorité, une copie plus ancienne en d’autres mains, ou un e-mail signé par l’autre partie.",
      captures:
        "Une image ou une page gardée par quelqu’un sur sa propre machine peut être falsifiée par cette personne. Elle montre ce que, selon elle, la page disait.",
      clock:
        "Les heures viennent de l’horloge de la machine où le dossier a été fait, sauf là où un horodatage les confirme.",
      end: "Si les dernières entrées ont été coupées et toutes les listes refaites, seul un horodatage ou une copie plus ancienne le montre.",
      signatures:
        "Une signature montre qu’elle a été faite avec une certaine clé. À qui est cette clé, et si une autorité a retiré un certificat depuis, on ne peut pas le savoir sans connexion.",
    },
    entry: (n) => `entrée ${n}`,
    entryRange: (from, to) => `entrées ${from} à ${to}`,
    unreadable: {
      "not-a-zip":
        "Ce n’est pas un dossier, ou il a été coupé en route. Le nom d’un dossier se termine par .zip. Copiez-le encore une fois, ou redemandez-le.",
      "directory-damaged":
        "Ce ZIP est abîmé : sa liste de fichiers est illisible. Copiez-le encore une fois, ou redemandez-le.",
      "too-many-members": "Ce ZIP liste plus de fichiers qu’aucun dossier n’en a. Rien n’a été décompressé.",
      "too-large":
        "Une fois décompressé, ce ZIP prendrait plus de place que cette page ne peut en utiliser : rien n’a été décompressé. Si vous lui faites confiance, décompressez-le vous-même et suivez VERIFY.txt.",
      "strange-zip":
        "Ce ZIP est verrouillé, ou compressé comme aucun dossier ne l’est. Décompressez-le avec le programme qui l’a fait, puis choisissez le dossier obtenu.",
    },
    causes: {
      changed: (which) =>
        `Modification dans le journal : ${which}. Ce qui s’y trouve n’est pas ce dont l’empreinte a été faite.`,
      removed: (which) => `Suppression dans le journal : ${which}.`,
      inserted: (which) => `Ajout glissé dans le journal : ${which}. Les entrées voisines n’en savent rien.`,
      swapped: (which) => `Désordre dans le journal : ${which}.`,
      replaced: (which) => `Remplacement dans le journal : ${which}. L’entrée qui suit était liée à une autre.`,
      order: (which) => `Mauvaise numérotation dans le journal : ${which}.`,
    },
    findings: {
      "path-unsafe": (path) => `« ${path} » serait écrit hors de son dossier. Ne décompressez pas ce ZIP.`,
      "member-twice": (path) => `« ${path} » s’y trouve deux fois : selon le programme, on verrait l’un ou l’autre.`,
      "member-damaged": (path) => `« ${path} » est abîmé et n’a pas pu être décompressé.`,
      "sums-missing": "SHA256SUMS, la liste des empreintes, est absent.",
      "sums-malformed": (line) => `SHA256SUMS : la ligne ${line} n’est pas une empreinte suivie d’un nom de fichier.`,
      "sums-twice": (path) => `SHA256SUMS liste deux fois « ${path} ».`,
      "sums-differ": (path) => `« ${path} » a été modifié : son empreinte n’est pas celle que liste SHA256SUMS.`,
      "member-missing": (path) => `« ${path} » est absent.`,
      "member-unlisted": (path) => `« ${path} » n’appartient pas au dossier : SHA256SUMS ne le liste pas.`,
      "journal-missing": "journal.json, le journal, est absent.",
      "journal-not-json": "journal.json est abîmé : il est tout à fait illisible.",
      "journal-shape": (field) => `journal.json n’est pas écrit comme le journal d’un dossier, à ${field}.`,
      "event-unknown": (seq) =>
        `Cette version ne sait pas de quoi parle l’entrée ${seq} ; une plus récente le sait peut-être.`,
      "clock-jump": (seq, at, before) =>
        `L’entrée ${seq} est datée du ${at}, plus tôt que celle qui la précède (${before}) : l’horloge a été reculée entre les deux.`,
      "exhibit-bytes-differ": (path, seq) =>
        `« ${path} » n’est pas le fichier qui a été gardé : l’entrée ${seq} note une autre empreinte.`,
      "exhibit-record-differs": (path, seq) =>
        `Ce qui est dit de « ${path} », comme son titre, son adresse ou son heure, n’est pas ce à quoi l’entrée ${seq} est liée.`,
      "exhibit-unbound": (path, seq) =>
        `L’entrée ${seq} est liée au fichier « ${path} », mais pas à ce qui en est dit : une version antérieure l’a écrite.`,
      "exhibit-other-case": (path, seq) => `« ${path} », noté dans l’entrée ${seq}, appartient à un autre dossier.`,
      "exhibit-unnoted": (path) => `« ${path} » n’a jamais été noté dans le journal.`,
      "record-twice": (path) => `journal.json décrit deux fois la pièce « ${path} ».`,
      "exhibit-gone": (what, when, seq) =>
        `La pièce « ${what} », conservée le ${when} par l’entrée ${seq}, est absente, et le journal ne dit pas qu’elle a été supprimée.`,
      "exhibit-deleted": (what, when, kept, deleted, seq) =>
        `La pièce « ${what} », conservée le ${when} par l’entrée ${kept}, a été supprimée le ${deleted} par la personne à qui elle était ; l’entrée ${seq} le dit.`,
      "exhibit-deleted-yet-there": (path, seq) =>
        `« ${path} » est là, alors que l’entrée ${seq} dit que cette pièce a été supprimée.`,
      "stamp-unnoted": (path) => `L’horodatage « ${path} » n’a jamais été noté dans le journal.`,
      "stamp-differs": (path) => `« ${path} » n’est pas l’horodatage que le journal a noté.`,
      "stamp-head-differs": (path) => `L’horodatage « ${path} » ne porte sur aucune entrée qui le précède.`,
      "stamp-imprint-differs": (path) => `L’horodatage « ${path} » porte sur autre chose que ce journal.`,
      "stamp-imprint-unread": (path) => `« ${path} » est illisible comme horodatage.`,
      "stamp-time-differs": (path, token, noted) =>
        `L’horodatage « ${path} » indique ${token}, et le journal ${noted}.`,
      "stamp-authority-differs": (path, token, noted) =>
        `L’horodatage « ${path} » est de ${token}, et le journal dit ${noted}.`,
      "stamp-signature-wrong": (path, why) => `L’horodatage « ${path} » ne tient pas : ${why}.`,
      "stamp-signature-unchecked": (path) =>
        `La signature de l’horodatage « ${path} » n’a pas pu être vérifiée dans ce navigateur. Essayez-en un autre, ou suivez VERIFY.txt.`,
      "stamp-gone": (seq) => `L’horodatage que note l’entrée ${seq} est absent.`,
      "key-unnoted": (path) => `La clé « ${path} » n’a jamais été notée dans le journal.`,
      "key-differs": (path, seq) => `« ${path} » n’est pas la clé que note l’entrée ${seq}.`,
      "key-gone": (seq) => `La clé que note l’entrée ${seq} est absente.`,
      "mail-signature-differs": (path, seq, domain, why) =>
        `« ${path} » n’est pas l’e-mail que ${domain} a signé, quoi qu’en dise l’entrée ${seq} : ${why}.`,
      "mail-signature-unchecked": (path) =>
        `La signature de l’e-mail « ${path} » n’a pas pu être vérifiée dans ce navigateur. Essayez-en un autre.`,
    },
  },
};

import type { guide as guideWords } from "../en/guide";
export const guide: typeof guideWords = {
  guide: {
    label: "Guide Quittance",
    title: (provider, n, of) => (of > 1 ? `${provider} · étape ${n} sur ${of}` : provider),
    press: (name) => `Cliquez sur « ${name} ».`,
    pressFinal: (name) => `Cliquez sur « ${name} ». C’est ce clic qui compte : avant lui, rien n’est résilié.`,
    onlyPause: (name) =>
      `Rien sur cette page n’y met fin. « ${name} » n’est peut-être qu’une pause : lisez d’abord si cela reprend tout seul.`,
    offer: (name) => `C’est une offre pour vous retenir. Pour partir, cliquez sur « ${name} ».`,
    offerUnclear:
      "C’est une offre pour vous retenir. L’accepter garde votre abonnement. Cherchez les mots qui poursuivent la résiliation.",
    survey: (name) =>
      name
        ? `On vous demande pourquoi vous partez. Répondez comme vous voulez, puis cliquez sur « ${name} ».`
        : "On vous demande pourquoi vous partez. Répondez comme vous voulez, puis cherchez les mots qui poursuivent la résiliation.",
    signIn: (provider) =>
      `${provider} vous demande de vous reconnecter. Faites-le ; le guide attend et reprend ensuite.`,
    signInMail: "Ouvrez le lien de l’e-mail ; le guide continue là-bas.",
    failed:
      "La page dit que cela n’a pas fonctionné. Votre abonnement court toujours. Faites ce que la page demande ; si elle ne demande rien, réessayez une fois. Si cela échoue encore, gardez une capture et contactez le fournisseur.",
    await:
      "Vous avez fait le dernier clic et la page ne l’a pas encore confirmé. Si elle fait une offre, vous pouvez la refuser. Si elle demande autre chose, par exemple un motif ou un lien dans un e-mail, faites-le ; sinon, attendez un instant, puis rechargez-la. Tant qu’elle ne le dit pas, rien n’est sûr. Si elle propose encore de résilier, relancez le guide.",
    confirmed: (provider) => `La page dit que votre abonnement ${provider} prend fin.`,
    alreadyConfirmed: (provider) => `${provider} a déjà confirmé la fin de votre abonnement.`,
    stillShown: (provider) =>
      `${provider} a confirmé une fin, mais cette page parle encore d’un renouvellement. Rechargez-la. Si elle le dit encore, cette confirmation ne vaut pas pour cet abonnement : lancez le guide ici.`,
    openBilling: (provider) => `Ouvrez la page de facturation de ${provider}.`,
    openMail: (provider) => `Le chemin commence par un lien dans un e-mail de ${provider}.`,
    elsewhere: "Cet abonnement est prélevé par quelqu’un d’autre. C’est là-bas qu’il se résilie, pas ici.",
    choose: (name) => `Il y a plusieurs boutons « ${name} ». Choisissez celui qui est à côté du produit à arrêter.`,
    chooseRow: "Plusieurs abonnements figurent ici. Choisissez la ligne de celui à arrêter.",
    rowOf: (provider) => `À résilier : ${provider}.`,
    chooseAmong: (name, other) =>
      `Plusieurs boutons peuvent être le bon ici, comme « ${name} » et « ${other} ». Choisissez celui qui concerne ce que vous voulez arrêter.`,
    astray: (other, provider) =>
      `Vous avez choisi « ${other} », mais ce guide concerne ${provider} : ce que vous faites ici n’y met pas fin. Revenez à la liste et choisissez sa ligne. Si c’est « ${other} » que vous voulez résilier, relancez le guide avec le bouton Quittance.`,
    midway:
      "Vous êtes en plein milieu, et le guide ne connaît pas cette page. Si elle demande quelque chose, lisez bien, répondez, puis cherchez les mots qui font avancer, comme « Continuer ». Si elle parle d’autre chose, repartez de la page de votre abonnement.",
    chooseOnly: (name, provider) =>
      `La ligne de « ${name} » n’indique pas ${provider}. Ne cliquez que si le produit de cette ligne est celui à arrêter.`,
    lost: "Rien sur cette page ne ressemble au chemin de la résiliation. Cherchez « Compte », « Abonnement » ou « Facturation ».",
    missing: (label, month) =>
      `« ${label} », vu en ${month}, n’est pas sur cette page. Soit il n’y a plus rien à résilier ici, soit la page a changé depuis. Cherchez la même chose en d’autres mots.`,
    foreign: (label, month) =>
      `Sa description, de ${month}, n’a pas de mots dans la langue de cette page ; elle l’appelle « ${label} ».`,
    changed: (label, month) => `Cette page a changé depuis ${month} : « ${label} » n’y est pas.`,
    meaningSure: "Trouvé d’après ses mots, sans description.",
    meaningLikely: "Probablement celui-ci : trouvé d’après ses mots, sans description. Lisez-le avant de cliquer.",
    meaningGuessed: "Simple supposition, sans description. Lisez-le avant de cliquer.",
    obstacles: {
      hidden: "Le bouton existe mais n’est pas affiché. Ouvrez la rubrique ou le menu où il se trouve.",
      disabled: "Le bouton est grisé. Remplissez ou cochez d’abord ce qui est demandé au-dessus.",
      covered: "Quelque chose recouvre le bouton. Fermez le bandeau ou la fenêtre qui est devant.",
      doubled: "Chaque bouton appartient à sa propre ligne.",
    },
    outside: "Le bouton se trouve hors de la fenêtre. Élargissez-la, ou réduisez le zoom.",
    askForScreenshot: (key) =>
      key
        ? `Pour une image comme preuve, utilisez maintenant ${key}.`
        : "Pour une image comme preuve, cliquez sur le bouton Quittance de la barre d’outils, puis sur « Enregistrer une capture ».",
    unfinished: (provider) => `Pas terminé : votre abonnement ${provider} court toujours.`,
    wayStep: (say, labels) => `${say} (${labels.map((label) => `« ${label} »`).join(" ou ")})`,
    contradicted: (provider) =>
      `Les pages de ${provider} se contredisent : l’une annonçait la fin de l’abonnement, une autre, plus récente, dit qu’il continue. Ne tenez rien pour acquis tant que la page de l’abonnement n’annonce pas sa fin.`,
    lookFor: "Cherchez",
    next: (step) => `Ensuite : ${step}`,
    warning: (name, effect) => `« ${name} » : ${effect}`,
    show: "Montrer",
    cantFind: "Je ne le trouve pas",
    pointed: (name) => `Vous avez montré « ${name} ». Lisez-le avant de cliquer : Quittance ne sait pas ce qu’il fait.`,
    pointedDecoy: (name) => `Vous avez montré « ${name} ». Attention : ce bouton ne met pas fin à votre abonnement.`,
    pointSelf: "Le montrer moi-même",
    pointAgain: "En montrer un autre",
    pointBack: "Retirer ce choix",
    pointSay: "Cliquez sur le bouton ou le lien que vous voulez dire. Ce clic n’actionne rien sur la page.",
    pointKeys: "Au clavier : Tab passe de l’un à l’autre, Entrée choisit, Échap quitte.",
    pointLabel: "Montrer un bouton de la page",
    pointPlace: (n, of) => `${n} sur ${of}`,
    pointRoles: { link: "lien", checkbox: "case à cocher", switch: "interrupteur", tab: "onglet", other: "bouton" },
    pointNothing: "Ce n’est ni un bouton ni un lien avec ses propres mots. Choisissez ce qui se met en évidence.",
    pointEnd: "Ne plus montrer",
    report: "Enregistrer un rapport pour ceux qui font Quittance",
    way: "Le chemin, en mots",
    openPage: "Ouvrir la bonne page",
    back: "Retour",
    earlier: (n: number, of: number) => `Une étape précédente : ${n} sur ${of}`,
    backHint:
      "Pour refaire cette étape, revenez vous-même à sa page : le guide vous suit. Regarder en arrière n’annule rien.",
    present: "À l’étape actuelle",
    small: "Réduire le guide",
    large: "Afficher le guide",
    close: "Fermer le guide",
    closeAsk: "Vous n’avez pas terminé : l’abonnement court toujours. Fermer quand même ?",
    closeYes: "Fermer le guide",
    closeNo: "Poursuivre la résiliation",
    kept: "Copie de la page conservée.",
    keptPicture: "Capture conservée.",
    chooseMark: "l’un de ceux-ci",
  },
};

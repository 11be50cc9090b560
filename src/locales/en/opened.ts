export const opened = {
  opened: {
    link: "Open a dossier",
    intro:
      "Choose the ZIP of a dossier that somebody gave you, or one of your own. It is checked and shown here; nothing of it is added to your cases or stored.",
    shown: "Only shown, not stored",
    doubt: "Something does not fit, so rely on nothing of what follows, and no state of the case is shown.",
    partly: "Its journal speaks of things that this version does not know, so no state of the case is shown.",
    says: (status: string) => `State by its journal: ${status}`,
    exhibit: (n: number, title: string) => `${n}. ${title}`,
    missing: "The file of this exhibit is not in the dossier, or could not be unpacked.",
    unshown: (file: string) => `This kind of file cannot be shown here. Unpack the ZIP and open ${file} from there.`,
    note: "Shown without scripts, links and anything that would be loaded from elsewhere.",
  },
};

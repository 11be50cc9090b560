import type { capture as captureWords } from "../en/capture";

/** Ce qui se dit des pages conservées en entier, et de ce qu’elles indiquaient. */
export const capture: typeof captureWords = {
  cut: "Ceci s’arrête avant la fin de la page : elle était trop longue pour être conservée jusqu’au bout.",
  altered: {
    cut: "Là où il est écrit « [cut] », quelque chose qui pourrait servir à se connecter a été retiré.",
    masked: "Là où un champ montre « ••• », ce qui y était saisi est masqué.",
  },
  uncut: "Rien n’a été caché dans cette image : les codes et les numéros y sont tels qu’ils étaient affichés.",
  beforeAfter: {
    title: "Avant et après",
    before: "Avant",
    after: "Après",
    copy: "la copie",
    open: (side) => `Ouvrir la copie : ${side}`,
    fact: (label, value) => `${label} : ${value}`,
    to: "est devenu",
    same: "est resté",
    unstated: "Rien d’indiqué",
    means: "Ce que les pages indiquaient, lues avant le dernier bouton et après la confirmation.",
  },
};

import { fold } from "./fold";
import { lexicons } from "./lexicon";

/**
 * Whether a label is the very word with which dialogs are left, "Cancel", "Abbrechen", whatever they ask. "Cancel now"
 * and a bare "Résilier" are none.
 */
export function isWayOutWord(label: string, languages: readonly string[]): boolean {
  const own = fold(label).replace(/[^\p{L}\s]+$/u, "");
  return languages.some((language) =>
    fold(lexicons[language]?.wayOut ?? "")
      .split(" ")
      .includes(own),
  );
}

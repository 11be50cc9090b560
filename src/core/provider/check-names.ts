import { isEveryday } from "../language/everyday";
import { isBlank } from "./check-blank";
import { type Mistake, type Path, shown } from "./check-mistake";
import type { Provider } from "./schema";

/** Letters and digits that a text must have: a bank statement is full of single ones and pairs. */
const least = { name: 2, descriptor: 3 };

const lettersIn = (text: string) => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

function mistakeIn(kind: keyof typeof least, text: string, path: Path): Mistake[] {
  // What is still to be filled in is told as that.
  if (isBlank(text)) return [];
  const needed = least[kind];
  if (lettersIn(text) < needed)
    return [
      {
        path,
        says: {
          en: `${shown(text)} is too short to tell anybody apart; write at least ${needed} letters or digits.`,
          fr: `${shown(text)} est trop court pour désigner quelqu’un ; écrivez au moins ${needed} lettres ou chiffres.`,
        },
      },
    ];
  if (!isEveryday(text)) return [];
  const where =
    kind === "name"
      ? { en: "the pages of many providers", fr: "les pages de beaucoup de fournisseurs" }
      : { en: "everybody's bank statements", fr: "les relevés bancaires de tout le monde" };
  return [
    {
      path,
      says: {
        en: `${shown(text)} stands on ${where.en}; write what only this one is called, or remove it.`,
        fr: `${shown(text)} figure sur ${where.fr} ; écrivez ce que celui-ci est seul à porter, ou retirez-le.`,
      },
    },
  ];
}

/** Names and statement lines are looked for on pages, in mails and on statements: each must tell its owner apart. */
export function nameMistakes({ name, aliases, descriptors }: Provider): Mistake[] {
  return [
    ...mistakeIn("name", name, ["name"]),
    ...aliases.flatMap((alias, at) => mistakeIn("name", alias, ["aliases", at])),
    ...descriptors.flatMap(({ text }, at) => mistakeIn("descriptor", text, ["descriptors", at, "text"])),
  ];
}

import type { Mistake, Path } from "./check-mistake";

/** What a new file has where something is to be filled in. */
const blank = /^(?:…|\.{3})$/;

/** Whether a text is still to be filled in. */
export const isBlank = (text: string): boolean => blank.test(text.trim());

/** What nobody has filled in yet: it would be shown to people, or looked for on pages. */
export function blankMistakes(value: unknown, path: Path = []): Mistake[] {
  if (typeof value === "string")
    return isBlank(value)
      ? [
          {
            path,
            says: {
              en: "“…” is a blank to be filled in; write what belongs here, or remove what you do not know.",
              fr: "« … » est un blanc à remplir ; écrivez ce qui va ici, ou retirez ce que vous ne savez pas.",
            },
          },
        ]
      : [];
  if (Array.isArray(value)) return value.flatMap((item, at) => blankMistakes(item, [...path, at]));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => blankMistakes(inner, [...path, key]));
}

import type { Text } from "./schema";

/** Where in a file something stands: names of fields and places in lists. */
export type Path = readonly (string | number)[];

/** Something wrong in a file of the catalogue. */
export interface Mistake {
  readonly path: Path;
  /** What is wrong and what to do: "… is not a page; use one of …." People load files of their own, in both languages. */
  readonly says: Text;
  /** From 1; when missing, the line on which the path's value begins. */
  readonly line?: number;
}

/** A path as people write it: `channels[0].steps[2].page`. */
export function fieldOf(path: Path): string {
  return path.reduce<string>((field, part) => {
    if (typeof part === "number") return `${field}[${part}]`;
    return field ? `${field}.${part}` : part;
  }, "");
}

/** A value as it stands in the file, cut where it is long. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

/** What may stand here instead. */
export function oneOf(values: readonly unknown[], otherwise: Text): Text {
  const all = values.join(", ");
  return values.length > 0 ? { en: `use one of ${all}`, fr: `choisissez parmi ${all}` } : otherwise;
}

/** The places of the ids that stood in the list before. */
export function repeated(ids: readonly string[]): number[] {
  return ids.flatMap((id, at) => (ids.indexOf(id) < at ? [at] : []));
}

import { type Mistake, oneOf, type Path, shown } from "./check-mistake";
import type { ProviderFile } from "./schema";

/** Every source that a part of a file names, with its place. */
function namedIn(value: unknown, path: Path): (readonly [Path, string])[] {
  if (typeof value !== "object" || value === null) return [];
  const entries: (readonly [string | number, unknown])[] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return entries.flatMap(([key, inner]) =>
    key === "knowledge" && typeof inner === "string"
      ? [[[...path, key], inner] as const]
      : namedIn(inner, [...path, key]),
  );
}

/** What is wrong with the sources of a file: one that is missing, not used, or claims more than it can show. */
export function sourceMistakes(file: ProviderFile): Mistake[] {
  const named = namedIn({ ...file, sources: {} }, []);
  const ids = Object.keys(file.sources);
  const advice = oneOf(ids, { en: "add it to sources", fr: "ajoutez-la à sources" });
  const missing = named.flatMap(([path, id]): Mistake[] =>
    ids.includes(id)
      ? []
      : [
          {
            path,
            says: {
              en: `${shown(id)} is not among the sources of this file; ${advice.en}.`,
              fr: `${shown(id)} n’est pas parmi les sources de ce fichier ; ${advice.fr}.`,
            },
          },
        ],
  );
  const idle = ids.flatMap((id): Mistake[] =>
    named.some(([, other]) => other === id)
      ? []
      : [
          {
            path: ["sources", id],
            says: {
              en: "no fact of this file names this source; remove it.",
              fr: "aucun fait de ce fichier ne cite cette source ; retirez-la.",
            },
          },
        ],
  );
  const claims = Object.entries(file.sources).flatMap(([id, { source, confidence }]): Mistake[] => {
    const path = ["sources", id, "source"];
    if (source === null && confidence !== "recalled")
      return [
        {
          path,
          says: {
            en: `confidence "${confidence}" needs its source; add the address or write "recalled".`,
            fr: `la confiance "${confidence}" demande sa source ; ajoutez l’adresse ou écrivez "recalled".`,
          },
        },
      ];
    return [];
  });
  return [...claims, ...missing, ...idle];
}

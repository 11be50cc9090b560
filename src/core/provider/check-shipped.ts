import { type Mistake, type Path, shown } from "./check-mistake";
import { typesetMistakes } from "./check-typeset";
import type { ProviderFile } from "./schema";

/** Shipped files are used as they stand, so what the schema would fill in stands in them. */
function unwritten(written: unknown, filled: unknown, path: Path): Mistake[] {
  if (typeof filled !== "object" || filled === null) return [];
  const own = (written ?? {}) as Record<string, unknown>;
  return Object.entries(filled).flatMap(([key, inner]): Mistake[] => {
    const at = [...path, Array.isArray(filled) ? Number(key) : key];
    if (key in own) return unwritten(own[key], inner, at);
    const field = `"${key}": ${JSON.stringify(inner)}`;
    return [
      {
        path: at,
        says: {
          en: `this field is missing; write ${field}, or what is true instead.`,
          fr: `ce champ manque ; écrivez ${field}, ou ce qui est vrai à la place.`,
        },
      },
    ];
  });
}

/** Nobody can have a site under `.example`: a new file begins with it, and tests use it. */
function invented({ domains, hosts }: ProviderFile): Mistake[] {
  const places: readonly (readonly [Path, string])[] = [
    ...domains.map((domain, at) => [["domains", at], domain] as const),
    ...hosts.map(({ host }, at) => [["hosts", at, "host"], host] as const),
  ];
  return places.flatMap(([path, name]): Mistake[] =>
    name.endsWith(".example")
      ? [
          {
            path,
            says: {
              en: `${shown(name)} is only an example; write the provider's own, or remove it.`,
              fr: `${shown(name)} n’est qu’un exemple ; écrivez celui du fournisseur, ou retirez-le.`,
            },
          },
        ]
      : [],
  );
}

/**
 * What a file that ships has to keep beyond what a person's own file does.
 * @param written the file as it stands, before the schema has filled anything in
 */
export function shippedMistakes(written: unknown, file: ProviderFile): Mistake[] {
  return [...unwritten(written, file, []), ...invented(file), ...typesetMistakes(file)];
}

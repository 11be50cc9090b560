import { acrossMistakes } from "./check-across";
import { meaningMistakes } from "./check-meaning";
import { fieldOf, type Mistake, type Path } from "./check-mistake";
import { shapeMistakes } from "./check-shape";
import { sourceMistakes } from "./check-sources";
import { readText } from "./check-text";
import { type Provider, type ProviderFile, providerFileSchema, type Text } from "./schema";
import { withSources } from "./with-sources";

/** A file of the catalogue as it lies on the disk. */
export interface CatalogueFile {
  /** Without its folder: `chatgpt.json`. */
  readonly name: string;
  readonly text: string;
}

/** A file that was read and looked at by itself. */
export interface Checked {
  readonly name: string;
  readonly provider: Provider | null;
  readonly lineOf: (path: Path) => number;
  readonly mistakes: readonly Mistake[];
}

/**
 * Reads one file; meaning is looked at only once the shape holds, so that one slip is reported once.
 * @param named the file must be called as its entry is
 */
export function checkFile({ name, text }: CatalogueFile, named = true): Checked {
  const { value, lineOf, mistakes } = readText(text);
  if (mistakes.length > 0) return { name, provider: null, lineOf, mistakes };
  const parsed = providerFileSchema.safeParse(value);
  if (!parsed.success) return { name, provider: null, lineOf, mistakes: shapeMistakes(parsed.error.issues, value) };
  const file: ProviderFile = parsed.data;
  const unsourced = sourceMistakes(file);
  if (unsourced.length > 0) return { name, provider: null, lineOf, mistakes: unsourced };
  const provider = withSources(file);
  return {
    name,
    provider,
    lineOf,
    mistakes: meaningMistakes(provider, named ? name.replace(/\.json$/, "") : provider.id),
  };
}

/** A mistake with its place in the file; no field where the text itself is wrong. */
export interface Complaint {
  readonly line: number;
  readonly field: string | null;
  readonly says: Text;
}

/** The mistakes of a file in the order of their lines. */
export function complaintsOf({ lineOf }: Pick<Checked, "lineOf">, mistakes: readonly Mistake[]): Complaint[] {
  return mistakes
    .map(({ line, path, says }) => ({
      line: line ?? lineOf(path),
      field: path.length > 0 ? fieldOf(path) : null,
      says,
    }))
    .sort((a, b) => a.line - b.line);
}

function sentencesOf(file: Checked, mistakes: readonly Mistake[]): string[] {
  return complaintsOf(file, mistakes).map(({ line, field, says }) =>
    [`${file.name}:${line}`, ...(field ? [field] : []), says.en].join(": "),
  );
}

/**
 * Checks the catalogue for shape and for meaning. For the build, the tests and the worker: it brings zod and
 * jsonc-parser, which no page of the extension may load.
 * @returns the providers whose shape holds, sorted by id, and one sentence a mistake, in the form
 * `file.json:12: field: what is wrong; what to do.` Use the providers only when there is no mistake.
 */
export function checkCatalogue(files: readonly CatalogueFile[]): {
  providers: Provider[];
  mistakes: string[];
} {
  const checked = [...files].sort((a, b) => (a.name < b.name ? -1 : 1)).map((file) => checkFile(file));
  const across = acrossMistakes(checked);
  return {
    providers: checked.flatMap(({ provider }) => provider ?? []).sort((a, b) => (a.id < b.id ? -1 : 1)),
    mistakes: checked.flatMap((file, at) => sentencesOf(file, [...file.mistakes, ...(across[at] ?? [])])),
  };
}

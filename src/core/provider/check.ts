import { acrossMistakes } from "./check-across";
import { meaningMistakes } from "./check-meaning";
import { fieldOf, type Mistake, type Path } from "./check-mistake";
import { shapeMistakes } from "./check-shape";
import { sourceMistakes } from "./check-sources";
import { readText } from "./check-text";
import { type Provider, type ProviderFile, providerFileSchema } from "./schema";
import { withSources } from "./with-sources";

/** A file of the catalogue as it lies on the disk. */
export interface CatalogueFile {
  /** Without its folder: `chatgpt.json`. */
  readonly name: string;
  readonly text: string;
}

interface Checked {
  readonly name: string;
  readonly provider: Provider | null;
  readonly lineOf: (path: Path) => number;
  readonly mistakes: readonly Mistake[];
}

/** Reads one file; meaning is looked at only once the shape holds, so that one slip is reported once. */
function checkFile({ name, text }: CatalogueFile): Checked {
  const { value, lineOf, mistakes } = readText(text);
  if (mistakes.length > 0) return { name, provider: null, lineOf, mistakes };
  const parsed = providerFileSchema.safeParse(value);
  if (!parsed.success) return { name, provider: null, lineOf, mistakes: shapeMistakes(parsed.error.issues, value) };
  const file: ProviderFile = parsed.data;
  const unsourced = sourceMistakes(file);
  if (unsourced.length > 0) return { name, provider: null, lineOf, mistakes: unsourced };
  const provider = withSources(file);
  return { name, provider, lineOf, mistakes: meaningMistakes(provider, name.replace(/\.json$/, "")) };
}

function sentencesOf({ name, lineOf }: Checked, mistakes: readonly Mistake[]): string[] {
  return mistakes
    .map((mistake) => ({ ...mistake, line: mistake.line ?? lineOf(mistake.path) }))
    .sort((a, b) => a.line - b.line)
    .map(({ line, path, says }) => [`${name}:${line}`, ...(path.length > 0 ? [fieldOf(path)] : []), says].join(": "));
}

/**
 * Checks the catalogue for shape and for meaning. For the build and the tests only: it brings zod and
 * jsonc-parser, which no page of the extension may load.
 * @returns the providers whose shape holds, sorted by id, and one sentence a mistake, in the form
 * `file.json:12: field: what is wrong; what to do.` Use the providers only when there is no mistake.
 */
export function checkCatalogue(files: readonly CatalogueFile[]): {
  providers: Provider[];
  mistakes: string[];
} {
  const checked = [...files].sort((a, b) => (a.name < b.name ? -1 : 1)).map(checkFile);
  const across = acrossMistakes(checked);
  return {
    providers: checked.flatMap(({ provider }) => provider ?? []).sort((a, b) => (a.id < b.id ? -1 : 1)),
    mistakes: checked.flatMap((file, at) => sentencesOf(file, [...file.mistakes, ...(across[at] ?? [])])),
  };
}

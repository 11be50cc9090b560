import { checkOwnFiles, type OwnChecked } from "@/core/provider/check-own";
import type { OwnFile } from "@/core/provider/own-file";
import type { Provider } from "@/core/provider/schema";
import type { QuittanceDatabase } from "@/store/database";
import { ownFilesIn, type StoredFile } from "@/store/own-files";

/** A file of the person's on the shelf, with what the checks of this version say of it; null where it is damaged. */
export interface Shelved {
  readonly stored: StoredFile;
  readonly checked: OwnChecked | null;
}

const isWhole = (file: StoredFile): file is OwnFile => file.text !== null;
const fileOf = ({ file, text }: OwnFile) => ({ name: file, text });

/**
 * The files that the person loaded, checked against what ships. They are read once in a worker's life, for the worker
 * is the only one that writes them; before that, and when they cannot be read, only what ships is known.
 */
export class OwnShelf {
  files: readonly Shelved[] = [];
  /** What ships and what may be used of the person's own. */
  catalogue: readonly Provider[];
  private reading: Promise<void> | null = null;

  constructor(
    private readonly db: QuittanceDatabase,
    private readonly shipped: readonly Provider[],
  ) {
    this.catalogue = shipped;
  }

  /** Ends once the files are there; a store that cannot be read is tried again the next time. */
  ready(): Promise<void> {
    this.reading ??= this.read().catch(() => {
      this.reading = null;
    });
    return this.reading;
  }

  /** Reads them anew, after one was stored or removed. */
  refresh(): Promise<void> {
    this.reading = null;
    return this.ready();
  }

  private async read(): Promise<void> {
    const stored = await ownFilesIn(this.db);
    const checked = checkOwnFiles(stored.filter(isWhole).map(fileOf), this.shipped);
    let at = 0;
    this.files = stored.map((file) => ({ stored: file, checked: isWhole(file) ? (checked[at++] ?? null) : null }));
    const usable = this.files.flatMap(({ checked: found }) => found?.provider ?? []);
    this.catalogue = [...this.shipped, ...usable].sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** What the checks say of a file that is not stored yet, beside the others; one with the same id makes way for it. */
  check(file: { readonly name: string; readonly text: string }): OwnChecked {
    const whole = this.files.map(({ stored }) => stored).filter(isWhole);
    const alone = checkOwnFiles([file], this.shipped)[0];
    const others = whole.filter(({ id }) => id !== alone?.id).map(fileOf);
    const found = checkOwnFiles([...others, file], this.shipped).at(-1);
    if (!found) throw new Error("A file that was checked has no answer.");
    return found;
  }

  /** A file that may be used, with its entry; null for what ships and what is not known. */
  entry(id: string | null): { readonly provider: Provider; readonly loaded: OwnFile["loaded"] } | null {
    for (const { stored, checked } of this.files)
      if (isWhole(stored) && checked?.provider && checked.provider.id === id)
        return { provider: checked.provider, loaded: stored.loaded };
    return null;
  }
}

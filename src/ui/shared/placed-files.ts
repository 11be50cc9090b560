/** A file with its place in what was picked or dropped: `quittance-1a2b3c4d/journal.json`. */
export interface PlacedFile {
  readonly path: string;
  /** @throws where it cannot be read (any more) */
  read(): Promise<Uint8Array>;
}

const bytesOf = async (file: File) => new Uint8Array(await file.arrayBuffer());

/** Files as an `<input>` hands them over. */
export const placedFrom = (files: Iterable<File>): PlacedFile[] =>
  [...files].map((file) => ({ path: file.webkitRelativePath || file.name, read: () => bytesOf(file) }));

/** A dossier lies in the folder that was dropped or in one within it, and has one more level: its exhibits. */
const deepest = 3;

const fileOf = (entry: FileSystemFileEntry) => new Promise<File>((found, lost) => entry.file(found, lost));

async function entriesIn(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    // It hands them out by the hundred, and nothing at the end.
    const some = await new Promise<FileSystemEntry[]>((found, lost) => reader.readEntries(found, lost));
    if (some.length === 0) return all;
    all.push(...some);
  }
}

async function placedIn(folder: FileSystemDirectoryEntry, level = 1): Promise<PlacedFile[]> {
  const placed: PlacedFile[] = [];
  for (const entry of await entriesIn(folder)) {
    const path = entry.fullPath.replace(/^\//, "");
    if (entry.isFile) placed.push({ path, read: async () => bytesOf(await fileOf(entry as FileSystemFileEntry)) });
    else if (level < deepest) placed.push(...(await placedIn(entry as FileSystemDirectoryEntry, level + 1)));
  }
  return placed;
}

async function placedUnder(
  folder: FileSystemDirectoryHandle,
  path = `${folder.name}/`,
  level = 1,
): Promise<PlacedFile[]> {
  const placed: PlacedFile[] = [];
  for await (const one of folder.values())
    if (one.kind === "file") placed.push({ path: path + one.name, read: async () => bytesOf(await one.getFile()) });
    else if (level < deepest) placed.push(...(await placedUnder(one, `${path}${one.name}/`, level + 1)));
  return placed;
}

/** Where the browser has handles. */
interface Item extends DataTransferItem {
  getAsFileSystemHandle?(): Promise<FileSystemFileHandle | FileSystemDirectoryHandle | null>;
}

/** A page from the disk gets nothing out of Chromium's entries, and Firefox has no handles. */
async function folderIn(entry: FileSystemEntry, handle: ReturnType<NonNullable<Item["getAsFileSystemHandle"]>>) {
  const found = await handle.catch(() => null);
  return found?.kind === "directory" ? placedUnder(found) : placedIn(entry as FileSystemDirectoryEntry);
}

/** Files as a drop hands them over: a folder with what lies in it. Must be called before the drop's event is over. */
export function placedFromDrop(data: DataTransfer): Promise<PlacedFile[]> {
  const placed = [...data.items].map((item: Item) => {
    const [entry, file] = [item.webkitGetAsEntry(), item.getAsFile()];
    if (entry?.isDirectory) return folderIn(entry, item.getAsFileSystemHandle?.() ?? Promise.resolve(null));
    return Promise.resolve(placedFrom(file ? [file] : []));
  });
  return Promise.all(placed).then((all) => all.flat());
}

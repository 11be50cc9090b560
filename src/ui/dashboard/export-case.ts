import { Zip, ZipDeflate, ZipPassThrough } from "fflate";
import { type Exhibit, fileName } from "@/core/evidence/exhibit";
import { sha256 } from "@/core/evidence/sha256";
import type { CaseRow, QuittanceDatabase } from "@/store/database";
import { bytesOf, exhibitsOf } from "@/store/exhibits";
import { journalOf } from "@/store/journal";

/** An exhibit with the name of its file in the export. */
export type ExhibitFile = Exhibit & { readonly file: string };

interface Member {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

/** Dates in a ZIP have no zone and begin in 1980; a fixed one keeps two exports of the same case alike. */
const zipDate = new Date(1980, 0, 1, 12);

function add(zip: Zip, folder: string, { path, bytes }: Member): void {
  const packed = path.endsWith(".png");
  const file = packed ? new ZipPassThrough(`${folder}/${path}`) : new ZipDeflate(`${folder}/${path}`, { level: 6 });
  file.mtime = zipDate;
  zip.add(file);
  file.push(bytes, true);
}

async function text(path: string, content: string): Promise<Member> {
  const bytes = new TextEncoder().encode(content);
  return { path, bytes, sha256: await sha256(bytes) };
}

/**
 * A case as a folder in a ZIP: its exhibits, `journal.json`, `dossier.pdf`, a summary in plain words, and `SHA256SUMS` for `sha256sum -c`.
 * One exhibit at a time is held in memory besides the archive.
 * @param tell puts the case into plain words, for `summary.txt`
 * @param language of `dossier.pdf`
 * @param progress told before each file, with its number and their count
 */
export async function exportCase(
  db: QuittanceDatabase,
  id: string,
  tell: (row: CaseRow, exhibits: readonly ExhibitFile[]) => string,
  progress: (n: number, of: number) => void,
  language: string,
): Promise<{ name: string; blob: Blob }> {
  const [row, entries, exhibits] = await Promise.all([db.cases.get(id), journalOf(db, id), exhibitsOf(db, id)]);
  if (!row) throw new Error(`The case ${id} is not in the store.`);
  const folder = `quittance-${id.slice(0, 8)}`;
  const chunks: BlobPart[] = [];
  const zip = new Zip();
  const done = new Promise<void>((resolve, reject) => {
    zip.ondata = (error, chunk, final) => {
      if (error) return reject(error);
      chunks.push(chunk as Uint8Array<ArrayBuffer>);
      if (final) resolve();
    };
  });
  const sums: string[] = [];
  const put = (member: Member) => {
    add(zip, folder, member);
    sums.push(`${member.sha256}  ${member.path}`);
  };
  const records: ExhibitFile[] = [];
  for (const [n, exhibit] of exhibits.entries()) {
    progress(n + 1, exhibits.length + 1);
    const stored = await bytesOf(db, exhibit.id);
    if (!stored) throw new Error(`The bytes of exhibit ${exhibit.id} are missing.`);
    const bytes = new Uint8Array(stored.bytes);
    const file = `exhibits/${fileName(exhibit, n + 1)}`;
    put({ path: file, bytes, sha256: await sha256(bytes) });
    records.push({ ...exhibit, file });
  }
  progress(exhibits.length + 1, exhibits.length + 1);
  put(
    await text(
      "journal.json",
      `${JSON.stringify({ format: "quittance-case/1", case: id, entries, exhibits: records }, null, 2)}\n`,
    ),
  );
  const { dossierPdf } = await import("./dossier-pdf");
  const pdf = (await dossierPdf(db, id, language)) as Uint8Array<ArrayBuffer>;
  put({ path: "dossier.pdf", bytes: pdf, sha256: await sha256(pdf) });
  put(await text("summary.txt", tell(row, records)));
  add(zip, folder, await text("SHA256SUMS", `${sums.join("\n")}\n`));
  zip.end();
  await done;
  return { name: `${folder}.zip`, blob: new Blob(chunks, { type: "application/zip" }) };
}

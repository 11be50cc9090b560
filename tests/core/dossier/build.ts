import { inflateSync, unzipSync, type Zippable, zipSync } from "fflate";
import { PNG } from "pngjs";
import { expect } from "vitest";
import { type DossierJournal, members, writeJournal } from "@/core/dossier/format";
import { readSums, writeSums } from "@/core/dossier/sums";
import { type Report, verifyArchive } from "@/core/dossier/verify";
import type { Exhibit } from "@/core/evidence/exhibit";
import { sha256 } from "@/core/evidence/sha256";
import { dossierWords } from "@/locales/dossier";
import { drop, keep } from "@/store/exhibits";
import { append } from "@/store/journal";
import { exportDossier, type Paper } from "@/ui/dashboard/dossier/export-dossier";
import { verifyGuide } from "@/ui/dashboard/dossier/verify-text";
import { freshDatabase, ticking } from "../../store/build";
import { say, uuid } from "../case/build";
import { crlf, rsa, signed } from "../mail/mails";
import { Authority } from "./authority";

export const caseId = uuid(77);
export const folder = `quittance-${caseId.slice(0, 8)}`;

const utf8 = (text: string) => new TextEncoder().encode(text);

function picture(): Uint8Array<ArrayBuffer> {
  const png = new PNG({ width: 40, height: 30 });
  png.data.forEach((_, n) => {
    png.data[n] = (n * 7) % 256;
  });
  return new Uint8Array(PNG.sync.write(png));
}

const page = `<!doctype html><html lang="en"><head><title>Lumen</title></head><body><h1>Your plan ends</h1>
<p>Your subscription has been cancelled. You can use Lumen until 3 July 2026.</p></body></html>\n`;
const mail = crlf(
  "From: Lumen <no-reply@lumen.example>",
  "Subject: Your plan ends",
  "Date: Wed, 03 Jun 2026 10:00:00 +0000",
  "",
  "It ends on 3 July 2026.",
  "",
);

async function exhibit(n: number, bytes: Uint8Array<ArrayBuffer>, what: Partial<Exhibit>) {
  const record: Exhibit = {
    id: uuid(200 + n),
    caseId,
    kind: "screenshot",
    moment: "confirmation",
    mediaType: "image/png",
    sha256: await sha256(bytes),
    size: bytes.length,
    address: "https://lumen.example/plan",
    title: `Lumen « Élan » ${n}, "file":"exhibits/no"`,
    at: `2026-06-03T12:00:0${n}.000+02:00`,
    viewport: { width: 40, height: 30, scale: 1 },
    browser: "Chrome/156.0.0.0",
    extension: "0.1.0",
    ...what,
  };
  return { exhibit: record, bytes: bytes.buffer, thumbnail: null };
}

/** A store with a case that has one of everything: exhibits, one of them deleted, a time stamp and a mail's key. */
export async function filledStore(authority = new Authority()) {
  const db = freshDatabase();
  const clock = ticking();
  const items = [
    await exhibit(1, picture(), {}),
    await exhibit(2, utf8(page), { kind: "snapshot", mediaType: "text/html" }),
    await exhibit(3, utf8("Your plan ends on 3 July 2026.\n"), { kind: "page-text", mediaType: "text/plain" }),
    await exhibit(4, utf8(await signed(mail)), {
      kind: "mail",
      mediaType: "message/rfc822",
      moment: "asked",
      address: "",
    }),
  ];
  await keep(db, caseId, items, clock, [say.opened(), say.guided(), say.confirmed("2026-07-03")]);
  await drop(db, uuid(203), clock);
  const { record } = rsa;
  const key = { key: uuid(401), exhibit: uuid(204), domain: "lumen.example", selector: "s1", by: "file" } as const;
  const kept = { type: "key-kept", ...key, sha256: await sha256(utf8(record)) } as const;
  const { exhibit: letter, domain } = key;
  const seen = { mail: "acknowledgement", signature: "valid", domain, owned: true } as const;
  const { head } = await append(db, caseId, [kept, { type: "mail-examined", exhibit: letter, ...seen }], clock);
  const { key: id, ...rest } = key;
  await db.keys.add({ ...rest, id, caseId, record, at: head.at });
  const token = authority.stamp(head.hash);
  await db.stamps.add({ id: uuid(301), caseId, seq: head.seq, head: head.hash, token: token.buffer });
  const stamped = { stamp: uuid(301), head: head.hash, authority: "Lumen Time Authority", sha256: await sha256(token) };
  const time = authority.stampedAt();
  await append(db, caseId, [{ type: "head-stamped", ...stamped, time }, say.closed()], clock);
  return { db, authority, token };
}

/** A dossier with every sort of member; what would be made by the browser stands in as a text. */
export async function exported(db: Awaited<ReturnType<typeof filledStore>>["db"]): Promise<Uint8Array> {
  const papers: Paper[] = [
    { path: members.pdf, make: async () => "%PDF-1.7 in the place of the printed case" },
    { path: members.page, make: async () => "<!doctype html><title>in the place of the page</title>" },
    { path: members.guide, make: async ({ journal }) => verifyGuide(journal, "Lumen", dossierWords.en) },
  ];
  const { blob } = await exportDossier(db, caseId, papers, () => undefined);
  return new Uint8Array(await blob.arrayBuffer());
}

export const inflate = (packed: Uint8Array, size: number) => inflateSync(packed, { out: new Uint8Array(size) });

export async function verify(zip: Uint8Array): Promise<Report> {
  return (await verifyArchive(zip, inflate)).report;
}

export type Members = Record<string, Uint8Array>;

/** The members of a dossier by their paths in its folder. */
export const unpacked = (zip: Uint8Array): Members =>
  Object.fromEntries(Object.entries(unzipSync(zip)).map(([path, bytes]) => [path.slice(folder.length + 1), bytes]));

export const packed = (files: Members): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([path, bytes]) => [`${folder}/${path}`, bytes])) as Zippable);

export const journalIn = (files: Members): DossierJournal =>
  JSON.parse(new TextDecoder().decode(files[members.journal])) as DossierJournal;

/** The same members with another journal. */
export const withJournal = (files: Members, journal: DossierJournal): Members => ({
  ...files,
  [members.journal]: utf8(writeJournal(journal)),
});

/** A forger who makes `SHA256SUMS` anew over what is there now. */
export async function withNewSums(files: Members): Promise<Members> {
  const { listed } = readSums(new TextDecoder().decode(files[members.sums]));
  const paths = [...listed.keys()].filter((path) => path in files);
  const sums = await Promise.all(
    paths.map(async (path) => [path, await sha256(files[path] as Uint8Array<ArrayBuffer>)] as const),
  );
  return { ...files, [members.sums]: utf8(writeSums(sums)) };
}

/** What is told of the one exhibit that `filledStore` deletes; no fault. */
export const deletion = {
  type: "exhibit-deleted",
  seq: 7,
  at: expect.any(String),
  kept: 5,
  was: { kind: "page-text", moment: "confirmation", at: expect.any(String) },
  exhibit: expect.any(String),
};

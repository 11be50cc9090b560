import "fake-indexeddb/auto";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Authority } from "../../core/dossier/authority";
import { exported, filledStore, journalIn, packed, unpacked, withJournal, withNewSums } from "../../core/dossier/build";
import { allAnew, flipped, mail, redated, token } from "../../core/dossier/forger";

/** Files on this disk: dossiers as a person would get them, and the page that verifies them. */
export interface Dossiers {
  readonly whole: string;
  /** A kept page and its line in SHA256SUMS were replaced. */
  readonly replaced: string;
  /** The second entry of the journal was taken out, and SHA256SUMS made anew. */
  readonly removed: string;
  readonly cut: string;
  /** The mail was changed, and everything that notes it made anew. */
  readonly mail: string;
  /** A byte of the time stamp's signature was flipped, and everything that notes it made anew. */
  readonly token: string;
  /** Certificate of the authority that stamped. */
  readonly certificate: string;
  /** A folder with the unpacked dossier and thousands of other files. */
  readonly around: string;
  /** `VERIFY.html` as it goes into a dossier in this language. */
  readonly page: string;
  /** Hash of the last entry. */
  readonly last: string;
}

export { token };
export const signedMail = mail;
export const replacedFile = "exhibits/002-confirmation-snapshot.html";

const built = (output: string) =>
  fileURLToPath(new URL(`../../../.output/${output}/dossier/verify.txt`, import.meta.url));

/** A page that would betray whoever looks at it, if it could. */
export const hostilePage = `<!doctype html><html><head><meta http-equiv="refresh" content="0;url=https://evil.example/refresh">
<link rel="stylesheet" href="https://evil.example/style.css"><base href="https://evil.example/"></head>
<body style="background:url(https://evil.example/back.png)"><h1>You owe nothing</h1><img src="https://evil.example/pixel.png">
<script>fetch("https://evil.example/script")</script><img src="x" onerror="fetch('https://evil.example/error')">
<a href="https://evil.example/link">The way out</a><iframe src="https://evil.example/frame"></iframe>
<div><template shadowrootmode="open"><a href="https://evil.example/shadow">Through the shadow</a></template></div></body></html>`;

/** Makes a dossier with every sort of member, and damages copies of it. */
export async function makeDossiers(output: "chrome-mv3" | "firefox-mv3", language: "en" | "fr"): Promise<Dossiers> {
  const place = mkdtempSync(join(tmpdir(), "quittance-dossiers-"));
  const put = (name: string, bytes: Uint8Array | string) => {
    const path = join(place, name);
    writeFileSync(path, bytes);
    return path;
  };
  const authority = new Authority();
  const zip = await exported((await filledStore(authority)).db);
  const files = unpacked(zip);
  const journal = journalIn(files);
  const replaced = await withNewSums({ ...files, [replacedFile]: new TextEncoder().encode(hostilePage) });
  const removed = await withNewSums(withJournal(files, { ...journal, entries: journal.entries.toSpliced(1, 1) }));
  const around = join(place, "Downloads");
  for (const [path, bytes] of Object.entries(files)) {
    const at = join(around, "quittance-00000000", path);
    mkdirSync(dirname(at), { recursive: true });
    writeFileSync(at, bytes);
  }
  for (let n = 0; n < 3_000; n++) writeFileSync(join(around, `${n}.txt`), "Something else");
  return {
    around,
    certificate: authority.certificate,
    mail: put("mail.zip", packed(await allAnew(files, { ...files, [mail]: redated(files) }))),
    token: put(
      "token.zip",
      packed(await allAnew(files, { ...files, [token]: flipped(files[token] ?? new Uint8Array()) }, undefined, true)),
    ),
    whole: put("whole.zip", zip),
    replaced: put("replaced.zip", packed(replaced)),
    removed: put("removed.zip", packed(removed)),
    cut: put("cut.zip", zip.subarray(0, zip.length - 500)),
    page: put(
      "VERIFY.html",
      readFileSync(built(output), "utf8").replace('<html lang="">', `<html lang="${language}">`),
    ),
    last: journal.entries.at(-1)?.hash ?? "",
  };
}

import "fake-indexeddb/auto";
import { beforeAll, expect, test, vi } from "vitest";
import type { CaseEvent } from "@/core/case/event";
import type { DossierJournal } from "@/core/dossier/format";
import { type Entry, link } from "@/core/evidence/chain";
import { recordHash } from "@/core/evidence/record";
import { sha256 } from "@/core/evidence/sha256";
import { another, signed } from "../mail/mails";
import { Authority } from "./authority";
import {
  exported,
  filledStore,
  journalIn,
  type Members,
  packed,
  unpacked,
  verify,
  withJournal,
  withNewSums,
} from "./build";

// Signatures are checked by the thousand.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

const mail = "exhibits/003-asked-mail.eml";
const key = "keys/001.txt";
const token = "stamps/001.tsr";

let whole: Members;
beforeAll(async () => {
  whole = unpacked(await exported((await filledStore()).db));
});

const utf8 = (text: string) => new TextEncoder().encode(text);
const hashOf = (files: Members, path: string) => sha256(files[path] as Uint8Array<ArrayBuffer>);
const deletion = { type: "exhibit-deleted", seq: 7, kept: 5, exhibit: expect.any(String) };

/**
 * What a forger makes who writes everything anew: notes, hashes and lists all fit the files as they are now.
 * @param change of an event, or null to leave it out
 */
async function allAnew(
  files: Members,
  change: (event: CaseEvent) => CaseEvent | null = (event) => event,
  stamped = false,
): Promise<Members> {
  const journal = journalIn(whole);
  const exhibits = await Promise.all(
    journal.exhibits.map(async (one) => ({
      ...one,
      sha256: await hashOf(files, one.file),
      size: files[one.file]?.length ?? 0,
    })),
  );
  const keyHash = await hashOf(files, key);
  const tokenHash = await hashOf(files, token);
  const noted = (event: CaseEvent): CaseEvent | null => {
    if (event.type === "head-stamped") return stamped ? { ...event, sha256: tokenHash } : null;
    if (event.type === "key-kept") return { ...event, sha256: keyHash };
    const found = event.type === "exhibit-kept" ? exhibits.find(({ id }) => id === event.exhibit) : undefined;
    if (event.type !== "exhibit-kept" || !found) return event;
    const { file: _, ...record } = found;
    return { ...event, sha256: found.sha256, size: found.size, record: recordHash(record) };
  };
  const entries: Entry[] = [];
  for (const { event, at } of journal.entries) {
    const written = noted(event);
    const changed = written && change(written);
    if (changed) entries.push(link(entries.at(-1) ?? null, changed, at));
  }
  const anew: DossierJournal = { ...journal, exhibits, entries, stamps: stamped ? journal.stamps : [] };
  const { [token]: held, ...rest } = files;
  return withNewSums(withJournal(stamped && held ? { ...rest, [token]: held } : rest, anew));
}

const changedMail = () => {
  const text = new TextDecoder().decode(whole[mail]);
  expect(text).toContain("It ends on 3 July 2026.");
  return utf8(text.replace("3 July", "3 June"));
};

test("a mail that was changed together with everything that notes it is found by its signature", async () => {
  const report = await verify(packed(await allAnew({ ...whole, [mail]: changedMail() })));
  const unheld = { result: "invalid", wrong: "body-changed" };
  expect(report.findings).toEqual([
    { type: "mail-signature-differs", path: mail, seq: 9, domain: "lumen.example", unheld },
    deletion,
  ]);
  expect(report.members.find(({ path }) => path === mail)).toEqual({ path: mail, sums: true, journal: false });
});

test("so is one whose signature was taken off, put on by another key, or left without its key", async () => {
  const text = new TextDecoder().decode(whole[mail]);
  const bare = text.slice(text.indexOf("From:"));
  const differs = (unheld: object) => ({
    type: "mail-signature-differs",
    path: mail,
    seq: 9,
    domain: "lumen.example",
    unheld,
  });
  const of = async (bytes: Uint8Array) => (await verify(packed(await allAnew({ ...whole, [mail]: bytes })))).findings;
  expect(await of(utf8(bare))).toContainEqual(differs({ result: "none" }));
  const forged = utf8(await signed(bare.replace("3 July", "3 June"), { key: another }));
  expect(await of(forged)).toContainEqual(differs({ result: "invalid", wrong: "header-changed" }));
  const elsewhere = utf8(await signed(bare, { key: another, domain: "evil.example" }));
  expect(await of(elsewhere)).toContainEqual(differs({ result: "none" }));
  const keyless = await allAnew(whole, (event) => (event.type === "key-kept" ? null : event));
  const { [key]: _, ...rest } = keyless;
  const files = await withNewSums(withJournal(rest, { ...journalIn(keyless), keys: [] }));
  expect((await verify(packed(files))).findings).toContainEqual({
    ...differs({ result: "unchecked", needs: "key" }),
    seq: 8,
  });
});

test("a mail that nobody says is signed passes, and its broken signature is told", async () => {
  const unsaid = (event: CaseEvent): CaseEvent =>
    event.type === "mail-examined" ? { ...event, signature: "unchecked" } : event;
  const report = await verify(packed(await allAnew({ ...whole, [mail]: changedMail() }, unsaid)));
  expect(report.whole).toBe(true);
  expect(report.mails).toMatchObject([{ signatures: [{ verdict: { result: "invalid", wrong: "body-changed" } }] }]);
});

test("whoever puts an own key into the dossier comes through: that it is the domain's is for others to say", async () => {
  const text = new TextDecoder().decode(whole[mail]);
  const bare = text.slice(text.indexOf("From:")).replace("3 July", "3 June");
  const forged = { ...whole, [mail]: utf8(await signed(bare, { key: another })), [key]: utf8(another.record) };
  const report = await verify(packed(await allAnew(forged)));
  expect(report.findings).toEqual([deletion]);
  expect(report.mails).toMatchObject([{ signatures: [{ key, verdict: { result: "valid" } }] }]);
});

test("a byte flipped in a token is found though all that notes it was made anew, or changes nothing of what it says", async () => {
  const bytes = whole[token] as Uint8Array;
  const { stamps } = await verify(packed(whole));
  const said = stamps[0]?.verdict;
  expect(said).toMatchObject({ ok: true });
  let passed = 0;
  for (let at = 0; at < bytes.length; at++) {
    const flipped = bytes.slice();
    flipped[at] = (flipped[at] as number) ^ (1 << (at % 8));
    const report = await verify(packed(await allAnew({ ...whole, [token]: flipped }, undefined, true)));
    if (!report.whole) {
      expect(report.findings[0], `byte ${at}`).toMatchObject({ path: token });
      continue;
    }
    passed++;
    expect(report.stamps[0]?.verdict, `byte ${at}`).toEqual(said);
  }
  // Numbers of versions, and names of algorithms that are given a second time.
  expect(passed, "bytes that no signature covers").toBeLessThan(bytes.length / 20);
});

test("a byte flipped in the signature of a token is named as that", async () => {
  const bytes = (whole[token] as Uint8Array).slice();
  // The signature is the last of a token.
  bytes[bytes.length - 5] = (bytes[bytes.length - 5] as number) ^ 1;
  const { findings, stamps } = await verify(packed(await allAnew({ ...whole, [token]: bytes }, undefined, true)));
  expect(findings).toEqual([{ type: "stamp-signature-wrong", path: token, why: "bad-signature" }, deletion]);
  expect(stamps[0]?.fits).toBe(false);
});

test("a token by another authority than the journal names is found", async () => {
  const { head } = journalIn(whole).stamps[0] ?? { head: "" };
  const other = new Authority("Nobody in Particular").stamp(head);
  const { findings } = await verify(packed(await allAnew({ ...whole, [token]: other }, undefined, true)));
  expect(findings).toContainEqual({
    type: "stamp-authority-differs",
    path: token,
    noted: "Lumen Time Authority",
    token: "Nobody in Particular",
  });
});

import "fake-indexeddb/auto";
import { beforeAll, expect, test, vi } from "vitest";
import type { CaseEvent } from "@/core/case/event";
import { sha256 } from "@/core/evidence/sha256";
import { append } from "@/store/journal";
import { ticking } from "../../store/build";
import { uuid } from "../case/build";
import { another, signed } from "../mail/mails";
import { Authority } from "./authority";
import {
  caseId,
  deletion,
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
import { allAnew, flipped, key, mail, redated, token } from "./forger";

// Signatures are checked by the thousand.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

let whole: Members;
beforeAll(async () => {
  whole = unpacked(await exported((await filledStore()).db));
});

const utf8 = (text: string) => new TextEncoder().encode(text);

test("a mail that was changed together with everything that notes it is found by its signature", async () => {
  const report = await verify(packed(await allAnew(whole, { ...whole, [mail]: redated(whole) })));
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
  const of = async (bytes: Uint8Array) =>
    (await verify(packed(await allAnew(whole, { ...whole, [mail]: bytes })))).findings;
  expect(await of(utf8(bare))).toContainEqual(differs({ result: "none" }));
  const forged = utf8(await signed(bare.replace("3 July", "3 June"), { key: another }));
  expect(await of(forged)).toContainEqual(differs({ result: "invalid", wrong: "header-changed" }));
  const elsewhere = utf8(await signed(bare, { key: another, domain: "evil.example" }));
  expect(await of(elsewhere)).toContainEqual(differs({ result: "none" }));
  const keyless = await allAnew(whole, whole, (event) => (event.type === "key-kept" ? null : event));
  const { [key]: _, ...rest } = keyless;
  const files = await withNewSums(withJournal(rest, { ...journalIn(keyless), keys: [] }));
  expect((await verify(packed(files))).findings).toContainEqual({
    ...differs({ result: "unchecked", needs: "key" }),
    seq: 8,
  });
});

test("a mail holds by the key of its own day, though its domain has changed the key under the same name since", async () => {
  const { db } = await filledStore();
  const later = { id: uuid(402), exhibit: uuid(202), domain: "lumen.example", selector: "s1", by: "dns" } as const;
  const { id, ...rest } = later;
  await db.keys.update(uuid(401), { exhibit: uuid(202) });
  await db.keys.add({ ...later, caseId, record: another.record, at: "2026-06-04T12:00:00.000+02:00" as never });
  const event = { type: "key-kept", key: id, ...rest, sha256: await sha256(utf8(another.record)) } as const;
  await append(db, caseId, [event], ticking());
  const { mails, findings } = await verify(await exported(db));
  expect(mails).toMatchObject([{ signatures: [{ key, verdict: { result: "valid" } }] }]);
  expect(findings.filter(({ type }) => type === "mail-signature-differs")).toEqual([]);
});

test("a mail that nobody says is signed passes, and its broken signature is told", async () => {
  const unsaid = (event: CaseEvent): CaseEvent =>
    event.type === "mail-examined" ? { ...event, signature: "unchecked" } : event;
  const report = await verify(packed(await allAnew(whole, { ...whole, [mail]: redated(whole) }, unsaid)));
  expect(report.whole).toBe(true);
  expect(report.mails).toMatchObject([{ signatures: [{ verdict: { result: "invalid", wrong: "body-changed" } }] }]);
});

test("whoever puts an own key into the dossier comes through: that it is the domain's is for others to say", async () => {
  const text = new TextDecoder().decode(whole[mail]);
  const bare = text.slice(text.indexOf("From:")).replace("3 July", "3 June");
  const forged = { ...whole, [mail]: utf8(await signed(bare, { key: another })), [key]: utf8(another.record) };
  const report = await verify(packed(await allAnew(whole, forged)));
  expect(report.findings).toEqual([deletion]);
  expect(report.mails).toMatchObject([{ signatures: [{ key, verdict: { result: "valid" } }] }]);
});

test("a byte flipped in a token is found though all that notes it was made anew, or changes nothing of what it says", async () => {
  const bytes = whole[token] as Uint8Array;
  const { stamps } = await verify(packed(whole));
  const said = stamps[0]?.verdict;
  expect(said).toMatchObject({ ok: true });
  let passed = 0;
  for (let at = 0; at < bytes.length; at += 5) {
    const changed = bytes.slice();
    changed[at] = (changed[at] as number) ^ (1 << (at % 8));
    const report = await verify(packed(await allAnew(whole, { ...whole, [token]: changed }, undefined, true)));
    if (!report.whole) {
      expect(report.findings[0], `byte ${at}`).toMatchObject({ path: token });
      continue;
    }
    passed++;
    expect(report.stamps[0]?.verdict, `byte ${at}`).toEqual(said);
  }
  // Numbers of versions, and names of algorithms that are given a second time.
  expect(passed, "bytes that no signature covers").toBeLessThan(bytes.length / 5 / 10);
});

test("a byte flipped in the signature of a token is named as that", async () => {
  const bytes = flipped(whole[token] as Uint8Array);
  const { findings, stamps } = await verify(
    packed(await allAnew(whole, { ...whole, [token]: bytes }, undefined, true)),
  );
  expect(findings).toEqual([{ type: "stamp-signature-wrong", path: token, why: "bad-signature" }, deletion]);
  expect(stamps[0]?.fits).toBe(false);
});

test("a token by another authority than the journal names is found", async () => {
  const { head } = journalIn(whole).stamps[0] ?? { head: "" };
  const other = new Authority("Nobody in Particular").stamp(head);
  const { findings } = await verify(packed(await allAnew(whole, { ...whole, [token]: other }, undefined, true)));
  expect(findings).toContainEqual({
    type: "stamp-authority-differs",
    path: token,
    noted: "Lumen Time Authority",
    token: "Nobody in Particular",
  });
});

import "fake-indexeddb/auto";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { type DossierJournal, members } from "@/core/dossier/format";
import { link } from "@/core/evidence/chain";
import { recordHash } from "@/core/evidence/record";
import { sha256 } from "@/core/evidence/sha256";
import { say } from "../case/build";
import { Authority } from "./authority";
import {
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

// Dossiers are verified by the dozen, and programs of a terminal run on them.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let whole: Members;
let authority: Authority;
beforeAll(async () => {
  authority = new Authority();
  whole = unpacked(await exported((await filledStore(authority)).db));
});

const picture = "exhibits/001-confirmation-screenshot.png";
const page = "exhibits/002-confirmation-snapshot.html";
const letter = "exhibits/003-asked-mail.eml";

/** What is found in a dossier that somebody changed, by type with what it names. */
async function found(files: Members): Promise<readonly unknown[]> {
  return (await verify(packed(files))).findings;
}

async function foundIn(change: (journal: DossierJournal) => DossierJournal): Promise<readonly unknown[]> {
  return found(await withNewSums(withJournal(whole, change(journalIn(whole)))));
}

test("a dossier that nobody touched is whole; what was deleted is told", async () => {
  const report = await verify(packed(whole));
  expect(report.findings).toEqual([deletion]);
  expect(report.whole).toBe(true);
  expect(report.stamps).toMatchObject([
    { fits: true, authority: "Lumen Time Authority", seq: 9, verdict: { ok: true } },
  ]);
  expect(report.mails).toMatchObject([
    { path: letter, signatures: [{ domain: "lumen.example", key: "keys/001.txt", verdict: { result: "valid" } }] },
  ]);
  const said = new Map(report.members.map(({ path, sums, journal }) => [path, [sums, journal]]));
  expect(said.get(picture)).toEqual([true, true]);
  expect(said.get(members.pdf)).toEqual([true, null]);
  expect(said.get("stamps/001.tsr")).toEqual([true, true]);
  expect([...said.keys()].sort()).toEqual(Object.keys(whole).sort());
});

test("one byte changed in any member is found, and the member named", async () => {
  for (const [path, bytes] of Object.entries(whole)) {
    for (const at of [0, Math.floor(bytes.length / 2), bytes.length - 1]) {
      const changed = bytes.slice();
      changed[at] = (changed[at] as number) ^ 1;
      const report = await verify(packed({ ...whole, [path]: changed }));
      expect(report.whole, `${path}, byte ${at}`).toBe(false);
      const named = report.findings.flatMap((one) =>
        "path" in one ? [one.path] : one.type.startsWith("sums-") ? [members.sums] : [],
      );
      // A hash that changed in the list speaks of the file that it is of.
      expect(named.length, `${path}, byte ${at}`).toBeGreaterThan(0);
      if (path !== members.sums) expect(named, `byte ${at}`).toContain(path);
      const marks = report.members.find((member) => member.path === path);
      if (path !== members.sums) expect(marks?.sums, path).toBe(false);
    }
  }
});

describe("with SHA256SUMS made anew", () => {
  test("one byte changed in an exhibit, token or key is found against the journal", async () => {
    for (const path of Object.keys(whole).filter((name) => name.includes("/"))) {
      const changed = (whole[path] as Uint8Array).slice();
      changed[20] = (changed[20] as number) ^ 1;
      const findings = await found(await withNewSums({ ...whole, [path]: changed }));
      const type = path.startsWith("stamps")
        ? "stamp-differs"
        : path.startsWith("keys")
          ? "key-differs"
          : "exhibit-bytes-differ";
      expect(findings, path).toContainEqual(expect.objectContaining({ type, path }));
    }
  });

  test("an exhibit replaced together with its line is found, also when its record says the new hash", async () => {
    const forged = new TextEncoder().encode("<!doctype html><p>You owe nothing.</p>");
    const files = { ...whole, [page]: forged };
    expect(await found(await withNewSums(files))).toEqual([
      { type: "exhibit-bytes-differ", path: page, seq: 4 },
      deletion,
    ]);
    const journal = journalIn(whole);
    const hash = await sha256(forged);
    const exhibits = journal.exhibits.map((one) =>
      one.file === page ? { ...one, sha256: hash, size: forged.length } : one,
    );
    expect(await found(await withNewSums(withJournal(files, { ...journal, exhibits })))).toEqual([
      { type: "exhibit-bytes-differ", path: page, seq: 4 },
      { type: "exhibit-record-differs", path: page, seq: 4 },
      deletion,
    ]);
  });

  test("an exhibit that is noted a second time at the end is still bound to the first note", async () => {
    const forged = new TextEncoder().encode("<!doctype html><p>You owe nothing.</p>");
    const journal = journalIn(whole);
    const hash = await sha256(forged);
    const exhibits = journal.exhibits.map((one) =>
      one.file === page ? { ...one, sha256: hash, size: forged.length } : one,
    );
    const { file: _, ...record } =
      exhibits.find(({ file }) => file === page) ?? (exhibits[0] as (typeof exhibits)[number]);
    const { id: exhibit, kind, moment, size, address, sha256: now } = record;
    const event = {
      type: "exhibit-kept",
      exhibit,
      kind,
      moment,
      size,
      address,
      sha256: now,
      record: recordHash(record),
    } as const;
    const last = journal.entries.at(-1) ?? null;
    const entries = [...journal.entries, link(last, event, (last as NonNullable<typeof last>).at)];
    const files = await withNewSums(withJournal({ ...whole, [page]: forged }, { ...journal, exhibits, entries }));
    expect(await found(files)).toContainEqual({ type: "exhibit-bytes-differ", path: page, seq: 4 });
  });

  test.each(["title", "address", "at", "browser"] as const)(
    "the %s of an exhibit's record cannot be changed",
    async (field) => {
      const findings = await foundIn((journal) => ({
        ...journal,
        exhibits: journal.exhibits.map((one) => (one.file === picture ? { ...one, [field]: `${one[field]}0` } : one)),
      }));
      expect(findings).toContainEqual({ type: "exhibit-record-differs", path: picture, seq: 3 });
    },
  );

  test("exhibits whose files changed places are found, both", async () => {
    const findings = await found(
      await withNewSums({ ...whole, [picture]: whole[page] as Uint8Array, [page]: whole[picture] as Uint8Array }),
    );
    expect(findings).toEqual([
      { type: "exhibit-bytes-differ", path: picture, seq: 3 },
      { type: "exhibit-bytes-differ", path: page, seq: 4 },
      deletion,
    ]);
  });

  test("each entry that is removed but the last is found by its number", async () => {
    const { length } = journalIn(whole).entries;
    for (let n = 0; n < length - 1; n++)
      expect(
        await foundIn((journal) => ({ ...journal, entries: journal.entries.toSpliced(n, 1) })),
        `entry ${n}`,
      ).toContainEqual({ type: "entry-broken", at: n, cause: "removed", from: n, to: n });
  });

  test("two neighbours that are swapped are found as swapped", async () => {
    const { length } = journalIn(whole).entries;
    for (let n = 0; n < length - 1; n++) {
      const findings = await foundIn(({ entries, ...journal }) => {
        const [a, b] = [entries[n], entries[n + 1]] as [(typeof entries)[0], (typeof entries)[0]];
        return { ...journal, entries: entries.with(n, b).with(n + 1, a) };
      });
      const broken = findings.filter((one) => (one as { type: string }).type === "entry-broken");
      expect(broken, `entry ${n}`).toEqual([{ type: "entry-broken", at: n, cause: "swapped", from: n, to: n + 1 }]);
    }
  });

  test("an entry that is slipped in is found, renumbered or not", async () => {
    for (const n of [1, 4, 8]) {
      const findings = await foundIn((journal) => {
        const forged = link(journal.entries[n - 1] ?? null, say.renews(), journal.entries[n]?.at as never);
        return { ...journal, entries: journal.entries.toSpliced(n, 0, forged) };
      });
      expect(findings, `before entry ${n}`).toContainEqual({
        type: "entry-broken",
        at: n + 1,
        cause: "inserted",
        from: n,
        to: n,
      });
    }
  });

  test("an entry that was changed is found; with its hash mended, the entry after it gives it away", async () => {
    const changed = await foundIn((journal) => ({
      ...journal,
      entries: journal.entries.map((entry) =>
        entry.seq === 2 ? { ...entry, event: say.confirmed("2026-06-03") } : entry,
      ),
    }));
    expect(changed).toContainEqual({ type: "entry-broken", at: 2, cause: "changed", from: 2, to: 2 });
    const mended = await foundIn((journal) => ({
      ...journal,
      entries: journal.entries.map((entry, n) =>
        n === 2 ? link(journal.entries[1] ?? null, say.confirmed("2026-06-03"), entry.at) : entry,
      ),
    }));
    expect(mended).toContainEqual({ type: "entry-broken", at: 3, cause: "replaced", from: 2, to: 2 });
  });

  test("an exhibit that is taken out with its file is missed, and so are a stamp and a key", async () => {
    const { [page]: _, ...rest } = whole;
    const journal = journalIn(whole);
    const exhibits = journal.exhibits.filter(({ file }) => file !== page);
    expect(await found(await withNewSums(withJournal(rest, { ...journal, exhibits })))).toContainEqual({
      type: "exhibit-gone",
      seq: 4,
      was: { kind: "snapshot", moment: "confirmation", at: expect.any(String) },
      exhibit: expect.any(String),
    });
    const bare = await foundIn((whole) => ({ ...whole, stamps: [], keys: [] }));
    expect(bare).toContainEqual({ type: "stamp-gone", seq: 10 });
    expect(bare).toContainEqual({ type: "key-gone", seq: 8 });
  });

  test("whoever writes the whole journal anew comes through, but not past the time stamp", async () => {
    const journal = journalIn(whole);
    const entries: (typeof journal.entries)[number][] = [];
    for (const { event, at } of journal.entries)
      entries.push(
        link(entries.at(-1) ?? null, event.type === "confirmation-seen" ? say.confirmed("2026-06-03") : event, at),
      );
    const anew = await withNewSums(withJournal(whole, { ...journal, entries }));
    expect(await found(anew)).toContainEqual({ type: "stamp-head-differs", path: "stamps/001.tsr" });
    // Not even where the forger writes the new head beside the old token.
    const head = entries[9]?.hash ?? "";
    const stamps = journal.stamps.map((stamp) => ({ ...stamp, head }));
    const event = { ...journal.entries[10]?.event, head } as never;
    const told = link(entries[9] ?? null, event, entries[10]?.at as never);
    const cunning = [...entries.slice(0, 10), told, link(told, say.closed(), told.at)];
    const again = await withNewSums(withJournal(whole, { ...journal, entries: cunning, stamps }));
    expect((await found(again)).at(0)).toEqual({ type: "stamp-imprint-differs", path: "stamps/001.tsr" });
    expect((await verify(packed(again))).stamps[0]?.fits).toBe(false);
  });
});

test("an entry dated before the one it follows is told, and is no failure", async () => {
  const journal = journalIn(whole);
  const [last] = journal.entries.slice(-1);
  const back = link(last ?? null, say.guided(), "2026-06-03T09:00:00.000+02:00" as never);
  const report = await verify(
    packed(await withNewSums(withJournal(whole, { ...journal, entries: [...journal.entries, back] }))),
  );
  expect(report.whole).toBe(true);
  expect(report.findings).toContainEqual({ type: "clock-jump", seq: 12, before: last?.at, at: back.at });
});

test("members that are missing, not listed or listed twice are named, and so is a line that is none", async () => {
  const { [picture]: _, ...rest } = whole;
  const sums = new TextDecoder().decode(whole[members.sums]);
  const [first = ""] = sums.split("\n");
  const files = {
    ...rest,
    "exhibits/extra.txt": new TextEncoder().encode("extra"),
    [members.sums]: new TextEncoder().encode(`${sums}${first}\nnonsense\n`),
  };
  const findings = await found(files);
  expect(findings).toContainEqual({ type: "member-missing", path: picture });
  expect(findings).toContainEqual({ type: "member-unlisted", path: "exhibits/extra.txt" });
  expect(findings).toContainEqual({ type: "sums-twice", path: first.slice(66) });
  expect(findings).toContainEqual({ type: "sums-malformed", line: sums.split("\n").length + 1 });
});

test("a journal that is gone, no JSON, or not written as one is said to be so", async () => {
  const { [members.journal]: _, ...rest } = whole;
  expect(await found(rest)).toContainEqual({ type: "journal-missing" });
  const noJson = { ...whole, [members.journal]: new TextEncoder().encode("{") };
  expect(await found(noJson)).toContainEqual({ type: "journal-not-json" });
  const strange = { ...journalIn(whole), case: "somebody", entries: [] };
  const findings = await found(withJournal(whole, strange as never));
  expect(findings).toContainEqual({ type: "journal-shape", field: "case" });
  expect(findings).toContainEqual({ type: "journal-shape", field: "entries" });
  const { [members.sums]: __, ...noSums } = whole;
  expect(await found(noSums)).toContainEqual({ type: "sums-missing" });
});

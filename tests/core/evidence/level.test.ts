import { expect, test } from "vitest";
import type { CaseEvent, EventOf } from "@/core/case/event";
import { reduce } from "@/core/case/reduce";
import type { CaseState } from "@/core/case/state";
import { type Entry, link } from "@/core/evidence/chain";
import type { Exhibit } from "@/core/evidence/exhibit";
import { levels, standingOf, strongest } from "@/core/evidence/level";
import { en } from "@/locales/en";
import { fr } from "@/locales/fr";
import { tellStanding } from "@/locales/tell-standing";
import { exhibit, journal, kept } from "../../ui/dossier/build";
import { say, uuid } from "../case/build";

const shot = exhibit(1, { moment: "confirmation" });
const letter = exhibit(2, { kind: "mail", mediaType: "message/rfc822", address: "" });

const examined = (more: Partial<EventOf<"mail-examined">> = {}, of: Exhibit = letter): CaseEvent => ({
  type: "mail-examined",
  exhibit: of.id,
  mail: "acknowledgement",
  signature: "valid",
  domain: "lumen.example",
  owned: true,
  ...more,
});

/** The journal with a time stamp put on the hash of its entry `on`. */
function stamped(entries: readonly Entry[], on = entries.length - 1): Entry[] {
  const event: CaseEvent = {
    type: "head-stamped",
    stamp: uuid(5),
    head: entries[on]?.hash ?? "",
    time: "2026-06-03T11:00:00Z",
    authority: "Stamps of Nowhere",
    sha256: "b".repeat(64),
  };
  const last = entries.at(-1) ?? null;
  return [...entries, link(last, event, (last?.at ?? "") as Entry["at"])];
}

test("an exhibit that the journal noted is a copy of one's own", () => {
  expect(standingOf(shot, journal(kept(shot)))).toEqual({ level: "capture", weak: false, stamp: null });
});

test("what the journal does not note, or notes otherwise, is no more than a note", () => {
  expect(standingOf(shot, journal()).level).toBe("note");
  expect(standingOf({ ...shot, sha256: "f".repeat(64) }, journal(kept(shot))).level).toBe("note");
  expect(standingOf({ ...shot, title: "Cancelled" }, journal(kept(shot))).level, "its record was changed").toBe("note");
});

test("an exhibit of an earlier version, whose record was not bound, still stands by its bytes", () => {
  const { record: _, ...early } = kept(shot) as EventOf<"exhibit-kept">;
  expect(standingOf(shot, journal(early)).level).toBe("capture");
});

test("a time stamp reaches what was kept at or before the entry that it was put on, and nothing after", () => {
  const entries = journal(kept(shot), kept(letter));
  expect(standingOf(shot, stamped(entries)).level).toBe("timed");
  expect(standingOf(letter, stamped(entries)).level, "on its own entry").toBe("timed");
  expect(standingOf(shot, stamped(entries, 1)).level).toBe("timed");
  expect(standingOf(letter, stamped(entries, 1)).level).toBe("capture");
  expect(standingOf(shot, stamped(entries, 0)).level).toBe("capture");
});

test("a time stamp on a hash that is not in the journal, or behind a broken link, reaches nothing", () => {
  const entries = stamped(journal(kept(shot), say.guided()));
  expect(standingOf(shot, entries).level).toBe("timed");
  const strange = entries.map((entry) =>
    entry.event.type === "head-stamped" ? { ...entry, event: { ...entry.event, head: "9".repeat(64) } } : entry,
  );
  expect(standingOf(shot, strange).level).toBe("capture");
  const broken = entries.map((entry) =>
    entry.seq === 1 ? { ...entry, at: "2020-01-01T00:00:00.000Z" as never } : entry,
  );
  expect(standingOf(shot, broken).level).toBe("capture");
});

test("a mail is signed by the provider only where its signature holds and the domain is the provider's", () => {
  const level = (more: Partial<EventOf<"mail-examined">>) => standingOf(letter, journal(kept(letter), examined(more)));
  expect(level({})).toMatchObject({ level: "signed", weak: false });
  expect(level({ signature: "weak" })).toMatchObject({ level: "signed", weak: true });
  expect(level({ owned: false }).level).toBe("capture");
  for (const signature of ["none", "unchecked", "invalid"] as const)
    expect(level({ signature }).level, signature).toBe("capture");
});

test("the last look at a mail counts", () => {
  const entries = journal(kept(letter), examined(), examined({ signature: "invalid" }));
  expect(standingOf(letter, entries).level).toBe("capture");
});

test("a part that is signed is told as such", () => {
  const weak = standingOf(letter, journal(kept(letter), examined({ signature: "weak" })));
  for (const words of [en, fr]) {
    const whole = tellStanding({ ...weak, weak: false }, words);
    for (const [n, sentence] of tellStanding(weak, words).entries()) expect(sentence).not.toBe(whole[n]);
  }
});

test("every level has its name and its two sentences", () => {
  for (const words of [en, fr])
    for (const level of levels) expect(words.levels.name[level]).toContain(String(levels.indexOf(level) + 1));
});

const strongestOf = (exhibits: Exhibit[], entries: Entry[]) =>
  strongest(reduce(entries) as CaseState, exhibits, entries)?.level ?? null;

test("the proof of the end is the strongest exhibit that shows the end, whatever else was kept", () => {
  const receipt = examined({ mail: "receipt" });
  const flow = [say.guided(), say.lastPress(), say.confirmed()];
  expect(strongestOf([], journal(...flow))).toBeNull();
  expect(strongestOf([letter], journal(...flow, kept(letter), receipt)), "a receipt shows no end").toBeNull();
  expect(strongestOf([shot, letter], journal(...flow, kept(shot), kept(letter), receipt))).toBe("capture");
  const both = journal(...flow, kept(shot), kept(letter), examined({ confirms: true }));
  expect(strongestOf([shot, letter], both)).toBe("signed");
  expect(strongest(reduce(both) as CaseState, [shot, letter], both)?.exhibit, "and is named").toBe(letter);
});

test("a mail shows the end only if it may be the provider's word on it", () => {
  const level = (more: Partial<EventOf<"mail-examined">>) =>
    strongestOf([letter], journal(say.guided(), kept(letter), examined(more)));
  expect(level({ signature: "invalid", owned: true }), "changed since it was signed").toBeNull();
  for (const signature of ["valid", "weak", "unchecked", "invalid"] as const)
    expect(level({ signature, domain: "evil.example", owned: false }), `signed by a stranger, ${signature}`).toBeNull();
  expect(level({}), "signed by the provider, of another subscription").toBeNull();
  expect(level({ confirms: true })).toBe("signed");
  expect(level({ signature: "weak" })).toBe("signed");
  expect(level({ signature: "unchecked" })).toBe("capture");
  expect(level({ signature: "none", domain: null, owned: false }), "nobody signed it").toBe("capture");
  for (const mail of ["renewal-notice", "receipt", "other"] as const)
    expect(level({ mail, confirms: true }), mail).toBeNull();
});

test("nothing proves the end while the pages contradict it", () => {
  const entries = journal(say.guided(), say.lastPress(), say.confirmed(), kept(shot), say.renews());
  expect(strongestOf([shot], entries)).toBeNull();
});

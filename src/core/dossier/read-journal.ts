import type { Entry } from "../evidence/chain";
import type { Finding } from "./finding";
import { type DossierJournal, isKnownEvent, journalSchema } from "./format";

/** What could be read of a dossier's journal, and what is wrong with how it is written. */
export interface ReadJournal {
  readonly journal: DossierJournal | null;
  readonly findings: readonly Finding[];
}

/** `entries[3].at`, as a person would look for it. */
const fieldOf = (path: readonly PropertyKey[]) =>
  path
    .map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`))
    .join("")
    .replace(/^\./, "");

/** How many places of a journal that is written wrongly are told. */
const mostFields = 20;

/** Reads `journal.json`, which anybody may have written. */
export function readJournal(bytes: Uint8Array | undefined): ReadJournal {
  if (!bytes) return { journal: null, findings: [{ type: "journal-missing" }] };
  let written: unknown;
  try {
    written = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return { journal: null, findings: [{ type: "journal-not-json" }] };
  }
  const { data, error } = journalSchema.safeParse(written);
  if (!data) {
    const fields = [...new Set(error.issues.map(({ path }) => fieldOf(path) || "journal.json"))];
    return { journal: null, findings: fields.slice(0, mostFields).map((field) => ({ type: "journal-shape", field })) };
  }
  const strange = data.entries.filter(({ event }) => !isKnownEvent(event));
  return {
    // What an event holds is known from here on only where `isKnownEvent` said so.
    journal: { ...data, entries: data.entries as unknown as readonly Entry[] },
    findings: strange.map(({ seq }) => ({ type: "event-unknown", seq })),
  };
}

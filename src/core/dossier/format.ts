import canonicalize from "canonicalize";
import { z } from "zod";
import { eventSchema } from "../case/event";
import type { Entry } from "../evidence/chain";
import { exhibitSchema } from "../evidence/exhibit";

/** What a dossier calls itself; a later layout takes the next number. */
export const dossierFormat = "quittance-dossier/1";

/** The members of a dossier beside its exhibits, tokens and keys. */
export const members = {
  pdf: "dossier.pdf",
  journal: "journal.json",
  sums: "SHA256SUMS",
  page: "VERIFY.html",
  guide: "VERIFY.txt",
} as const;

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const numbered = (n: number) => String(n).padStart(3, "0");
export const tokenFile = (n: number) => `stamps/${numbered(n)}.tsr`;
export const keyFile = (n: number) => `keys/${numbered(n)}.txt`;

export const dossierExhibitSchema = z.strictObject({
  ...exhibitSchema.shape,
  file: z.string().regex(/^exhibits\/[\w.-]+$/),
});
export type DossierExhibit = z.infer<typeof dossierExhibitSchema>;

export const dossierStampSchema = z.strictObject({
  id: z.uuid(),
  seq: z.int().nonnegative(),
  head: hash,
  file: z.string().regex(/^stamps\/[\w.-]+$/),
});
export type DossierStamp = z.infer<typeof dossierStampSchema>;

export const dossierKeySchema = z.strictObject({
  id: z.uuid(),
  exhibit: z.uuid(),
  domain: z.string().max(253),
  selector: z.string().max(253),
  by: z.enum(["file", "dns"]),
  at: z.string(),
  file: z.string().regex(/^keys\/[\w.-]+$/),
});
export type DossierKey = z.infer<typeof dossierKeySchema>;

/** An entry as it stands in a file: what happened is looked at apart, so that a strange event hides no broken link. */
export const entrySchema = z.strictObject({
  seq: z.int().nonnegative(),
  at: z.iso.datetime({ offset: true }),
  event: z.looseObject({ type: z.string() }),
  prev: hash,
  hash,
});

/** `journal.json` as far as anything can be checked in it at all. */
export const journalSchema = z.strictObject({
  format: z.literal(dossierFormat),
  case: z.uuid(),
  entries: z.array(entrySchema).min(1),
  exhibits: z.array(dossierExhibitSchema),
  stamps: z.array(dossierStampSchema),
  keys: z.array(dossierKeySchema),
});

/** A case as its dossier holds it. */
export interface DossierJournal {
  readonly format: typeof dossierFormat;
  readonly case: string;
  readonly entries: readonly Entry[];
  readonly exhibits: readonly DossierExhibit[];
  readonly stamps: readonly DossierStamp[];
  readonly keys: readonly DossierKey[];
}

/** Whether an event is one that this version knows, with everything in it as it should be. */
export const isKnownEvent = (event: unknown): boolean => eventSchema.safeParse(event).success;

function canonical(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new Error("A dossier's journal cannot be written as JSON.");
  return text;
}

/**
 * Writes `journal.json`: each entry and record on a line of its own as canonical JSON (RFC 8785), so that plain tools can
 * check the chain: a line without its `hash` is what that hash is of.
 */
export function writeJournal(journal: DossierJournal): string {
  const list = (name: string, rows: readonly unknown[]) =>
    `"${name}":[${rows.length > 0 ? `\n${rows.map(canonical).join(",\n")}\n` : ""}]`;
  return `{
"format":${canonical(journal.format)},
"case":${canonical(journal.case)},
${list("entries", journal.entries)},
${list("exhibits", journal.exhibits)},
${list("stamps", journal.stamps)},
${list("keys", journal.keys)}
}
`;
}

import { z } from "zod";

/** When in a cancellation an exhibit was taken. */
export const momentsOfProof = ["before", "final-dialog", "confirmation", "asked"] as const;
export type MomentOfProof = (typeof momentsOfProof)[number];

/**
 * What an exhibit is; `redacted` is a picture in which the person blacked something out, `mhtml` the page in the
 * browser's own format.
 */
export const exhibitKinds = ["screenshot", "full-page", "redacted", "snapshot", "page-text", "mhtml", "mail"] as const;
export type ExhibitKind = (typeof exhibitKinds)[number];

const endings = {
  "image/png": "png",
  "text/html": "html",
  "text/plain": "txt",
  "multipart/related": "mhtml",
  "message/rfc822": "eml",
} as const;
export const mediaTypes = Object.keys(endings) as (keyof typeof endings)[];

/** One piece of evidence without its bytes, which are stored apart. */
export const exhibitSchema = z.strictObject({
  id: z.uuid(),
  caseId: z.uuid(),
  kind: z.enum(exhibitKinds),
  moment: z.enum(momentsOfProof),
  mediaType: z.enum(mediaTypes),
  /** Of the stored bytes, lower-case hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** In bytes. */
  size: z.int().nonnegative(),
  /** Where it was taken, with its secrets cut out; empty for a mail that came as a file. */
  address: z.string().max(2000),
  title: z.string().max(300),
  /** ISO 8601 with the offset of this machine's clock. */
  at: z.string(),
  viewport: z.strictObject({ width: z.int(), height: z.int(), scale: z.number() }).nullable(),
  /** Browser, its version, and the extension's. */
  browser: z.string().max(120),
  extension: z.string().max(30),
  /** There was more of the page than could be kept: it ends before the page does. */
  cut: z.literal(true).optional(),
  /** The exhibit that this one was made from by blacking out, which may be gone. */
  original: z.strictObject({ id: z.uuid(), sha256: z.string().regex(/^[0-9a-f]{64}$/) }).optional(),
});
export type Exhibit = z.infer<typeof exhibitSchema>;

/** Name of the exhibit's file in an export: nothing personal in it. */
export function fileName(exhibit: Exhibit, number: number): string {
  return `${String(number).padStart(3, "0")}-${exhibit.moment}-${exhibit.kind}.${endings[exhibit.mediaType]}`;
}

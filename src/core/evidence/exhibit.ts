import { z } from "zod";

/** When in a cancellation an exhibit was taken. */
export const momentsOfProof = ["before", "final-dialog", "confirmation", "asked"] as const;
export type MomentOfProof = (typeof momentsOfProof)[number];

/** One piece of evidence without its bytes, which are stored apart. */
export const exhibitSchema = z.strictObject({
  id: z.uuid(),
  caseId: z.uuid(),
  kind: z.enum(["screenshot", "snapshot", "page-text"]),
  moment: z.enum(momentsOfProof),
  mediaType: z.enum(["image/png", "text/html", "text/plain"]),
  /** Of the stored bytes, lower-case hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** In bytes. */
  size: z.int().nonnegative(),
  /** Where it was taken, with its secrets cut out. */
  address: z.string().max(2000),
  title: z.string().max(300),
  /** ISO 8601 with the offset of this machine's clock. */
  at: z.string(),
  viewport: z.strictObject({ width: z.int(), height: z.int(), scale: z.number() }).nullable(),
  /** Browser, its version, and the extension's. */
  browser: z.string().max(120),
  extension: z.string().max(30),
});
export type Exhibit = z.infer<typeof exhibitSchema>;

/** Name of the exhibit's file in an export: nothing personal in it. */
export function fileName(exhibit: Exhibit, number: number): string {
  const ending = { "image/png": "png", "text/html": "html", "text/plain": "txt" }[exhibit.mediaType];
  return `${String(number).padStart(3, "0")}-${exhibit.moment}-${exhibit.kind}.${ending}`;
}

import { z } from "zod";
import { snapshotSchema } from "./protocol";

const length = z.number().min(0).max(10_000_000);

/** What a window shows of a page at one place of its scroller, in CSS pixels. */
export const frameSchema = z.strictObject({
  /** The window, scroll bars included. */
  window: z.strictObject({ width: length.min(1), height: length.min(1), scale: z.number().positive().max(16) }),
  /** What of it the page has, without scroll bars. */
  page: z.strictObject({ width: length.min(1), height: length.min(1) }),
  /** The part that moves when it is scrolled. */
  area: z.strictObject({ x: length, y: length, width: length.min(1), height: length.min(1) }),
  /** How far it is scrolled. */
  top: length,
  /** How much there is in it. */
  full: length.min(1),
  /** It is not the page itself that is scrolled, but a part of it. */
  inner: z.boolean(),
});
export type Frame = z.infer<typeof frameSchema>;

export const copySchema = snapshotSchema.omit({ moment: true, gone: true });
export type PageCopy = z.infer<typeof copySchema>;

import { z } from "zod";

/** What came of keeping a page whole. */
export const pageKept = z.strictObject({
  /** Of the case. */
  id: z.uuid(),
  /** Something of it ends before the page does. */
  cut: z.boolean(),
  /** The page in the browser's own format: not wanted, kept with the rest, or not to be had. */
  mhtml: z.enum(["off", "kept", "left-out"]),
});
export type PageKept = z.infer<typeof pageKept>;

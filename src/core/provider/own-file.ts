import { z } from "zod";
import type { Instant } from "../value/moment";
import { mostBytes } from "./file-size";

/** A file of the person's as it is stored: its text as it was picked, to be checked anew by each version. */
export const ownFileSchema = z.strictObject({
  /** The entry's id. */
  id: z.string().min(1).max(80),
  /** The file's name when it was picked. */
  file: z.string().max(300),
  text: z.string().max(mostBytes),
  loaded: z.iso.datetime({ offset: true }).transform((moment) => moment as Instant),
});
export type OwnFile = z.infer<typeof ownFileSchema>;

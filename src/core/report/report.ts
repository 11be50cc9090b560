import { z } from "zod";
import type { EventOf } from "../case/event";
import { aroundSchema } from "./around";
import { plainWords } from "./plain-words";

/**
 * What a person may hand to the maintainers of the catalogue: roles, known words and structure of a page on which the
 * guide was wrong. There is no field for anything of theirs.
 */
export const reportSchema = z.strictObject({
  format: z.literal("quittance-report/1"),
  extension: z.string().regex(/^\d+(?:\.\d+){0,3}$/),
  /** The day on which the person pointed. */
  day: z.iso.date(),
  ...aroundSchema.shape,
});
export type Report = z.infer<typeof reportSchema>;

interface Circumstances {
  /** Moment of the entry, as the journal has it. */
  readonly at: string;
  readonly extension: string;
  /** The person wants the control's own words to be in it, though nobody knows what they are. */
  readonly words: boolean;
}

/** The report on a control that was pointed at. */
export function reportOf(event: EventOf<"control-pointed">, { at, extension, words }: Circumstances): Report {
  const { around, name } = event;
  const label = words ? plainWords(name) : around.label;
  return reportSchema.parse({ format: "quittance-report/1", extension, day: at.slice(0, 10), ...around, label });
}

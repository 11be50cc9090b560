import { z } from "zod";
import { momentsOfProof } from "@/core/evidence/exhibit";

const pointed = z.strictObject({ ref: z.string(), name: z.string() });

/** The present step in the person's language, as the guide and the popup show it. */
export const guideViewSchema = z.strictObject({
  caseId: z.uuid(),
  provider: z.string(),
  key: z.string(),
  number: z.int(),
  of: z.int(),
  say: z.string(),
  target: pointed.nullable(),
  choices: z.array(pointed),
  /** What stands between the person and the control, and what to do. */
  obstacle: z.string().nullable(),
  warnings: z.array(pointed.extend({ effect: z.string() })),
  next: z.string().nullable(),
  link: z.string().nullable(),
  /** Where the guide cannot go on by itself, and what to do there. */
  beyond: z.string().nullable(),
  /** Where and when this was last seen, and a mark when it is old or from memory. */
  knowledge: z.string().nullable(),
  final: z.boolean(),
  done: z.boolean(),
  /** What must not be overlooked: pages that contradict each other, or a last press that is missing. */
  alarm: z.string().nullable(),
  capture: z.enum(momentsOfProof).nullable(),
  /** Asks for the screenshot key, at the moments that matter. */
  askForScreenshot: z.string().nullable(),
  /** The way in words, for "I can't find it", with the addresses that may be linked to. */
  way: z.array(z.strictObject({ say: z.string(), link: z.string().nullable() })),
  /** The present step's place in the way, from 0; null where the way does not speak of it. */
  at: z.int().nullable(),
  quote: z.string().nullable(),
  /** Name of the control that the person pointed at on this page. */
  pointed: z.string().nullable(),
});
export type GuideView = z.infer<typeof guideViewSchema>;

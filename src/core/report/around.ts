import { z } from "zod";
import { stepKeys } from "../case/guide-step";
import { intents } from "../language/intent";
import { controlStateSchema } from "../recognition/sight";
import { trailRoles } from "./roles";

const role = z.enum(trailRoles);
/** A host of the catalogue with its wildcard, or the name of a site. */
const host = z
  .string()
  .regex(/^(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*$/)
  .max(253);
/** Page by page, `*` for what may be somebody's. */
export const pathSchema = z
  .string()
  .regex(/^\/[a-z*/_.-]*$/)
  .max(300);
export const languageSchema = z.string().regex(/^[a-z]{2}(?:-[a-z]{2})?$/i);
const label = z.string().max(120);

/** Where on its page a control stands that a person pointed at: roles and places, and of the page's words only known ones. */
export const aroundSchema = z.strictObject({
  /** Of the catalogue; null for a site that it does not know. */
  provider: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]*$/)
    .max(60)
    .nullable(),
  host,
  path: pathSchema,
  language: languageSchema,
  /** What the guide said before. */
  guide: z.enum(stepKeys),
  /** What the catalogue describes for this page: labels of its step, and when they were last seen. */
  expected: z
    .strictObject({ step: z.string().max(120), labels: z.array(label).max(40), seen: z.iso.date() })
    .nullable(),
  /** From the control outwards, what has a role; shadow roots and frames in their places. */
  trail: z.array(role).max(40),
  dialog: z.boolean(),
  state: controlStateSchema,
  intent: z.enum(intents),
  /** Of the control itself, as far as its words are known. */
  label,
  /** The page's other controls. */
  controls: z.array(z.strictObject({ role, label, dialog: z.boolean() })).max(80),
});
export type Around = z.infer<typeof aroundSchema>;

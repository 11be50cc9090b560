import { z } from "zod";

/** Number of a part in a sight's list. */
const part = z.int().nonnegative();

/** A part of a page whose controls compete with each other: a dialog, or a form or section. */
export const partSchema = z.strictObject({
  title: z.string().max(300).nullable(),
  /** Says itself that it is a dialog, is laid over the page like one, or neither. */
  as: z.enum(["dialog", "overlay", "section"]),
  /** Nothing else lies over its middle. */
  reachable: z.boolean(),
  /** The parts around it. */
  within: z.array(part).max(40),
});
export type Part = z.infer<typeof partSchema>;

/** What stands between a control and the press; what it would open is open already where it is `opened`. */
export const controlStateSchema = z.enum(["ready", "opened", "disabled", "hidden", "covered"]);
export type ControlState = z.infer<typeof controlStateSchema>;

/** A control whose name may matter, before anybody knows what it does. */
export const seenControlSchema = z.strictObject({
  /** Names the element for as long as its page lives. */
  ref: z.string().max(20),
  name: z.string().max(200),
  role: z.string().max(30),
  part,
  /** Title of its dialog or section, with the heading right before it. */
  heading: z.string().max(200).nullable(),
  /** Text of its row or card. */
  row: z.string().max(300).nullable(),
  state: controlStateSchema,
  /** Stands in a list of places to go, and so names a place rather than a deed. */
  aside: z.boolean(),
  /** What a switch says of itself; null for what is none. */
  checked: z.boolean().nullable(),
  /** Leads to where one is already, or is the tab that is chosen; told while a guide runs. */
  here: z.boolean().optional(),
});
export type SeenControl = z.infer<typeof seenControlSchema>;

/** A block of text that may say something about a subscription. */
export const lineSchema = z.strictObject({
  text: z.string().max(400),
  /** Beginning of the block behind it: a label and its value often stand apart. */
  next: z.string().max(80),
  /** What a person reads of it, where styles hide a part; null where that is all. */
  visible: z.string().max(800).nullable(),
  parts: z.array(part).max(40),
});
export type Line = z.infer<typeof lineSchema>;

export const headingSchema = z.strictObject({
  text: z.string().max(200),
  parts: z.array(part).max(40),
  /** Stands in what people write or read (a chat, an article) or in a list of places to go. */
  aside: z.boolean(),
});

/** What of a page its reader hands to the worker; what it means is found out there. */
export const sightSchema = z.strictObject({
  /** Path, query and fragment of the page when it was seen; its origin is the browser's word. */
  path: z.string().startsWith("/").max(8_000),
  /** What the document says of its language; often wrong, often nothing. */
  language: z.string().max(20),
  title: z.string().max(300),
  parts: z.array(partSchema).max(400),
  controls: z.array(seenControlSchema).max(200),
  lines: z.array(lineSchema).max(160),
  headings: z.array(headingSchema).max(60),
  /** Shown radio buttons and checkboxes. */
  choices: z.int().nonnegative(),
  passwordField: z.boolean(),
  /** Shown fields to be filled in, other than those that search; told while a guide runs. */
  fields: z.boolean().optional(),
  /** There is room to write a text, outside of any dialog: a chat, a mail, an editor, a survey. */
  composes: z.boolean(),
  /** Which of the names that the worker asked for stand on the page. */
  names: z.array(z.string().max(80)).max(40),
  /** When the document was loaded, in ms since 1970: what it states may be older than what happened elsewhere. */
  loaded: z.int().nonnegative(),
});
export type Sight = z.infer<typeof sightSchema>;

/** What the worker tells a page's reader to look out for: words by their beginnings, a pattern and names. */
export const lookoutSchema = z.strictObject({
  /** Names of controls that may matter: lists for `glancer`. */
  controls: z.string(),
  /** Text that may say something of an end: lists for `glancer`. */
  lines: z.string(),
  /** Text that may state a fact, in the syntax of RegExp, for folded text. */
  stating: z.string(),
  names: z.array(z.string()),
});
export type Lookout = z.infer<typeof lookoutSchema>;

import { z } from "zod";
import { type Intent, intents } from "../language/intent";
import { statementKinds } from "../language/statement";
import { factKinds } from "./fact";
import { type PageKind, pageKinds } from "./page-kind";
import { controlStateSchema } from "./sight";

/** Why something was concluded: what was looked at, and the page's own words. */
export const reasonSchema = z.strictObject({
  from: z.enum([
    "label",
    "row",
    "dialog",
    "section",
    "address",
    "title",
    "heading",
    "statement",
    "recipe",
    "field",
    "neighbour",
    "fact",
    "control",
    "law",
  ]),
  words: z.string().max(200),
});
export type Reason = z.infer<typeof reasonSchema>;

/** A control that matters: what it says, what it does when pressed, and where it stands. */
export const controlSchema = z.strictObject({
  /** Names the element for as long as its page lives. */
  ref: z.string().max(20),
  name: z.string().max(200),
  role: z.string().max(30),
  intent: z.enum(intents),
  /** 0–1. */
  confidence: z.number().min(0).max(1),
  place: z.enum(["page", "dialog", "menu"]),
  /** In the topmost dialog, or on the page when none is open: the others cannot be pressed now. */
  within: z.boolean(),
  /** Title of the dialog or section it stands in. */
  heading: z.string().max(200).nullable(),
  /** Text of its row or card, with which one of several alike is told apart. */
  row: z.string().max(300).nullable(),
  state: controlStateSchema,
  /** Leads to where one is already: nothing comes of a press. */
  here: z.boolean().optional(),
  reasons: z.array(reasonSchema).max(8),
});
export type Control = z.infer<typeof controlSchema>;

export const factSchema = z.strictObject({
  kind: z.enum(factKinds),
  /** Canonical where it can be (a day, minor units and currency); otherwise as shown. */
  value: z.string().max(200),
  /** The page's own words. */
  shown: z.string().max(200),
});
export type Fact = z.infer<typeof factSchema>;

export const sentenceSchema = z.strictObject({
  kind: z.enum(statementKinds),
  text: z.string().max(400),
  confidence: z.number().min(0).max(1),
  /** The day the sentence gives, `YYYY-MM-DD`. */
  day: z.iso.date().nullable(),
});
export type Sentence = z.infer<typeof sentenceSchema>;

/** What a page is, which controls it has, which facts it states, and why we think so. */
export const recognitionSchema = z.strictObject({
  kind: z.enum(pageKinds),
  confidence: z.number().min(0).max(1),
  reasons: z.array(reasonSchema).max(12),
  /** ISO 639-1 of the page, as it says or as its words say. */
  language: z.string().max(12),
  title: z.string().max(300),
  controls: z.array(controlSchema).max(80),
  facts: z.array(factSchema).max(40),
  sentences: z.array(sentenceSchema).max(20),
  /** Which of the names that the worker asked for stand on the page. */
  names: z.array(z.string().max(80)).max(40),
  /** It asks or offers something, or has something to be filled in. */
  asks: z.boolean().optional(),
  /** When the document was loaded, in ms since 1970: what it states may be older than what happened elsewhere. */
  loaded: z.int().nonnegative(),
});
export type Recognition = z.infer<typeof recognitionSchema>;

/** What the catalogue knows of a page before it is read: labels that words alone do not give away, and its kind. */
export interface Known {
  readonly labels: readonly { readonly label: string; readonly intent: Intent }[];
  /** When the address alone tells. */
  readonly kind: PageKind | null;
  /** Whose page it is: what it sells is called otherwise, or by more than that. */
  readonly seller?: string;
}

/** What the worker knows of a page from the case that it belongs to. */
export interface Expected {
  /** The last press was made on this site, and no page has answered it yet. */
  readonly answer: boolean;
  /** A cancellation was begun on this site, and is not at its end. */
  readonly begun: boolean;
  /** The last press was made at this very address, and asked for the end. */
  readonly asked: boolean;
  /** Names of controls that a person pointed at: they are told of, whatever they say. */
  readonly pointed: readonly string[];
}

import { z } from "zod";
import { intents } from "../language/intent";
import { pageKinds } from "../recognition/page-kind";

const id = z.string().regex(/^[a-z0-9][a-z0-9-]*$/, "use lower-case letters, digits and hyphens");
const words = (max: number) => z.string().trim().min(1).max(max);
/** A text that is shown to people: both languages or none. */
const textSchema = z.strictObject({ en: words(400), fr: words(400) });
export type Text = z.infer<typeof textSchema>;
/** Labels as the provider's own pages write them, by language; none where none was found. */
const labelsSchema = z.record(z.string().regex(/^[a-z]{2}$/), z.array(words(120)).min(1));
const address = z.url({ protocol: /^https$/, error: "use a complete https:// address" });

/** Where a fact comes from, when it was last seen, and how far it can be trusted. */
export const knowledgeSchema = z.strictObject({
  source: address.nullable(),
  seen: z.iso.date(),
  confidence: z.enum(["provider", "third-party", "recalled"]),
});
export type Knowledge = z.infer<typeof knowledgeSchema>;

const hostSchema = z.strictObject({
  host: z.string().regex(/^(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+$/, "use a host name such as example.com or *.example.com"),
  /** Many merchants share this host: the page must name the provider before it counts as its own. */
  shared: z.boolean().default(false),
});

const pageSchema = z.strictObject({
  id,
  kind: z.enum(pageKinds),
  /** Must match the path from its beginning; `*` stands for anything but a slash, `**` for anything. */
  path: z.string().startsWith("/"),
  /** Must match the whole fragment, `#` included. */
  hash: z.string().startsWith("#").optional(),
  host: z.string().optional(),
  /** An address that only shows this page: it may be offered as a link. */
  link: address.optional(),
});

const stepBase = { id, say: textSchema, knowledge: knowledgeSchema };
const pressSchema = z.strictObject({
  ...stepBase,
  do: z.literal("press"),
  page: id.optional(),
  intent: z.enum(intents),
  labels: labelsSchema,
  /** Tells apart controls with the same label: what the dialog, section or row must say. */
  within: labelsSchema.optional(),
  place: z.enum(["page", "dialog", "menu"]).optional(),
  /** The press that ends the subscription. */
  final: z.boolean().default(false),
});
const openSchema = z.strictObject({ ...stepBase, do: z.literal("open"), page: id });
const waitSchema = z.strictObject({ ...stepBase, do: z.literal("wait-for-mail") });
const readSchema = z.strictObject({ ...stepBase, do: z.literal("read") });
const elsewhereSchema = z.strictObject({ ...stepBase, do: z.literal("go-to"), party: id });
export const stepSchema = z.discriminatedUnion("do", [
  pressSchema,
  openSchema,
  waitSchema,
  readSchema,
  elsewhereSchema,
]);
export type Step = z.infer<typeof stepSchema>;
export type PressStep = z.infer<typeof pressSchema>;

const channelSchema = z.strictObject({
  id,
  kind: z.enum(["account", "renewal-email", "app-store", "portal", "support", "letter"]),
  name: textSchema,
  /** The biller that this channel ends at, if it is another than the provider. */
  biller: id.optional(),
  steps: z.array(stepSchema).min(1),
});
export type Channel = z.infer<typeof channelSchema>;

const decoySchema = z.strictObject({
  labels: labelsSchema,
  intent: z.enum(intents),
  effect: textSchema,
  knowledge: knowledgeSchema,
});
export type Decoy = z.infer<typeof decoySchema>;

const sayingSchema = z.strictObject({ say: textSchema, knowledge: knowledgeSchema });
export type Saying = z.infer<typeof sayingSchema>;

/** One file of the catalogue: everything we know of a provider or biller that the page does not say. */
export const providerSchema = z.strictObject({
  $schema: z.string().optional(),
  id,
  name: words(60),
  role: z.enum(["provider", "biller"]),
  aliases: z.array(words(60)),
  hosts: z.array(hostSchema),
  billers: z.array(id),
  pages: z.array(pageSchema),
  channels: z.array(channelSchema).min(1),
  decoys: z.array(decoySchema),
  conditions: z.strictObject({
    commitment: sayingSchema.optional(),
    notice: sayingSchema.optional(),
    refund: sayingSchema.optional(),
    after: sayingSchema.optional(),
  }),
  data: z.array(sayingSchema),
  traps: z.array(sayingSchema),
  /** Mail that confirms: sender domains, and what it tells. */
  mail: sayingSchema.optional(),
});
export type Provider = z.infer<typeof providerSchema>;
/** A provider file as it is written, before defaults are filled in. */
export type ProviderFile = z.input<typeof providerSchema>;

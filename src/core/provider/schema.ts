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

/** Where facts come from, when they were last seen there, and how far they can be trusted. */
export const knowledgeSchema = z.strictObject({
  source: address.nullable(),
  seen: z.iso.date(),
  confidence: z.enum(["provider", "third-party", "recalled"]),
});
export type Knowledge = z.infer<typeof knowledgeSchema>;

const hostPattern = /^(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+$/;
const domain = z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, "use a domain such as example.com");
const hostSchema = z.strictObject({
  host: z.string().regex(hostPattern, "use a host name such as example.com or *.example.com"),
  /** Many merchants share this host: the page must name the provider before it counts as its own. */
  shared: z.boolean().default(false),
  /** Not asked for on installing: many sellers share this host, or it is far more than accounts, as a shop is. */
  optional: z.boolean().optional(),
  /** Id of another entry that has this host too: here only the pages listed are this entry's. */
  with: id.optional(),
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

/** What an entry is, for those who look through the catalogue. */
export const categories = ["ai", "subscription", "intermediary", "app-store", "order"] as const;
/** Ways to reach people: `at` is an address on the provider's own domains, or a number from its own page. */
export const supportWays = ["form", "chat", "mail", "phone", "post"] as const;

/**
 * The shape of an entry, by how its facts name their knowledge: in a file by the id of one of the file's sources,
 * in the product by that source itself.
 */
function entrySchema<K extends z.ZodType>(knowledge: K) {
  const stepBase = { id, say: textSchema, knowledge };
  const press = z.strictObject({
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
  const step = z.discriminatedUnion("do", [
    press,
    z.strictObject({ ...stepBase, do: z.literal("open"), page: id }),
    z.strictObject({ ...stepBase, do: z.literal("wait-for-mail") }),
    z.strictObject({ ...stepBase, do: z.literal("read") }),
    z.strictObject({ ...stepBase, do: z.literal("go-to"), party: id }),
  ]);
  const channel = z.strictObject({
    id,
    kind: z.enum(["account", "renewal-email", "app-store", "portal", "support", "letter"]),
    name: textSchema,
    /** The biller that this channel ends at, if it is another than the provider. */
    biller: id.optional(),
    /** Ends at whoever else charges and has no entry: a telephone company, a bundle. */
    partner: z.literal(true).optional(),
    steps: z.array(step).min(1),
  });
  const decoy = z.strictObject({ labels: labelsSchema, intent: z.enum(intents), effect: textSchema, knowledge });
  const saying = z.strictObject({ say: textSchema, knowledge });
  return z.strictObject({
    $schema: z.string().optional(),
    id,
    name: words(60),
    role: z.enum(["provider", "biller"]),
    category: z.enum(categories),
    aliases: z.array(words(60)),
    /** Own registrable domains: help pages, support addresses and senders must lie on them. */
    domains: z.array(domain),
    /** Where the account lies: the only hosts that the extension asks for. */
    hosts: z.array(hostSchema),
    billers: z.array(id),
    sources: z.record(id, knowledgeSchema),
    pages: z.array(pageSchema),
    channels: z.array(channel),
    /** Instead of channels: that there is nothing to cancel. */
    free: saying.optional(),
    decoys: z.array(decoy),
    conditions: z.strictObject({
      commitment: saying.optional(),
      /** Until when one has to cancel before a renewal. */
      notice: saying.optional(),
      refund: saying.optional(),
      fees: saying.optional(),
      /** What remains after cancelling, and until when. */
      after: saying.optional(),
    }),
    data: z.array(
      z.strictObject({
        about: z.enum(["export", "loss", "deletion"]),
        say: textSchema,
        link: address.optional(),
        knowledge,
      }),
    ),
    support: z.array(
      z.strictObject({ by: z.enum(supportWays), at: words(200), say: textSchema.optional(), knowledge }),
    ),
    /** What stands on bank statements, in capitals; `shared` where other entries have it too. */
    descriptors: z.array(z.strictObject({ text: words(60), shared: z.boolean().default(false), knowledge })),
    /** What says that it is done: on the page, and by mail with the domains of its senders. */
    proof: z.strictObject({
      page: z.strictObject({ say: textSchema, labels: labelsSchema.optional(), knowledge }).optional(),
      mail: z.strictObject({ say: textSchema, senders: z.array(domain), knowledge }).optional(),
    }),
    traps: z.array(saying),
  });
}

/** One file of the catalogue as it is written: facts name their knowledge by the id of a source. */
export const providerFileSchema = entrySchema(id);
export type ProviderFile = z.input<typeof providerFileSchema>;
/** Everything we know of a provider or biller that the page does not say. */
export const providerSchema = entrySchema(knowledgeSchema);
export type Provider = z.infer<typeof providerSchema>;

export type Channel = Provider["channels"][number];
export type Step = Channel["steps"][number];
export type PressStep = Extract<Step, { do: "press" }>;
export type Decoy = Provider["decoys"][number];
export type Saying = Provider["traps"][number];

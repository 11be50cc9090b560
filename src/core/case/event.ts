import { z } from "zod";
import { momentsOfProof } from "../evidence/exhibit";
import { intents } from "../language/intent";
import { factKinds } from "../recognition/fact";
import { pageKinds } from "../recognition/page-kind";
import { factSchema } from "../recognition/recognition";
import { aroundSchema } from "../report/around";

export const partySchema = z.strictObject({
  /** Of the catalogue; null for a site that it does not know. */
  id: z.string().nullable(),
  name: z.string().max(80),
});
export type Party = z.infer<typeof partySchema>;

export const checklistItems = [
  "understand",
  "save-data",
  "identifiers",
  "cancel",
  "confirm-page",
  "confirm-mail",
  "last-bill",
] as const;
export type ChecklistItem = (typeof checklistItems)[number];
/** Those a person may tick; the others follow from what was seen. */
export const tickable = [
  "understand",
  "save-data",
  "identifiers",
  "cancel",
  "confirm-mail",
  "last-bill",
] as const satisfies readonly ChecklistItem[];

/** What a mail is about. */
export const mailKinds = ["renewal-notice", "acknowledgement", "receipt", "other"] as const;
export type MailKind = (typeof mailKinds)[number];

/** `unchecked`: there is a signature and no key to check it with. `weak`: it holds, and does not cover everything. */
export const signatureResults = ["none", "unchecked", "valid", "weak", "invalid"] as const;
export type SignatureResult = (typeof signatureResults)[number];

const address = z.string().max(2000);

/** What happened in a case. The journal is the list of these, and the only truth about it. */
export const eventSchema = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("case-opened"),
    provider: partySchema,
    biller: partySchema.nullable(),
    address,
    by: z.enum(["guide", "mail", "screenshot", "catalogue"]),
    /** It is of what stood in one row of a list, by whose words the provider is called here. */
    row: z.literal(true).optional(),
  }),
  z.strictObject({ type: z.literal("provider-found"), provider: partySchema }),
  z.strictObject({ type: z.literal("biller-found"), biller: partySchema }),
  /** The way begins in a mail: by which channel of the provider, and what gave the mail away. */
  z.strictObject({
    type: z.literal("mail-read"),
    channel: z.string().nullable(),
    by: z.enum(["sender", "text"]),
    address,
  }),
  z.strictObject({ type: z.literal("guide-started"), address }),
  z.strictObject({ type: z.literal("guide-closed") }),
  z.strictObject({
    type: z.literal("page-recognised"),
    kind: z.enum(pageKinds),
    page: z.string().nullable(),
    address,
    words: z.array(z.string()).max(12),
  }),
  z.strictObject({ type: z.literal("fact-stated"), fact: factSchema, address }),
  z.strictObject({
    type: z.literal("fact-edited"),
    kind: z.enum(factKinds),
    /** Empty where the person took the fact back. */
    value: z.string().max(200),
  }),
  z.strictObject({
    type: z.literal("control-pressed"),
    press: z.uuid(),
    intent: z.enum(intents),
    name: z.string().max(200),
    step: z.string().nullable(),
    final: z.boolean(),
    address,
    /** It stood at one of several subscriptions: the words there, and whether they are of this case's. */
    row: z.strictObject({ words: z.string().max(120), ours: z.boolean() }).optional(),
  }),
  z.strictObject({
    /** The person showed the guide a control that it had not found. */
    type: z.literal("control-pointed"),
    name: z.string().max(200),
    role: z.string().max(30),
    heading: z.string().max(200).nullable(),
    row: z.string().max(300).nullable(),
    address,
    around: aroundSchema,
  }),
  z.strictObject({ type: z.literal("pointing-taken-back"), address }),
  z.strictObject({ type: z.literal("left-unfinished"), address }),
  z.strictObject({ type: z.literal("sign-in-asked"), address }),
  z.strictObject({
    type: z.literal("confirmation-seen"),
    text: z.string().max(400),
    endsOn: z.iso.date().nullable(),
    address,
  }),
  z.strictObject({ type: z.literal("failure-seen"), text: z.string().max(400), address }),
  z.strictObject({ type: z.literal("renewal-seen"), text: z.string().max(400), address }),
  z.strictObject({
    type: z.literal("exhibit-kept"),
    exhibit: z.uuid(),
    kind: z.string(),
    moment: z.enum(momentsOfProof),
    sha256: z.string(),
    size: z.int(),
    address,
    /** Of its record, see `recordHash`; absent in journals of earlier versions. */
    record: z.string().optional(),
    /** Hash of the exhibit that it was made from. */
    original: z.string().optional(),
  }),
  /** The person wrote something about an exhibit; an empty note takes the last one back. */
  z.strictObject({ type: z.literal("exhibit-annotated"), exhibit: z.uuid(), note: z.string().max(2000) }),
  /** A mail that was kept was read: what it is, and what its signature says. */
  z.strictObject({
    type: z.literal("mail-examined"),
    exhibit: z.uuid(),
    mail: z.enum(mailKinds),
    signature: z.enum(signatureResults),
    /** Domain that signed; null where none did. */
    domain: z.string().max(253).nullable(),
    /** The domain is one of the provider's or of who bills for it. */
    owned: z.boolean(),
    /** It is their own signed word that this subscription ends; absent otherwise. */
    confirms: z.literal(true).optional(),
  }),
  /** The key with which a mail's signature was checked, kept in `keys` since providers change theirs. */
  z.strictObject({
    type: z.literal("key-kept"),
    key: z.uuid(),
    exhibit: z.uuid(),
    domain: z.string().max(253),
    selector: z.string().max(253),
    by: z.enum(["file", "dns"]),
    /** Of the key's record as text. */
    sha256: z.string(),
  }),
  /** An authority put its time on the journal as it was then: on the hash of an entry before this one. */
  z.strictObject({
    type: z.literal("head-stamped"),
    stamp: z.uuid(),
    head: z.string(),
    /** What the token says: ISO 8601, UTC. */
    time: z.string(),
    authority: z.string().max(300),
    /** Of the token's bytes. */
    sha256: z.string(),
  }),
  z.strictObject({ type: z.literal("exhibit-deleted"), exhibit: z.uuid(), sha256: z.string() }),
  z.strictObject({ type: z.literal("item-ticked"), item: z.enum(tickable), ticked: z.boolean() }),
  z.strictObject({ type: z.literal("charge-reported"), charged: z.boolean() }),
  z.strictObject({
    type: z.literal("verdict-reached"),
    verdict: z.enum(["stopped", "still-charged", "unknown"]),
  }),
  z.strictObject({
    type: z.literal("case-deleted"),
    case: z.uuid(),
    provider: z.string().max(80),
    events: z.int(),
    exhibits: z.int(),
    head: z.string(),
  }),
]);
export type CaseEvent = z.infer<typeof eventSchema>;
export type EventOf<T extends CaseEvent["type"]> = Extract<CaseEvent, { type: T }>;

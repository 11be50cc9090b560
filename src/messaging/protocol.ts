import { z } from "zod";
import { tickable } from "@/core/case/event";
import { boxSchema, mostBoxes } from "@/core/evidence/box";
import { momentsOfProof } from "@/core/evidence/exhibit";
import { mostMail, mostRecord } from "@/core/mail/limits";
import { mostBytes } from "@/core/provider/file-size";
import { providerSchema } from "@/core/provider/schema";
import { factKinds } from "@/core/recognition/fact";
import { recognitionSchema } from "@/core/recognition/recognition";
import { lookoutSchema, sightSchema } from "@/core/recognition/sight";
import { reportSchema } from "@/core/report/report";
import { trailRoles } from "@/core/report/roles";
import { stampFailures } from "@/core/stamp/failure";
import { guideViewSchema } from "./guide-view";
import { pageKept } from "./page-kept";
import { emptySketch, sketchSchema } from "./sketch";

/** Where a message may come from: code inside a web page, or one of our own pages. */
export type Origin = "page" | "ui";

const nothing = z.null();
const caseId = z.strictObject({ id: z.uuid() });
const tab = z.strictObject({ tab: z.int() });

/** How a page looked when it was kept. */
export const snapshotSchema = z.strictObject({
  moment: z.enum(momentsOfProof),
  /** Path, query and fragment of the page when it was copied; its origin is the browser's word. */
  path: z.string().startsWith("/").max(8_000),
  /** The page has changed since it was copied: a picture would show something else. */
  gone: z.boolean(),
  title: z.string().max(300),
  html: z.string().max(20_000_000),
  text: z.string().max(2_000_000),
  /** There was more than could be copied. */
  cut: z.boolean(),
  viewport: z.strictObject({ width: z.int(), height: z.int(), scale: z.number() }),
  /** Only for a small picture: one that makes no sense must not keep the page from being kept. */
  sketch: sketchSchema.catch(emptySketch),
});
export type PageSnapshot = z.infer<typeof snapshotSchema>;

/** A party of the catalogue. */
const listedSchema = z.strictObject({ id: z.string().max(80), name: z.string().max(80) });
/** Whose subscription a mail is about and who charges for it; known by its sender, or only by what it says. */
const mailSchema = z.strictObject({
  provider: listedSchema.nullable(),
  biller: listedSchema.nullable(),
  by: z.enum(["sender", "text"]),
});
export type MailShown = z.infer<typeof mailSchema>;

/** Sites that a case needs from here on and that we may not read, to be asked for in the press itself. */
const missingSchema = z.strictObject({
  origins: z.array(z.string()).min(1),
  /** Name of the biller where it goes on, if its sites are among them. */
  biller: z.string().nullable(),
});

/** What the popup shows of the tab it was opened in. */
const tabStateSchema = z.strictObject({
  /** Null where the browser does not let us know the address. */
  host: z.string().nullable(),
  /** The guide can be started here: by a recipe, or by the meaning of the page. */
  guidable: z.boolean(),
  /** Name of the provider, when the catalogue has the host. */
  listed: z.string().nullable(),
  /** When the provider's file was loaded, where it is the person's own. */
  own: z.string().nullable(),
  biller: z.string().nullable(),
  recognition: recognitionSchema.nullable(),
  /** What the mails on the page are about: one where a mail is open, several where the person has to choose. */
  mails: z.array(mailSchema.extend({ missing: missingSchema.nullable() })),
  /** Whose subscriptions a biller's page lists, where there are several and the person has to choose. */
  sellers: z.array(listedSchema),
  caseId: z.uuid().nullable(),
  view: guideViewSchema.nullable(),
  missing: missingSchema.nullable(),
});

const mistakes = z.array(
  z.strictObject({
    /** Null where the file itself could not be read back. */
    line: z.int().nullable(),
    field: z.string().nullable(),
    says: z.string(),
  }),
);
export type MistakeTold = z.infer<typeof mistakes>[number];

/** A file of the person's: with its entry, or with what is wrong, in the person's language. */
const ownFileSchema = z.strictObject({
  id: z.string(),
  file: z.string(),
  loaded: z.string().nullable(),
  provider: providerSchema.nullable(),
  mistakes,
});

/**
 * Every message of the product: who may send it, what it carries, what comes back. One that is `late` counts even when
 * its page was left; one that goes `aside` waits for others outside, and holds up no other message.
 */
export const protocol = {
  pageSeen: { from: "page", request: z.strictObject({ reading: z.boolean() }), reply: lookoutSchema.nullable() },
  /** Answers whether the page is worth being watched closely. */
  pageRecognised: { from: "page", request: sightSchema, reply: z.boolean() },
  guideFor: { from: "page", request: sightSchema, reply: guideViewSchema.nullable() },
  stepTaken: {
    from: "page",
    late: true,
    request: z.strictObject({
      press: z.uuid(),
      /** The control's name in the sight. */
      ref: z.string().max(20),
      sight: sightSchema,
    }),
    reply: nothing,
  },
  /** The person points at a control themselves; answers whether a guide runs that can go by it. */
  controlPointed: {
    from: "page",
    request: z.strictObject({
      /** The control's name in the sight, which tells of every control. */
      ref: z.string().max(20),
      trail: z.array(z.enum(trailRoles)).max(40),
      sight: sightSchema,
    }),
    reply: z.boolean(),
  },
  takePointingBack: { from: "page", request: sightSchema, reply: nothing },
  /** Opens the page on which a report on what was pointed at can be read and saved. */
  openReport: { from: "page", request: caseId.extend({ press: z.uuid() }), reply: nothing },
  keepSnapshot: { from: "page", request: snapshotSchema, reply: nothing },
  guideLeft: { from: "page", request: nothing, reply: nothing },
  tabState: { from: "ui", request: tab, reply: tabStateSchema },
  /** Opens a case for an entry of the catalogue, or tells the one that runs. */
  openCase: { from: "ui", request: z.strictObject({ provider: z.string().max(80) }), reply: caseId },
  /** Of the mail or the seller that the person means, where the page shows several; else of the page itself. */
  guideMe: {
    from: "ui",
    request: z.strictObject({ tab: z.int(), mail: mailSchema.optional(), seller: z.string().max(80).optional() }),
    reply: caseId,
  },
  keepScreenshot: { from: "ui", request: tab, reply: caseId },
  /** Everything of the page in a tab, which takes a while: half a second for each screen of it. */
  keepPage: { from: "ui", aside: true, request: tab, reply: pageKept },
  stopGuide: { from: "ui", request: caseId, reply: nothing },
  tickItem: {
    from: "ui",
    request: z.strictObject({ id: z.uuid(), item: z.enum(tickable), ticked: z.boolean() }),
    reply: nothing,
  },
  editFact: {
    from: "ui",
    request: z.strictObject({
      id: z.uuid(),
      kind: z.enum(factKinds),
      value: z.string().trim().max(200),
    }),
    reply: nothing,
  },
  reportCharge: {
    from: "ui",
    request: z.strictObject({ id: z.uuid(), charged: z.boolean() }),
    reply: nothing,
  },
  /** The report on what was pointed at last, as it would be saved, and the name of that control. */
  reportFor: {
    from: "ui",
    request: caseId.extend({ words: z.boolean() }),
    reply: z.strictObject({ report: reportSchema, name: z.string() }).nullable(),
  },
  /** Asks a time-stamping authority that the person chose to put its time on the case as it is now. */
  stampHead: {
    from: "ui",
    aside: true,
    request: caseId.extend({
      address: z.string().max(500),
      /** The person said that the address may be one that is not encrypted. */
      plain: z.boolean(),
    }),
    reply: z.discriminatedUnion("outcome", [
      z.strictObject({ outcome: z.literal("stamped"), id: z.uuid() }),
      z.strictObject({
        outcome: z.literal("failed"),
        why: z.enum(stampFailures),
        /** What the server itself said. */
        text: z.string().nullable(),
      }),
    ]),
  },
  /**
   * Keeps a mail in a case: as it is, or as a text without what could sign anyone in. It comes as Base64, since messages
   * are JSON in Chromium; the largest mail fits the 64 MB that a message may have there.
   */
  keepMail: {
    from: "ui",
    request: z.strictObject({
      id: z.uuid(),
      mail: z.string().max(Math.ceil(mostMail / 3) * 4),
      as: z.enum(["whole", "text"]),
    }),
    /** `known`: the same bytes were in the case before, and nothing was added. */
    reply: z.strictObject({ exhibit: z.uuid(), known: z.boolean() }),
  },
  /** Keeps the key of a domain with the mail that it signed, and looks at the mail again. */
  keepKey: {
    from: "ui",
    request: z.strictObject({
      exhibit: z.uuid(),
      domain: z.string().max(253),
      selector: z.string().max(253),
      record: z.string().max(mostRecord),
      by: z.enum(["file", "dns"]),
    }),
    reply: nothing,
  },
  annotateExhibit: { from: "ui", request: caseId.extend({ note: z.string().trim().max(2000) }), reply: nothing },
  /** Keeps a picture with these parts of it blacked out; answers the new exhibit's id. */
  redactExhibit: {
    from: "ui",
    request: caseId.extend({ boxes: z.array(boxSchema).min(1).max(mostBoxes) }),
    reply: caseId,
  },
  deleteExhibit: { from: "ui", request: caseId, reply: nothing },
  deleteCase: { from: "ui", request: caseId, reply: nothing },
  ownFiles: { from: "ui", request: nothing, reply: z.array(ownFileSchema) },
  /** Checks a provider file that the person picked, and keeps it where nothing is wrong with it. */
  loadOwnFile: {
    from: "ui",
    request: z.strictObject({ file: z.string().max(300), text: z.string().max(mostBytes), replace: z.boolean() }),
    reply: z.discriminatedUnion("outcome", [
      /** `instead`: the name of the one whose place it took. */
      z.strictObject({
        outcome: z.literal("loaded"),
        id: z.string(),
        name: z.string(),
        instead: z.string().nullable(),
      }),
      /** `there`: the one that has the same id, which was not said to be replaced; `name`: of the one that was picked. */
      z.strictObject({
        outcome: z.literal("exists"),
        id: z.string(),
        name: z.string(),
        there: ownFileSchema.pick({ file: true, loaded: true }).extend({ name: z.string() }),
      }),
      z.strictObject({ outcome: z.literal("refused"), mistakes }),
    ]),
  },
  removeOwnFile: { from: "ui", request: z.strictObject({ id: z.string().max(300) }), reply: nothing },
} as const satisfies Record<string, { from: Origin; late?: true; aside?: true; request: z.ZodType; reply: z.ZodType }>;

export type Protocol = typeof protocol;
export type Name = keyof Protocol;
export type Request<N extends Name> = z.infer<Protocol[N]["request"]>;
export type Reply<N extends Name> = z.infer<Protocol[N]["reply"]>;

/** Why a request was not carried out; the sentence for each is in the locales. */
export const refusals = [
  "not-understood",
  "not-allowed",
  "tab-gone",
  "tab-not-in-front",
  "screenshot-refused",
  "page-out-of-reach",
  "page-went-on",
  "picture-misfit",
  "storage-full",
  "storage-closed",
  "case-gone",
  "exhibit-gone",
  "picture-unreadable",
  "not-listed",
  "mail-gone",
  "not-a-mail",
  "mail-too-large",
  "not-a-key",
  "key-unasked",
  "not-a-price",
  "not-a-day",
  "not-an-email",
  "not-a-cadence",
  "failed",
] as const;
export type Refusal = (typeof refusals)[number];

export type Answer<N extends Name> =
  | { readonly ok: true; readonly value: Reply<N> }
  | { readonly ok: false; readonly error: Refusal };

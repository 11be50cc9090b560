import { PNG } from "pngjs";
import { guideFor } from "@/background/guide-for";
import { handlersFor } from "@/background/handlers";
import { OwnShelf } from "@/background/own-shelf";
import { pageRecognised } from "@/background/recognised";
import type { SmallPicture } from "@/background/small-canvas";
import { stepTaken } from "@/background/step-taken";
import type { World } from "@/background/world";
import { type Box, within } from "@/core/evidence/box";
import { readIntent } from "@/core/language/intent";
import type { MailPage } from "@/core/provider/mail";
import { grantedPatternsOf } from "@/core/provider/patterns";
import type { Provider } from "@/core/provider/schema";
import type { PageKind } from "@/core/recognition/page-kind";
import type { Recognition } from "@/core/recognition/recognition";
import { en } from "@/locales/en";
import type { FromLeftPage, FromPage } from "@/messaging/server";
import { emptySketch, type Sketch } from "@/messaging/sketch";
import { readMail } from "@/page/read-mail";
import { biller, knowledge, provider, recognition, uuid } from "../core/case/build";
import { control, fact, sentence } from "../core/recognition/build";
import { freshDatabase, ticking } from "../store/build";
import { bytesOf, longPage } from "./long-page";

/** Stands in for the canvas: the same pixels by another library. */
function blackened(picture: ArrayBuffer, boxes: readonly Box[]): ArrayBuffer | null {
  try {
    const png = PNG.sync.read(Buffer.from(picture));
    for (const { x, y, width, height } of boxes.map((box) => within(box, png)))
      for (let row = y; row < y + height; row++)
        for (let column = x; column < x + width; column++) png.data.set([0, 0, 0, 255], (row * png.width + column) * 4);
    return new Uint8Array(PNG.sync.write(png)).buffer;
  } catch {
    return null;
  }
}

export interface Tab {
  url?: string;
  title?: string;
  active?: boolean;
  windowId?: number;
}

const words = { en: "Press it.", fr: "Appuyez." };
const press = { do: "press" as const, say: words, knowledge, labels: { en: ["Cancel plan"] } };

/** Two sellers of which one has a recipe, and who charges for both. */
export const catalogue: readonly Provider[] = [
  provider({
    channels: [
      {
        id: "web",
        kind: "account",
        name: words,
        steps: [
          { ...press, id: "cancel", intent: "cancel-subscription", place: "page", final: false },
          { ...press, id: "confirm", intent: "confirm-cancel", place: "dialog", final: true },
        ],
      },
    ],
  }),
  biller(),
  provider({
    id: "pencil",
    name: "Pencil",
    aliases: [],
    hosts: [{ host: "pencil.example", shared: false }],
    pages: [],
  }),
];

/** A PNG of one dot. */
const dot =
  "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

/** A worker's surroundings: a browser of which only what is used exists, an empty database, a clock that ticks. */
export function worldWith(tabs: Record<number, Tab> = {}, allSites = false, parties = catalogue) {
  const did = {
    injected: [] as string[],
    said: [] as unknown[],
    badges: new Map<number | "all", string>(),
    titles: new Map<number | "all", string>(),
    scripts: [] as { id: string; matches: string[] }[],
    opened: [] as string[],
    /** What happens while a picture is taken. */
    meanwhile: () => {},
    /** Stands in for the canvas: the "picture" of a sketch is its words. */
    draw: ({ marks }: Sketch): SmallPicture | null => ({
      bytes: new TextEncoder().encode(marks.map(({ text }) => text).join(" ")).buffer as ArrayBuffer,
      mediaType: "image/jpeg",
    }),
    mayCapture: true,
    /** The page's side of being kept whole: what it answers to each order, and what it was told. */
    page: longPage(800),
    /** What the tab and the frames in it show to one who looks for mails. */
    shows: [] as MailPage[],
    mayInject: true,
    /** How the browser hands out a page in its own format; null where the person has not allowed that. */
    archive: null as (() => Promise<Blob | undefined>) | null,
    /** Whether this browser has it at all. */
    hasArchive: true,
    /** Patterns that the person has not taken away, or was asked for. */
    allowed: parties.flatMap(grantedPatternsOf),
    givenBack: [] as string[],
    key: "Alt+S",
  };
  const session = new Map<string, unknown>();
  const withoutScripts = (ids: readonly string[]) => did.scripts.filter(({ id }) => !ids.includes(id));
  const isAllowed = (origins: readonly string[]) =>
    allSites || did.allowed.includes("<all_urls>") || origins.every((origin) => did.allowed.includes(origin));
  const browser = {
    runtime: {
      getURL: (path: string) => `chrome-extension://own${path}`,
      getManifest: () => (did.hasArchive ? { optional_permissions: ["pageCapture"] } : {}),
    },
    pageCapture: { saveAsMHTML: () => did.archive?.() },
    tabs: {
      create: async ({ url }: { url: string }) => void did.opened.push(url),
      get: async (id: number) => {
        const tab = tabs[id];
        if (!tab) throw new Error(`No tab with id: ${id}.`);
        return { id, active: true, windowId: 1, ...tab };
      },
      query: async () => Object.keys(tabs).map((id) => ({ id: Number(id) })),
      connect: () => did.page.line(),
      captureVisibleTab: async () => {
        if (!did.mayCapture) throw new Error("Either the '<all_urls>' or 'activeTab' permission is required.");
        did.meanwhile();
        return dot;
      },
      sendMessage: async (tab: number, message: { quittance: string }) => void did.said.push([tab, message.quittance]),
    },
    scripting: {
      executeScript: async ({ target, files }: { target: { tabId: number }; files?: string[] }) => {
        if (!did.mayInject) throw new Error("Cannot access contents of the page.");
        if (!files) return did.shows.map((result) => ({ result }));
        did.injected.push([target.tabId, ...files].join(" "));
        return [];
      },
      getRegisteredContentScripts: async ({ ids }: { ids: string[] }) =>
        did.scripts.filter(({ id }) => ids.includes(id)),
      registerContentScripts: async (scripts: typeof did.scripts) => void did.scripts.push(...scripts),
      updateContentScripts: async (scripts: typeof did.scripts) => {
        did.scripts = [...withoutScripts(scripts.map(({ id }) => id)), ...scripts];
      },
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        did.scripts = withoutScripts(ids);
      },
    },
    storage: {
      session: {
        get: async (key: string | null) =>
          key === null
            ? structuredClone(Object.fromEntries(session))
            : session.has(key)
              ? { [key]: structuredClone(session.get(key)) }
              : {},
        set: async (values: object) => {
          for (const [key, value] of Object.entries(values)) session.set(key, structuredClone(value));
        },
        remove: async (key: string) => void session.delete(key),
      },
    },
    action: {
      setBadgeText: async ({ tabId, text }: { tabId?: number; text: string }) =>
        void did.badges.set(tabId ?? "all", text),
      setTitle: async ({ tabId, title }: { tabId?: number; title: string }) =>
        void did.titles.set(tabId ?? "all", title),
      setBadgeBackgroundColor: async () => {},
    },
    permissions: {
      getAll: async () => ({ origins: [...did.allowed, ...(allSites ? ["<all_urls>"] : [])] }),
      remove: async ({ origins }: { origins: string[] }) => {
        did.givenBack.push(...origins);
        return true;
      },
      contains: async ({ origins = [], permissions = [] }: { origins?: string[]; permissions?: string[] }) => {
        if (permissions.length > 0 && !did.hasArchive) throw new Error("Invalid enumeration value “pageCapture”.");
        return permissions.every((one) => one === "pageCapture" && did.archive !== null) && isAllowed(origins);
      },
    },
    commands: { getAll: async () => [{ name: "keep-screenshot", shortcut: did.key }] },
  };
  let ids = 0;
  const db = freshDatabase();
  const own = new OwnShelf(db, parties);
  const world: World = {
    browser: browser as unknown as World["browser"],
    db,
    own,
    get catalogue() {
      return own.catalogue;
    },
    words: en,
    clock: ticking(),
    rest: async () => {},
    newId: () => uuid(++ids),
    nonce: () => crypto.getRandomValues(new Uint8Array(16)),
    fetch: (...request) => fetch(...request),
    versions: { browser: "Chrome/156.0.0.0", extension: "0.1.0" },
    shrink: async () => null,
    stitch: async (tiles, { full }) => bytesOf(`${tiles.map(({ top }) => top).join(" ")} of ${full}`),
    draw: async (sketch) => did.draw(sketch),
    blackOut: async (picture, boxes) => blackened(picture, boxes),
    readMail,
  };
  // What pages report is handed on as it was understood.
  const understood = {
    pageRecognised: (recognition: Recognition, from: FromPage) => pageRecognised(world, recognition, from),
    guideFor: (recognition: Recognition, from: FromPage) => guideFor(world, recognition, from),
    stepTaken: (press: Parameters<typeof stepTaken>[1], from: FromLeftPage) => stepTaken(world, press, from),
  };
  return { world, did, session, ask: { ...handlersFor(world), ...understood } };
}

/** Where a page's message comes from. */
export const from = (url = "https://lumen.example/plan", tab = 1): FromPage => ({ url: new URL(url), tab });

const button = (name: string, place: "page" | "dialog" = "page") =>
  control(name, place === "dialog" ? "confirm-cancel" : readIntent(name).intent, { place });

/** Pages of a cancellation at Lumen, in their order. */
export const pages = {
  plan: recognition("billing", {
    controls: [button("Cancel plan")],
    facts: [fact("plan", "Plus"), fact("renews-on", "2026-07-01", "Renews on 1 July 2026")],
  }),
  question: recognition("final-confirm", { controls: [button("Keep plan"), button("Cancel plan", "dialog")] }),
  confirmed: recognition("confirmed", {
    sentences: [sentence("Your subscription has been cancelled.", { day: "2026-07-01" })],
  }),
  other: recognition("other"),
};

export const named = (kind: PageKind, names: string[], more: Partial<Recognition> = {}): Recognition =>
  recognition(kind, { names, ...more });

/** What a page hands over to be kept. */
export const snapshot = (
  moment: "before" | "final-dialog" | "confirmation" | "asked",
  text = "The page.",
  sketch: Sketch = emptySketch,
  path = "/plan",
) => ({
  moment,
  path,
  gone: false,
  cut: false,
  title: "Plan",
  html: `<p>${text}</p>`,
  text,
  viewport: { width: 1200, height: 800, scale: 2 },
  sketch,
});

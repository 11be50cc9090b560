import { z } from "zod";
import { redact } from "@/core/evidence/redact-html";
import { copySchema, frameSchema } from "@/messaging/capture";
import type { PageKept } from "@/messaging/page-kept";
import { Refuse } from "@/messaging/server";
import { fullPageOf, type Place, pictureAt } from "./full-page";
import { nudge } from "./guide-scripts";
import { keepExhibits, type Taken } from "./keep";
import { caseFor } from "./keep-screenshot";
import { itemsOf } from "./keep-snapshot";
import { archiveOf, archivesPages } from "./page-archive";
import { lineTo, type PageLine } from "./page-line";
import { sendCapture } from "./page-scripts";
import type { World } from "./world";

/** What a tab shows, apart from the place in it. */
const pageAt = (url: string) => url.replace(/#.*$/, "");

interface Front extends Place {
  readonly url: URL;
  readonly title: string;
}

/** The tab, which must be in front and stay there. */
async function front({ browser }: World, tab: number): Promise<Front> {
  const look = () => browser.tabs.get(tab).catch(() => null);
  const found = await look();
  if (!found) throw new Refuse("tab-gone");
  if (!found.url || !/^https?:/.test(found.url)) throw new Refuse("page-out-of-reach");
  if (!found.active || found.windowId === undefined) throw new Refuse("tab-not-in-front");
  const { url, windowId: window } = found;
  const still = async () => {
    const now = await look();
    if (!now?.active || now.windowId !== window || pageAt(now.url ?? "") !== pageAt(url))
      throw new Refuse("page-went-on");
  };
  return { tab, window, url: new URL(url), title: (found.title ?? "").slice(0, 300), still };
}

interface Whole {
  readonly items: readonly Taken[];
  readonly viewport: { readonly width: number; readonly height: number; readonly scale: number };
  readonly mhtml: PageKept["mhtml"];
}

/** The page in the browser's own format, where the person wants that; it looks as its copy does. */
async function ownFormat(world: World, line: PageLine, { tab, still }: Place, copy?: Taken) {
  if (!(await archivesPages(world))) return { mhtml: "off" as const, items: [] };
  const bytes = await archiveOf(world, line, tab, still);
  if (!bytes) return { mhtml: "left-out" as const, items: [] };
  const taken: Taken = { kind: "mhtml", mediaType: "multipart/related", bytes, thumbnail: copy?.thumbnail ?? null };
  return { mhtml: "kept" as const, items: [taken] };
}

/** Everything that is kept of a page, taken one after the other. */
async function takeAll(world: World, line: PageLine, place: Front): Promise<Whole> {
  const { window: viewport } = await line.ask({ do: "hide" }, frameSchema);
  const seen = await pictureAt(world, place);
  const whole = await fullPageOf(world, line, place);
  await line.ask({ do: "putBack" }, z.null());
  const copy = await line.ask({ do: "copy" }, copySchema);
  await place.still();
  const picture = async (kind: Taken["kind"], bytes: ArrayBuffer, cut = false): Promise<Taken> => ({
    kind,
    mediaType: "image/png",
    bytes,
    thumbnail: await world.shrink(bytes),
    ...(cut && { cut }),
  });
  const pictures = [await picture("screenshot", seen), await picture("full-page", whole.bytes, whole.cut)];
  const copies = await itemsOf(world, copy);
  const { mhtml, items } = await ownFormat(world, line, place, copies[0]);
  return { items: [...pictures, ...copies, ...items], viewport, mhtml };
}

const running = new Map<number, Promise<PageKept>>();

/**
 * Keeps a page whole: what is seen, all of it as a picture, a copy, and its text; all of them or none. With them the
 * page in the browser's own format, where that is wanted and can be had.
 */
async function keepWhole(world: World, tab: number): Promise<PageKept> {
  const place = await front(world, tab);
  if (!(await sendCapture(world, tab))) throw new Refuse("page-out-of-reach");
  const line = lineTo(world, tab);
  let taken: Whole;
  try {
    taken = await takeAll(world, line, place);
  } finally {
    line.end();
  }
  const { items, viewport, mhtml } = taken;
  const { url, title } = place;
  const found = await caseFor(world, tab, url);
  await keepExhibits(world, items, { ...found, url, title: redact(title), viewport });
  await nudge(world, tab, "picture");
  return { id: found.caseId, cut: items.some(({ cut }) => cut === true), mhtml };
}

/** The same, once at a time for each tab: who asks again meanwhile is told what came of the first press. */
export function keepPage(world: World, { tab }: { tab: number }): Promise<PageKept> {
  const known = running.get(tab);
  if (known) return known;
  const work = keepWhole(world, tab).finally(() => running.delete(tab));
  running.set(tab, work);
  return work;
}

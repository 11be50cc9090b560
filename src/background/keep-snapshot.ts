import type { CaseState } from "@/core/case/state";
import type { MomentOfProof } from "@/core/evidence/exhibit";
import { redact, redactHtml } from "@/core/evidence/redact-html";
import { redactUrl } from "@/core/evidence/redact-url";
import type { PageCopy } from "@/messaging/capture";
import type { PageSnapshot } from "@/messaging/protocol";
import type { FromPage } from "@/messaging/server";
import type { Sketch } from "@/messaging/sketch";
import { guided } from "@/store/cases";
import type { CaseRow } from "@/store/database";
import { takesPictures } from "./all-sites";
import { unread } from "./guide-me";
import { nudge } from "./guide-scripts";
import { keepExhibits, type Taken } from "./keep";
import { capture } from "./keep-screenshot";
import { pageInTab } from "./page-memory";
import { sketchOfText } from "./text-sketch";
import { whose } from "./whose";
import type { World } from "./world";

const bytesOf = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer as ArrayBuffer;

/** Once for each moment; a copy of a confirmation only when there is one, and again for a new one. */
function isWanted(state: CaseState, moment: MomentOfProof): boolean {
  const copies = state.exhibits.filter((kept) => kept.kind === "snapshot" && kept.moment === moment);
  if (moment !== "confirmation") return copies.length === 0;
  return state.progress === "confirmed" && !state.contradicted && !copies.some(({ backs }) => backs);
}

/** A small picture for lists; without one the page is kept all the same. */
const drawn = (world: World, sketch: Sketch) => world.draw(sketch).catch(() => null);

/** The page and its text, each with a small picture. */
export async function itemsOf(world: World, { html, text, title, sketch, cut }: PageCopy): Promise<Taken[]> {
  const said = redact(text);
  const words = await drawn(world, sketchOfText(redact(title), said));
  const page = sketch.marks.length > 0 ? await drawn(world, sketch) : words;
  return [
    {
      kind: "snapshot",
      mediaType: "text/html",
      bytes: bytesOf(redactHtml(html)),
      thumbnail: page,
      ...(cut && { cut }),
    },
    { kind: "page-text", mediaType: "text/plain", bytes: bytesOf(said), thumbnail: words },
  ];
}

/** The case that a page belongs to; one that the tab has left meanwhile is known by the case that saw it last. */
async function caseOf(world: World, url: URL, tab: number): Promise<CaseRow | null> {
  const page = await pageInTab(world, tab, url);
  const { row } = await whose(world, { url, tab }, page?.recognition ?? unread);
  if (row?.state.guiding) return row;
  const address = redactUrl(url.href);
  return (await guided(world.db)).find(({ state }) => state.lastPage?.address === address) ?? null;
}

/** Keeps what a page said at a moment of the cancellation; once for each moment of a case. */
export async function keepSnapshot(world: World, snapshot: PageSnapshot, from: FromPage): Promise<null> {
  const url = new URL(snapshot.path, from.url.origin);
  const row = await caseOf(world, url, from.tab);
  if (!row?.state.guiding) return null;
  if (!isWanted(row.state, snapshot.moment)) return null;
  const [picture, items] = await Promise.all([
    snapshot.gone ? null : pictureOf(world, { ...from, url }),
    itemsOf(world, snapshot),
  ]);
  await keepExhibits(world, picture ? [picture, ...items] : items, {
    caseId: row.id,
    moment: snapshot.moment,
    url,
    title: redact(snapshot.title),
    viewport: snapshot.viewport,
  });
  await nudge(world, from.tab);
  return null;
}

/** A screenshot without a gesture, where the person allowed it for all sites and the tab is in front. */
async function pictureOf(world: World, { url, tab }: FromPage): Promise<Taken | null> {
  if (!(await takesPictures(world))) return null;
  const shot = await capture(world, tab).catch(() => null);
  // The tab may have gone on since the page handed itself over: the picture would show what came after.
  return shot?.url.href === url.href ? shot.taken : null;
}

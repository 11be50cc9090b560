import { z } from "zod";
import { cleanMhtml, mostMhtml } from "@/core/evidence/mhtml/clean-mhtml";
import type { PageLine } from "./page-line";
import type { World } from "./world";

/** The optional permission with which Chromium hands out a page in its own format. Other browsers have none. */
const permission = "pageCapture";
/** So long, in ms, the browser may take to write it. */
const patience = 30_000;
/** Of a machine that has much to do, one file in thirty was gone before it could be read (Chromium 156). */
const attempts = 3;

interface PageCapture {
  saveAsMHTML(what: { tabId: number }): Promise<Blob | undefined>;
}

/** Whether the person wants pages in the browser's own format as well. */
export async function archivesPages({ browser }: World): Promise<boolean> {
  const offered: readonly string[] = browser.runtime.getManifest().optional_permissions ?? [];
  // A browser that does not know the permission throws when it is asked for it.
  return offered.includes(permission) && browser.permissions.contains({ permissions: [permission as never] });
}

/** What was read of the browser's file: `gone`, where it let go of that too early. */
type Read = ArrayBuffer | "none" | "gone";

/** Read at once: the browser lets go of its file soon after it has handed it out. */
async function read(file: Blob | undefined): Promise<Read> {
  if (!file || file.size > mostMhtml) return "none";
  return file.arrayBuffer().catch(() => "gone" as const);
}

/** What the browser writes; null where it writes nothing, or more than is kept. */
async function written({ browser }: World, tabId: number): Promise<ArrayBuffer | null> {
  const { pageCapture } = browser as unknown as { pageCapture?: PageCapture };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Read>((resolve) => {
    timer = setTimeout(() => resolve("none"), patience);
  });
  try {
    for (let n = 0; pageCapture && n < attempts; n++) {
      const found = await Promise.race([pageCapture.saveAsMHTML({ tabId }).then(read), late]);
      if (found !== "gone") return found === "none" ? null : found;
    }
    return null;
  } finally {
    clearTimeout(timer);
  }
}

/**
 * A page in the browser's own format, cleaned, without the guide.
 * @param still throws where the tab shows something else by now
 * @returns null where the browser does not hand it out, where it is larger than `mostMhtml`, or where it may show
 * another page or the guide
 */
export async function archiveOf(
  world: World,
  line: PageLine,
  tab: number,
  still: () => Promise<void>,
): Promise<ArrayBuffer | null> {
  const mark = `data-${world.newId()}`;
  try {
    await line.ask({ do: "mark", as: mark }, z.boolean());
    const file = await written(world, tab);
    // A guide that came meanwhile bore no mark.
    if (!(await line.ask({ do: "mark", as: mark }, z.boolean()))) return null;
    await still();
    const bytes = file && cleanMhtml(new Uint8Array(file), mark);
    return bytes && bytes.byteLength <= mostMhtml ? bytes.buffer : null;
  } catch {
    return null;
  }
}

import { type Frame, frameSchema } from "@/messaging/capture";
import { Refuse } from "@/messaging/server";
import type { PageLine } from "./page-line";
import { pictureOfPage, pictureOfWindow } from "./picture-of-tab";
import { mostHeight, stepOf, type Tile } from "./stitch";
import type { World } from "./world";

/** A page that goes on and on is kept so many screens long. */
export const mostScreens = 40;
/** How often a piece is taken again because the page moved meanwhile. */
const tries = 4;

export interface WholePicture {
  readonly bytes: ArrayBuffer;
  /** The page was too long to be kept to its end. */
  readonly cut: boolean;
}

/** Where the picture is taken, and a look at whether that still holds. */
export interface Place {
  readonly tab: number;
  readonly window: number;
  /** @throws Refuse when the person went to another tab or page */
  readonly still: () => Promise<void>;
}

/**
 * What the window in front of the person shows there.
 * @throws Refuse: that the page went on, also where it is that for which the browser refuses the picture
 */
export async function pictureAt(world: World, place: Place): Promise<ArrayBuffer> {
  const png = await pictureOfWindow(world, place.window).catch(async (error) => {
    await place.still();
    throw error;
  });
  await place.still();
  return png;
}

const isEnd = ({ top, area, full }: Frame) => top + area.height >= full - 1;

/** Goes to one place of the page and takes it; once more, where it was scrolled while it was taken. */
async function piece(world: World, line: PageLine, place: Place, to: number): Promise<Tile & { frame: Frame }> {
  for (let n = 1; ; n++) {
    const frame = await line.ask({ do: "go", to }, frameSchema);
    const png = await pictureAt(world, place);
    const after = await line.ask({ do: "look" }, frameSchema);
    const { width, height } = after.window;
    if (width !== frame.window.width || height !== frame.window.height) throw new Refuse("page-went-on");
    if (Math.abs(after.top - frame.top) < 1) return { png, top: frame.top, frame: after };
    if (n >= tries) throw new Refuse("page-went-on");
  }
}

async function pieces(world: World, line: PageLine, place: Place): Promise<WholePicture> {
  const tiles: Tile[] = [];
  let to = 0;
  let cut = false;
  for (;;) {
    const { frame, ...tile } = await piece(world, line, place, to);
    const before = tiles.at(-1);
    // A page that does not let itself be scrolled any further ends here.
    if (before && tile.top <= before.top) break;
    tiles.push(tile);
    to = tile.top + stepOf(frame);
    if (isEnd(frame)) break;
    const most = Math.min(mostHeight(frame), mostScreens * frame.area.height);
    cut = to + frame.area.height > most + 1;
    if (cut) break;
  }
  const last = tiles.at(-1);
  const frame = await line.ask({ do: "look" }, frameSchema);
  if (!last) throw new Refuse("page-went-on");
  const bytes = await world.stitch(tiles, { ...frame, full: last.top + frame.area.height });
  return { bytes, cut };
}

/** Firefox draws a page of any length in one go; before, what loads late is given the time to come. */
async function inOneGo(world: World, line: PageLine, place: Place, first: Frame): Promise<WholePicture> {
  let frame = first;
  for (let n = 1; n < mostScreens && !isEnd(frame); n++) {
    const to = frame.top + frame.area.height;
    frame = await line.ask({ do: "go", to }, frameSchema);
    await place.still();
    if (frame.top < to - frame.area.height / 2 && !isEnd(frame)) break;
  }
  const { full } = frame;
  frame = await line.ask({ do: "go", to: 0 }, frameSchema);
  const { page, window } = frame;
  const height = Math.min(full, mostHeight(frame), mostScreens * page.height);
  const bytes = await pictureOfPage(world, place.tab, { width: page.width, height, scale: window.scale });
  await place.still();
  return { bytes, cut: height < full };
}

/** The page from its top to its end as one PNG; it is left scrolled, and put back by its own side of the line. */
export async function fullPageOf(world: World, line: PageLine, place: Place): Promise<WholePicture> {
  if (!("captureTab" in world.browser.tabs)) return pieces(world, line, place);
  const first = await line.ask({ do: "go", to: 0 }, frameSchema);
  return first.inner ? pieces(world, line, place) : inOneGo(world, line, place, first);
}

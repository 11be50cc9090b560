import { frameSchema } from "@/messaging/capture";
import { Refuse } from "@/messaging/server";
import { lineTo } from "./page-line";
import { sendCapture } from "./page-scripts";
import type { World } from "./world";

/** So long, in ms, a page may take to hide the guide: one that answers nothing any more is not pictured with it. */
const patience = 5_000;

async function within<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Refuse("screenshot-refused")), patience);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/**
 * Takes a picture of a tab while the guide is not to be seen there, and no longer: what our own card says must not
 * pass for the page's words. Should the worker be stopped meanwhile, the line breaks, and the page shows it again.
 */
export async function withoutGuide<T>(world: World, tab: number, take: () => Promise<T>): Promise<T> {
  // Where the browser lets no script of ours in, there is no guide either.
  if (!(await within(sendCapture(world, tab, true)))) return take();
  const line = lineTo(world, tab);
  try {
    await within(line.ask({ do: "hide" }, frameSchema));
    return await take();
  } finally {
    line.end();
  }
}

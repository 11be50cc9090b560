import type { PageCopy } from "@/messaging/capture";
import { sketchOf } from "./sketch";
import { snapshotOf, snapshotText } from "./snapshot";

const longestPath = 8_000;

/**
 * The page as it stands, to be kept.
 * @param ours the guide's own host
 * @param fonts letters that were read beforehand, by address
 */
export function copyOf(
  window: Window & typeof globalThis,
  ours: Element | null,
  fonts: ReadonlyMap<string, string> = new Map(),
): PageCopy {
  const { document, location, innerWidth, innerHeight, devicePixelRatio } = window;
  return {
    path: `${location.pathname}${location.search}${location.hash}`.slice(0, longestPath),
    title: document.title.slice(0, 300),
    ...snapshotOf(document, ours, fonts),
    text: snapshotText(document, ours),
    viewport: { width: innerWidth, height: innerHeight, scale: devicePixelRatio },
    sketch: sketchOf(window, ours),
  };
}

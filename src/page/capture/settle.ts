import { boxOf, tagOf } from "../recognise/dom";
import { elementsIn } from "./elements";

/** So long, in ms, a frame may take to be drawn; a window that is not seen draws none. */
const longestFrame = 250;

export const rest = (time: number) => new Promise<void>((resolve) => setTimeout(resolve, time));

/** Settles once the window has been drawn. */
export function drawn(window: Window): Promise<unknown> {
  return Promise.race([new Promise((resolve) => window.requestAnimationFrame(resolve)), rest(longestFrame)]);
}

function imagesInView(window: Window): HTMLImageElement[] {
  const { innerWidth, innerHeight, document } = window;
  return elementsIn(document).filter((element): element is HTMLImageElement => {
    if (tagOf(element) !== "img") return false;
    const { left, top, right, bottom } = boxOf(element);
    return bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
  });
}

/**
 * Waits until what is in the window has come: pictures that load when they are seen, and letters. No longer than
 * `patience` ms: what does not come is not waited for.
 */
export async function settle(window: Window, patience: number): Promise<void> {
  const until = window.performance.now() + patience;
  const left = () => Math.max(0, until - window.performance.now());
  // A page that watches for what is seen is told so behind a drawn frame, and asks for the picture then.
  for (let quiet = 0; quiet < 2; ) {
    await drawn(window);
    await drawn(window);
    const coming = imagesInView(window).filter(({ complete, currentSrc, src }) => !complete && (currentSrc || src));
    const letters = window.document.fonts?.status === "loading";
    quiet = coming.length > 0 || letters ? 0 : quiet + 1;
    if (left() === 0) return;
    if (quiet === 0) await rest(30);
  }
  const pictures = imagesInView(window).map((image) => image.decode().catch(() => undefined));
  await Promise.race([Promise.all(pictures), rest(left())]);
  await drawn(window);
}

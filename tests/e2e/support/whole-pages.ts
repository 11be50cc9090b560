import { expect, type Page } from "@playwright/test";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";
import { en } from "../../../src/locales/en";
import { exhibitBytes, stored } from "./product";

const isKeepable = (popup: Page, label: string) =>
  popup.evaluate(
    (wanted) =>
      [...document.querySelectorAll("button")].some(
        (button) => button.innerText.trim() === wanted && !button.disabled && button.ariaDisabled !== "true",
      ),
    label,
  );

/** Waits until the popup knows its tab: a press before that is lost. */
export const untilKeepable = (popup: Page, label = en.popup.keepPage): Promise<void> =>
  expect.poll(() => isKeepable(popup, label), { message: `“${label}” can be pressed` }).toBe(true);

/** Presses "Keep this page as evidence" in the popup's own page, which stands behind the page in question. */
export async function pressKeepPage(popup: Page, label = en.popup.keepPage): Promise<void> {
  await popup.evaluate((wanted) => {
    const button = [...document.querySelectorAll("button")].find(({ innerText }) => innerText.trim() === wanted);
    if (!button || button.disabled) throw new Error(`The popup has no button "${wanted}" that can be pressed.`);
    button.click();
  }, label);
}

/** What the popup says of how it went. */
export const saidBy = (popup: Page): Promise<string> =>
  popup.evaluate(() => document.querySelector<HTMLElement>("[role=status]")?.innerText ?? "");

/** The bytes of the newest exhibit of a kind. */
export async function newestBytes(own: Page, kind: string): Promise<Buffer> {
  const { exhibits } = await stored(own);
  const [newest] = exhibits.filter((exhibit) => exhibit.kind === kind).sort((a, b) => b.at.localeCompare(a.at));
  if (!newest) throw new Error(`Nothing of the kind "${kind}" is kept.`);
  return exhibitBytes(own, newest.id);
}

export interface Comparison {
  readonly sizes: readonly [string, string];
  /** The part of all pixels that differ, 0–1; 1 where the sizes do. */
  readonly differing: number;
}

/** Compares two PNGs by their pixels; `mark` gets the picture of what differs. */
export function compare(a: Buffer, b: Buffer, mark?: (png: Buffer) => void): Comparison {
  const [left, right] = [PNG.sync.read(a), PNG.sync.read(b)];
  const size = ({ width, height }: PNG) => `${width}×${height}`;
  const sizes = [size(left), size(right)] as const;
  if (sizes[0] !== sizes[1]) return { sizes, differing: 1 };
  const { width, height } = left;
  const marked = new PNG({ width, height });
  const count = pixelmatch(left.data, right.data, marked.data, width, height, { threshold: 0.1 });
  mark?.(PNG.sync.write(marked));
  return { sizes, differing: count / (width * height) };
}

/** What a page would show if anything had been left of its being kept. */
export const traces = (page: Page): Promise<unknown> =>
  page.evaluate(() => {
    // Pictures that the page fetches once they are seen stay.
    const written = (element: Element | null) => element?.outerHTML.replace(/ src="\/picture[^"]*"/g, "");
    return {
      html: written(document.documentElement),
      window: [scrollX, scrollY],
      inner: [...document.querySelectorAll("*")].map(({ scrollTop, scrollLeft }) => [scrollTop, scrollLeft]),
      focus: written(document.activeElement),
      selected: String(getSelection()),
    };
  });

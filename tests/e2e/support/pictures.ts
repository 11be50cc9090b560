import type { Page } from "@playwright/test";

interface Region {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * The part of two PNGs of the same size whose pixels are nearly the same, 0–1; 0 for other sizes.
 * @param page any that may draw
 * @param region looks at this part of both only
 */
export function alike(page: Page, pictures: readonly [Buffer, Buffer], region?: Region): Promise<number> {
  const sources = pictures.map((picture) => picture.toString("base64"));
  return page.evaluate(
    async ({ sources, region }) => {
      const [a, b] = await Promise.all(
        sources.map(async (source) => {
          const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${source}`)).blob());
          const { x, y, width, height } = region ?? { x: 0, y: 0, width: image.width, height: image.height };
          const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
          context?.drawImage(image, 0, 0);
          const pixels = context?.getImageData(x, y, width, height).data;
          return pixels && { size: `${image.width}×${image.height}`, pixels };
        }),
      );
      if (!a || !b || a.size !== b.size) return 0;
      let same = 0;
      for (let n = 0; n < a.pixels.length; n += 4) {
        const far = [0, 1, 2].some((c) => Math.abs((a.pixels[n + c] ?? 0) - (b.pixels[n + c] ?? 0)) > 12);
        if (!far) same++;
      }
      return same / (a.pixels.length / 4);
    },
    { sources, region: region ?? null },
  );
}

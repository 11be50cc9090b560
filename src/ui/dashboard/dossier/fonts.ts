import cyrillic from "@fontsource/noto-sans/files/noto-sans-cyrillic-400-normal.woff?url";
import cyrillicBold from "@fontsource/noto-sans/files/noto-sans-cyrillic-600-normal.woff?url";
import cyrillicMore from "@fontsource/noto-sans/files/noto-sans-cyrillic-ext-400-normal.woff?url";
import cyrillicMoreBold from "@fontsource/noto-sans/files/noto-sans-cyrillic-ext-600-normal.woff?url";
import greek from "@fontsource/noto-sans/files/noto-sans-greek-400-normal.woff?url";
import greekBold from "@fontsource/noto-sans/files/noto-sans-greek-600-normal.woff?url";
import greekMore from "@fontsource/noto-sans/files/noto-sans-greek-ext-400-normal.woff?url";
import greekMoreBold from "@fontsource/noto-sans/files/noto-sans-greek-ext-600-normal.woff?url";
import latin from "@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff?url";
import latinBold from "@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff?url";
import latinMore from "@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff?url";
import latinMoreBold from "@fontsource/noto-sans/files/noto-sans-latin-ext-600-normal.woff?url";
import vietnamese from "@fontsource/noto-sans/files/noto-sans-vietnamese-400-normal.woff?url";
import vietnameseBold from "@fontsource/noto-sans/files/noto-sans-vietnamese-600-normal.woff?url";
import type { FontFile } from "@/core/print/block";

const plain = [latin, latinMore, greek, greekMore, cyrillic, cyrillicMore, vietnamese];
const bold = [latinBold, latinMoreBold, greekBold, greekMoreBold, cyrillicBold, cyrillicMoreBold, vietnameseBold];

/** Noto Sans (SIL Open Font License), out of the extension's own package. */
export function readFonts(): Promise<FontFile[]> {
  const read = (isBold: boolean) => async (url: string) => ({
    bold: isBold,
    bytes: new Uint8Array(await (await fetch(url)).arrayBuffer()),
  });
  return Promise.all([...plain.map(read(false)), ...bold.map(read(true))]);
}

import { attribute } from "./attribute";

/** A picture that takes more than this as text is made smaller, and left out if that does not help. */
const most = { picture: 400_000, side: 1_600 };

type Drawable = HTMLImageElement | HTMLCanvasElement;

/** A picture's pixels as text, where the page itself may read them. */
function pixelsOf(source: Drawable, width: number, height: number, document: Document): string | null {
  const scale = Math.min(1, most.side / Math.max(width, height, 1));
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  try {
    canvas.getContext("2d")?.drawImage(source, 0, 0, canvas.width, canvas.height);
    const png = canvas.toDataURL("image/png");
    if (png.length <= most.picture) return png;
    const photo = canvas.toDataURL("image/webp", 0.8);
    return photo.length <= most.picture ? photo : null;
  } catch {
    return null; // Pixels of another origin cannot be read.
  }
}

/** What an `img` shows: its pixels, or its size where they cannot be read. */
export function imageShown(image: HTMLImageElement): string {
  const { naturalWidth: width, naturalHeight: height, complete, ownerDocument } = image;
  if (!complete || width === 0) return "";
  const data = pixelsOf(image, width, height, ownerDocument);
  const size = attribute("width", String(image.width)) + attribute("height", String(image.height));
  const sized = image.hasAttribute("width") && image.hasAttribute("height");
  // What the page chose out of several has measures of its own, which the copy does not know otherwise.
  return (data ? attribute("src", data) : "") + (sized ? "" : size);
}

/** What was drawn on a canvas, as the picture's source; null where it cannot be read. */
export function canvasShown(canvas: HTMLCanvasElement): string | null {
  const { width, height, ownerDocument } = canvas;
  return width > 0 && height > 0 ? pixelsOf(canvas, width, height, ownerDocument) : null;
}

/**
 * Reads pictures that styles name, out of what the browser holds in memory for this document: nothing is asked for
 * from anywhere. Each is read once.
 */
export function memoryPictures(document: Document): (address: string) => string | null {
  const known = new Map<string, string | null>();
  return (address) => {
    const found = known.get(address);
    if (found !== undefined || !/^https?:/.test(address)) return found ?? null;
    const image = document.createElement("img");
    image.src = address;
    // One that is in memory is there at once (HTML, "list of available images"); others are given up before they are
    // asked for.
    const data =
      image.complete && image.naturalWidth > 0
        ? pixelsOf(image, image.naturalWidth, image.naturalHeight, document)
        : null;
    image.removeAttribute("src");
    known.set(address, data);
    return data;
  };
}

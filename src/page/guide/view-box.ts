import type { Box } from "./placement";

/** Where an element lies in the window, from inside frames too; null when it is gone or has no size. */
export function viewBox(element: Element): Box | null {
  if (!element.isConnected) return null;
  const own = element.getBoundingClientRect();
  if (own.width === 0 || own.height === 0) return null;
  let { left, top } = own;
  let frame = element.ownerDocument.defaultView?.frameElement;
  while (frame) {
    const outer = frame.getBoundingClientRect();
    left += outer.left + frame.clientLeft;
    top += outer.top + frame.clientTop;
    frame = frame.ownerDocument.defaultView?.frameElement;
  }
  return { left, top, width: own.width, height: own.height };
}

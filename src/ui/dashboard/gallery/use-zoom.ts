import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { Size } from "@/core/evidence/box";

/** As wide as its frame, wholly seen, or so many CSS pixels for each of the picture's. */
export type Zoom = "width" | "whole" | number;

const step = 1.25;
const [least, most] = [0.05, 8];

/** How large a picture is shown; never larger than it is unless the person asks for it. */
export function scaleOf(zoom: Zoom, picture: Size, frame: Size): number {
  if (typeof zoom === "number") return zoom;
  const wide = Math.min(1, frame.width / picture.width || 1);
  return zoom === "width" ? wide : Math.min(wide, frame.height / picture.height || 1);
}

/** As high as the style lets the frame become. */
const highest = 0.78;

/** How large a picture may be to be wholly seen in its frame, kept up to date. */
function useInside(element: RefObject<HTMLElement | null>): Size {
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });
  useEffect(() => {
    const { current } = element;
    if (!current) return;
    const measure = () => setSize({ width: current.clientWidth, height: innerHeight * highest - 4 });
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    addEventListener("resize", measure);
    measure();
    return () => {
      observer.disconnect();
      removeEventListener("resize", measure);
    };
  }, [element]);
  return size;
}

/** Zooming within a frame that scrolls; what is under the pointer, or in the middle, stays where it is. */
export function useZoom(frame: RefObject<HTMLElement | null>, picture: Size | null) {
  const inside = useInside(frame);
  const [zoom, setZoom] = useState<Zoom>("width");
  const scale = picture ? scaleOf(zoom, picture, inside) : 1;
  const kept = useRef<{ x: number; y: number; fromX: number; fromY: number } | null>(null);
  const now = useRef(scale);
  now.current = scale;

  const zoomBy = useCallback(
    (steps: number, at?: { x: number; y: number }) => {
      const { current } = frame;
      if (!current) return;
      const [x, y] = at ? [at.x, at.y] : [current.clientWidth / 2, current.clientHeight / 2];
      const { current: before } = now;
      kept.current = { x, y, fromX: (current.scrollLeft + x) / before, fromY: (current.scrollTop + y) / before };
      setZoom(Math.min(most, Math.max(least, before * step ** steps)));
    },
    [frame],
  );

  useLayoutEffect(() => {
    const { current: point } = kept;
    if (!point || !frame.current) return;
    kept.current = null;
    frame.current.scrollLeft = point.fromX * scale - point.x;
    frame.current.scrollTop = point.fromY * scale - point.y;
  }, [scale, frame]);

  return { zoom, scale, setZoom, zoomBy };
}

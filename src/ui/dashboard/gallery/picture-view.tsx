import { Maximize, MoveHorizontal, ZoomIn, ZoomOut } from "lucide-react";
import { type KeyboardEvent, type PointerEvent, useId, useLayoutEffect, useRef, useState } from "react";
import type { Size } from "@/core/evidence/box";
import { percent } from "@/locales/format";
import type { BytesRow } from "@/store/database";
import { useObjectUrl } from "../../shared/use-object-url";
import { words } from "../../shared/world";
import style from "./picture.module.css";
import { useZoom, type Zoom } from "./use-zoom";

const steps: Readonly<Record<string, number>> = { "+": 1, "=": 1, "-": -1 };

/** Drags what a frame shows, with the mouse; fingers scroll by themselves. */
function drag(event: PointerEvent<HTMLElement>): void {
  if (event.pointerType !== "mouse" || event.button !== 0) return;
  const frame = event.currentTarget;
  const [x, y, left, top] = [event.clientX, event.clientY, frame.scrollLeft, frame.scrollTop];
  const life = new AbortController();
  frame.setPointerCapture(event.pointerId);
  frame.addEventListener(
    "pointermove",
    (move: globalThis.PointerEvent) => frame.scrollTo(left - move.clientX + x, top - move.clientY + y),
    { signal: life.signal },
  );
  for (const end of ["pointerup", "pointercancel"])
    frame.addEventListener(end, () => life.abort(), { signal: life.signal });
}

/** A picture full size: zoomed by buttons, keys and wheel, moved by dragging and by arrow keys. */
export function PictureView({ stored, title }: { stored: BytesRow; title: string }) {
  const url = useObjectUrl(stored);
  const frame = useRef<HTMLElement>(null);
  const [picture, setPicture] = useState<Size | null>(null);
  const [broken, setBroken] = useState(false);
  const { zoom, scale, setZoom, zoomBy } = useZoom(frame, picture);
  const hint = useId();
  const { gallery } = words;

  useLayoutEffect(() => {
    const { current } = frame;
    const wheel = (event: WheelEvent) => {
      if (!event.ctrlKey || !current) return;
      // Without this the browser would zoom the whole page.
      event.preventDefault();
      const { left, top } = current.getBoundingClientRect();
      zoomBy(-Math.sign(event.deltaY), { x: event.clientX - left, y: event.clientY - top });
    };
    current?.addEventListener("wheel", wheel, { passive: false });
    return () => current?.removeEventListener("wheel", wheel);
  }, [zoomBy]);

  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const by = steps[event.key];
    if (by) zoomBy(by);
    else if (event.key === "0") setZoom("width");
    else return;
    event.preventDefault();
  };
  const fitted = (to: Zoom, label: string, icon: typeof Maximize) => {
    const Icon = icon;
    return (
      <button type="button" aria-pressed={zoom === to} onClick={() => setZoom(to)}>
        <Icon size={16} aria-hidden /> {label}
      </button>
    );
  };
  if (broken) return <p role="alert">{gallery.broken}</p>;
  return (
    <>
      <div className={style["tools"]}>
        <button type="button" aria-label={gallery.zoomOut} title={gallery.zoomOut} onClick={() => zoomBy(-1)}>
          <ZoomOut size={16} aria-hidden />
        </button>
        <output className="figures">{percent(scale, words.locale)}</output>
        <button type="button" aria-label={gallery.zoomIn} title={gallery.zoomIn} onClick={() => zoomBy(1)}>
          <ZoomIn size={16} aria-hidden />
        </button>
        {fitted("width", gallery.fitWidth, MoveHorizontal)}
        {fitted("whole", gallery.fitWhole, Maximize)}
      </div>
      <section
        ref={frame}
        className={style["frame"]}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a large picture is scrolled by keyboard
        tabIndex={0}
        aria-label={title}
        aria-describedby={hint}
        onKeyDown={onKey}
        onPointerDown={drag}
      >
        {url && (
          <img
            src={url}
            alt={title}
            draggable={false}
            // Hidden until its size is known: it would jump.
            style={picture ? { width: picture.width * scale } : { width: "100%", visibility: "hidden" }}
            onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) =>
              setPicture({ width: naturalWidth, height: naturalHeight })
            }
            onError={() => setBroken(true)}
          />
        )}
      </section>
      <p id={hint} className="soft">
        {gallery.zoomKeys}
      </p>
    </>
  );
}

import { Plus, Trash2 } from "lucide-react";
import { type KeyboardEvent, type PointerEvent, type ReactNode, useId, useRef, useState } from "react";
import { type Box, boxBetween, mostBoxes, moved, resized, type Size, within } from "@/core/evidence/box";
import type { BytesRow } from "@/store/database";
import { useObjectUrl } from "../../shared/use-object-url";
import { words } from "../../shared/world";
import style from "./black-out.module.css";

interface Props {
  readonly stored: BytesRow;
  readonly title: string;
  readonly boxes: readonly Box[];
  readonly onChange: (boxes: readonly Box[]) => void;
  /** Shows the boxes as they will be kept. */
  readonly preview: boolean;
  /** What else can be done, beside the buttons for boxes. */
  readonly children: ReactNode;
}

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
/** How far one press of an arrow goes, in pixels of the picture; with Ctrl one. */
const far = 10;

type Grip = "draw" | "move" | "resize";

/** Boxes on a picture: drawn, moved and resized by mouse or keyboard; each change is told to who does not see it. */
export function BoxStage({ stored, title, boxes, onChange, preview, children }: Props) {
  const url = useObjectUrl(stored);
  const [size, setSize] = useState<Size | null>(null);
  const [said, setSaid] = useState("");
  const stage = useRef<HTMLDivElement>(null);
  const hint = useId();
  const { gallery } = words;

  const tell = (n: number, { x, y, width, height }: Box) =>
    `${gallery.boxAt(n + 1, x, y)}, ${gallery.boxSize(width, height)}`;
  const put = (n: number, box: Box) => {
    onChange(boxes.map((one, at) => (at === n ? box : one)));
    setSaid(tell(n, box));
  };
  const focusBox = (n: number) =>
    requestAnimationFrame(() => stage.current?.querySelectorAll<HTMLElement>("button")[n]?.focus());
  const remove = (n: number) => {
    onChange(boxes.filter((_, at) => at !== n));
    setSaid(gallery.boxRemoved(n + 1, boxes.length - 1));
    if (boxes.length > 1) focusBox(Math.min(n, boxes.length - 2));
    else document.getElementById(`${hint}-add`)?.focus();
  };
  const add = () => {
    if (!size || !stage.current) return;
    // In the middle of what is seen of the picture.
    const { top, width: shown, height: tall } = stage.current.getBoundingClientRect();
    const scale = size.width / shown;
    const middle = (Math.max(0, -top) + Math.min(tall, innerHeight - top)) / 2;
    const [width, height] = [Math.round(size.width / 4), Math.round(size.width / 16)];
    const box = within(
      {
        x: Math.round((size.width - width) / 2),
        y: Math.max(0, Math.round(middle * scale - height / 2)),
        width,
        height,
      },
      size,
    );
    onChange([...boxes, box]);
    setSaid(`${gallery.boxAdded} ${tell(boxes.length, box)}`);
    focusBox(boxes.length);
  };
  const onKey = (event: KeyboardEvent, n: number, box: Box) => {
    if (event.key === "Delete" || event.key === "Backspace") {
      event.preventDefault();
      return remove(n);
    }
    const way = arrows[event.key];
    if (!way || !size || event.altKey || event.metaKey) return;
    event.preventDefault();
    const by = event.ctrlKey ? 1 : far;
    put(n, (event.shiftKey ? resized : moved)(box, way[0] * by, way[1] * by, size));
  };

  /** Follows the pointer until it is let go; `start` is the box as it was then, or null where one is drawn. */
  const grip = (event: PointerEvent, how: Grip, n: number, start: Box | null) => {
    if (event.button !== 0 || !size || !stage.current || preview) return;
    if (how === "draw" && boxes.length >= mostBoxes) return;
    event.stopPropagation();
    event.preventDefault();
    const { current: element } = stage;
    const scale = size.width / element.getBoundingClientRect().width;
    const point = (at: { clientX: number; clientY: number }) => {
      const { left, top } = element.getBoundingClientRect();
      return { x: (at.clientX - left) * scale, y: (at.clientY - top) * scale };
    };
    const from = point(event);
    const others = boxes.filter((_, at) => at !== n);
    let last: Box | null = start;
    const life = new AbortController();
    element.setPointerCapture(event.pointerId);
    element.addEventListener(
      "pointermove",
      (move) => {
        const to = point(move);
        const [dx, dy] = [Math.round(to.x - from.x), Math.round(to.y - from.y)];
        if (how === "draw") {
          // A mere press draws nothing.
          if (!last && Math.hypot(dx, dy) < 4 * scale) return;
          last = boxBetween(from, to, size);
        } else if (start) last = (how === "move" ? moved : resized)(start, dx, dy, size);
        if (last) onChange([...others.slice(0, n), last, ...others.slice(n)]);
      },
      { signal: life.signal },
    );
    const end = () => {
      life.abort();
      if (!last) return;
      setSaid(how === "draw" ? `${gallery.boxAdded} ${tell(n, last)}` : tell(n, last));
      focusBox(n);
    };
    element.addEventListener("pointerup", end, { signal: life.signal });
    element.addEventListener("pointercancel", end, { signal: life.signal });
  };

  const percent = (part: number, whole: number) => `${(part / whole) * 100}%`;
  return (
    <>
      <div className={style["tools"]}>
        <button type="button" id={`${hint}-add`} disabled={!size || preview || boxes.length >= mostBoxes} onClick={add}>
          <Plus size={16} aria-hidden /> {gallery.addBox}
        </button>
        {children}
      </div>
      <p id={hint} className="soft">
        {gallery.boxKeys}
      </p>
      <p role="status" className={style["said"]}>
        {preview ? gallery.previewing : said}
      </p>
      <div
        ref={stage}
        role="application"
        aria-label={gallery.stage}
        aria-describedby={hint}
        className={preview ? `${style["stage"]} ${style["preview"]}` : style["stage"]}
        style={size ? { maxWidth: size.width } : {}}
        onPointerDown={(event) => grip(event, "draw", boxes.length, null)}
      >
        {url && (
          <img
            src={url}
            alt={title}
            draggable={false}
            onLoad={({ currentTarget: { naturalWidth: width, naturalHeight: height } }) => setSize({ width, height })}
          />
        )}
        {size &&
          boxes.map((box, n) => (
            <button
              // biome-ignore lint/suspicious/noArrayIndexKey: a box is known by its number
              key={n}
              type="button"
              className={style["box"]}
              disabled={preview}
              aria-label={tell(n, box)}
              style={{
                left: percent(box.x, size.width),
                top: percent(box.y, size.height),
                width: percent(box.width, size.width),
                height: percent(box.height, size.height),
              }}
              onKeyDown={(event) => onKey(event, n, box)}
              onPointerDown={(event) => grip(event, "move", n, box)}
            >
              <span aria-hidden className={style["corner"]} onPointerDown={(event) => grip(event, "resize", n, box)} />
            </button>
          ))}
      </div>
      {boxes.length > 0 && !preview && (
        <ul className={style["list"]}>
          {boxes.map((box, n) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a box is known by its number
            <li key={n}>
              <span className="figures">{tell(n, box)}</span>
              <button type="button" aria-label={gallery.removeBox(n + 1)} onClick={() => remove(n)}>
                <Trash2 size={16} aria-hidden />
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

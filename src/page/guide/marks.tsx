import { useEffect, useState } from "react";
import type { Words } from "@/locales/words";
import type { GuideView } from "@/messaging/guide-view";
import type { Seen } from "../recognise/sight";
import type { Box } from "./placement";
import { viewBox } from "./view-box";

export interface Mark {
  readonly ref: string;
  readonly kind: "target" | "choice" | "decoy";
  readonly label: string;
  readonly box: Box;
}

/** The outlines that a step asks for, where their controls lie now. */
export function marksOf(view: GuideView, seen: Seen, words: Words): Mark[] {
  const mark = (ref: string, kind: Mark["kind"], label: string): Mark[] => {
    const element = seen.elements.get(ref);
    const box = element && viewBox(element);
    return box ? [{ ref, kind, label, box }] : [];
  };
  return [
    ...(view.target ? mark(view.target.ref, "target", "") : []),
    ...view.choices.flatMap(({ ref }) => mark(ref, "choice", words.guide.chooseMark)),
    ...view.warnings.flatMap(({ ref, effect }) => mark(ref, "decoy", effect)),
  ];
}

/** Counts up whenever something may have moved: scrolling anywhere, resizing, the end of an animation. */
export function useMoved(seen: Seen | null): number {
  const [moved, setMoved] = useState(0);
  useEffect(() => {
    const stop = new AbortController();
    let frame = 0;
    const soon = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => setMoved((n) => n + 1));
    };
    const options = { capture: true, passive: true, signal: stop.signal };
    for (const tree of seen?.trees ?? []) {
      for (const type of ["scroll", "transitionend", "animationend", "load"])
        tree.addEventListener(type, soon, options);
    }
    window.addEventListener("resize", soon, options);
    const size = new ResizeObserver(soon);
    size.observe(document.documentElement);
    return () => {
      stop.abort();
      size.disconnect();
      cancelAnimationFrame(frame);
    };
  }, [seen]);
  return moved;
}

/** Room that a label takes above or below its control, in CSS pixels, and its distance from it. */
const labelled = { width: 240, height: 44, gap: 8 };

/** Where the label of a mark stands, so that it lies over no control to press; null where it would either way. */
export function placeOf(mark: Mark, marks: readonly Mark[]): "below" | "apart" | null {
  const { left, top, width, height } = mark.box;
  const targets = marks.filter(({ kind, ref }) => kind !== "decoy" && ref !== mark.ref).map(({ box }) => box);
  const free = (label: Box) =>
    !targets.some(
      (other) =>
        other.left < label.left + label.width &&
        other.left + other.width > label.left &&
        other.top < label.top + label.height &&
        other.top + other.height > label.top,
    );
  const below = { left, top: top + height, width: labelled.width, height: labelled.height + labelled.gap };
  const apart = {
    left: left + width - labelled.width,
    top: top - labelled.height - labelled.gap,
    width: labelled.width,
    height: labelled.height + labelled.gap,
  };
  // Beside a control to press, a label below would seem to speak of that one too.
  const level = targets.some((box) => box.left > left && box.top < below.top && box.top + box.height > top);
  const places = level ? (["apart", "below"] as const) : (["below", "apart"] as const);
  return places.find((place) => free(place === "below" ? below : apart)) ?? null;
}

/** Outlines around controls; they take no clicks. */
export function Marks({ marks }: { marks: readonly Mark[] }) {
  return (
    <div aria-hidden="true">
      {marks.map((mark) => {
        const { ref, kind, label, box } = mark;
        const place = label ? placeOf(mark, marks) : null;
        return (
          <div
            key={`${kind}-${ref}`}
            className={`mark mark-${kind}${place === "apart" ? " apart" : ""}`}
            style={{
              left: box.left - 6,
              top: box.top - 6,
              width: box.width + 12,
              height: box.height + 12,
            }}
          >
            {place && <span className="mark-label">{label}</span>}
          </div>
        );
      })}
    </div>
  );
}

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

/** Room that a label takes below its control, in CSS pixels. */
const labelled = { width: 240, height: 48 };

/** Whether a label below a control would lie at the control to press, and seem to speak of that one. */
function isInTheWay(box: Box, marks: readonly Mark[]): boolean {
  const below = { left: box.left, top: box.top + box.height, width: labelled.width, height: labelled.height };
  return marks.some(({ kind, box: other }) => {
    const beside = other.left < below.left + below.width && other.left + other.width > below.left;
    const level = other.top < below.top + below.height && other.top + other.height > box.top;
    return kind === "target" && other.left > box.left && beside && level;
  });
}

/** Outlines around controls; they take no clicks. */
export function Marks({ marks }: { marks: readonly Mark[] }) {
  return (
    <div aria-hidden="true">
      {marks.map(({ ref, kind, label, box }) => (
        <div
          key={`${kind}-${ref}`}
          className={`mark mark-${kind}${kind === "decoy" && isInTheWay(box, marks) ? " apart" : ""}`}
          style={{
            left: box.left - 6,
            top: box.top - 6,
            width: box.width + 12,
            height: box.height + 12,
          }}
        >
          {label && <span className="mark-label">{label}</span>}
        </div>
      ))}
    </div>
  );
}

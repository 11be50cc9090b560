import { type CSSProperties, useEffect, useState } from "react";
import type { GuideWords } from "@/locales/guide-words";
import type { GuideView } from "@/messaging/guide-view";
import type { Seen } from "../recognise/sight";
import { type Box, overlap } from "./placement";
import { viewBox } from "./view-box";

export interface Mark {
  readonly ref: string;
  readonly kind: "target" | "choice" | "decoy" | "pick";
  readonly label: string;
  readonly box: Box;
}

/** The outlines that a step asks for, where their controls lie now. */
export function marksOf(view: GuideView, seen: Seen, words: GuideWords): Mark[] {
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

/** The outline around what the person is about to point at. */
export function pickMark(element: Element): Mark[] {
  const box = viewBox(element);
  return box ? [{ ref: "", kind: "pick", label: "", box }] : [];
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

/** A label's widest line and the height of a line, its distance from its control, and a letter's width, in CSS pixels. */
const labelled = { widest: 240, line: 22, gap: 8, letter: 7 };

type Place = "below" | "apart";
/** No label is cut off by the edge of the window, in CSS pixels. */
const edge = 4;
/** How far the outline stands off its control, in CSS pixels. */
const around = 6;

/** About where the label of a mark lies. */
function labelBox({ box, label }: Mark, place: Place): Box {
  const wanted = label.length * labelled.letter + 2 * labelled.gap;
  const width = Math.min(labelled.widest, wanted);
  const height = labelled.line * Math.ceil(wanted / labelled.widest) + labelled.gap;
  return place === "below"
    ? { left: box.left, top: box.top + box.height, width, height }
    : { left: Math.max(edge, box.left + box.width - width), top: box.top - height, width, height };
}

/**
 * Where the labels of marks stand, so that they lie over no control to press and not over each other; null where one
 * would either way: its outline and the card say the same.
 */
export function placesOf(marks: readonly Mark[]): (Place | null)[] {
  const taken: Box[] = [];
  return marks.map((mark) => {
    if (!mark.label) return null;
    const { left, top, height } = mark.box;
    const targets = marks.filter(({ kind, ref }) => kind !== "decoy" && ref !== mark.ref).map(({ box }) => box);
    // Beside a control to press, a label below would seem to speak of that one too.
    const level = targets.some((box) => box.left > left && box.top < top + height && box.top + box.height > top);
    const inOrder = level ? (["apart", "below"] as const) : (["below", "apart"] as const);
    const blocked = [...targets, ...taken];
    const place = inOrder.find((one) => blocked.every((box) => overlap(labelBox(mark, one), box) === 0)) ?? null;
    if (place) taken.push(labelBox(mark, place));
    return place;
  });
}

/** A label beside its control ends where that ends, unless it would begin outside the window. */
function atEdge(mark: Mark, place: Place): CSSProperties | undefined {
  return place === "apart" && labelBox(mark, place).left === edge
    ? { left: edge - mark.box.left + around, right: "auto" }
    : undefined;
}

/** Outlines around controls; they take no clicks. */
export function Marks({ marks }: { marks: readonly Mark[] }) {
  const places = placesOf(marks);
  return (
    <div aria-hidden="true">
      {marks.map((mark, n) => {
        const { ref, kind, label, box } = mark;
        const place = places[n];
        return (
          <div
            key={`${kind}-${ref}`}
            className={`mark mark-${kind}${place === "apart" ? " apart" : ""}`}
            style={{
              left: box.left - around,
              top: box.top - around,
              width: box.width + 2 * around,
              height: box.height + 2 * around,
            }}
          >
            {place && (
              <span className="mark-label" style={atEdge(mark, place)}>
                {label}
              </span>
            )}
          </div>
        );
      })}
    </div>
  );
}

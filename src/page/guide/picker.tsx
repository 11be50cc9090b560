import { type MouseEvent, type PointerEvent, useEffect, useRef, useState } from "react";
import type { GuideWords } from "@/locales/guide-words";
import { styleOf } from "../recognise/dom";
import { parentOf } from "../recognise/trees";
import type { GuideHost } from "./host";
import { elementAt, type Pickable, pickableAt, pickables } from "./pickable";

/** What the person points at while they point. */
export interface Pointing {
  readonly at: Pickable | null;
  /** Its place among all, where they go from one to the next. */
  readonly place: string;
  /** They chose what is no control. */
  readonly nothing: boolean;
}
/** Before anything is lit up. */
export const nowhere: Pointing = { at: null, place: "", nothing: false };

interface Props {
  readonly host: GuideHost;
  readonly words: GuideWords;
  /** The control that is lit up; null where nothing is. */
  readonly onShow: (pickable: Pickable | null, place: string) => void;
  readonly onNothing: () => void;
  readonly onPick: (pickable: Pickable) => void;
  readonly onLeave: () => void;
}

/** What a person does with mouse, pen, finger or keys: while they point, none of it reaches the page. */
const swallowed = [
  "pointerdown",
  "pointerup",
  "mousedown",
  "mouseup",
  "click",
  "auxclick",
  "dblclick",
  "contextmenu",
  "touchstart",
  "touchend",
  "keydown",
  "keypress",
  "keyup",
];
/** The second half of a double click, in ms after the first, would land on the page's control. */
const doubleClick = 600;

/** Scrolls what lies under the pointer, as the wheel would if nothing of ours lay over it; else the page scrolls. */
function scrollUnder(event: WheelEvent, ours: Element): void {
  for (let at = elementAt(document, event.clientX, event.clientY, ours); at; at = parentOf(at)) {
    const scrolls = /auto|scroll/.test(styleOf(at)?.overflowY ?? "") && at.scrollHeight > at.clientHeight;
    if (!scrolls) continue;
    event.preventDefault();
    at.scrollBy(event.deltaX, event.deltaY);
    return;
  }
}

/**
 * A layer over the page on which the person points at a control of it: by mouse or finger, or by keyboard with Tab,
 * Enter and Escape. Nothing that lies under it is pressed or takes the focus.
 */
export function Picker({ host, words, onShow, onNothing, onPick, onLeave }: Props) {
  const layer = useRef<HTMLDivElement>(null);
  const [picked, setPicked] = useState(false);
  const at = useRef<Pickable | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const show = (pickable: Pickable | null, place = "") => {
    if (pickable?.element === at.current?.element) return;
    at.current = pickable;
    onShow(pickable, place);
  };
  const pick = (pickable: Pickable | null) => {
    if (picked) return;
    if (!pickable) return onNothing();
    setPicked(true);
    timer.current = setTimeout(() => onPick(pickable), doubleClick);
  };
  const step = (by: number) => {
    const all = pickables(document, host.element);
    const here = all.findIndex(({ element }) => element === at.current?.element);
    const next = (here < 0 ? (by > 0 ? 0 : all.length - 1) : here + by + all.length) % Math.max(1, all.length);
    const pickable = all[next];
    if (!pickable) return onNothing();
    pickable.element.scrollIntoView({ block: "nearest" });
    show(pickable, words.guide.pointPlace(next + 1, all.length));
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.repeat && event.key !== "Tab") return;
    if (event.key === "Escape") onLeave();
    else if (event.key === "Tab") step(event.shiftKey ? -1 : 1);
    else if (event.key === "ArrowDown" || event.key === "ArrowUp") step(event.key === "ArrowDown" ? 1 : -1);
    else if (event.key === "Enter" || event.key === " ") pick(at.current);
  };
  const key = useRef(onKey);
  key.current = onKey;

  useEffect(() => {
    layer.current?.focus({ preventScroll: true });
    const stop = new AbortController();
    const guard = (event: Event) => {
      if (!event.isTrusted) return;
      const onLayer = host.root.activeElement === layer.current;
      const keyed = event.type.startsWith("key");
      // The card goes on working: its buttons, and the keys in it but Escape.
      const inCard = event.composedPath().includes(host.element) && (keyed ? !onLayer : true);
      if (inCard && !(keyed && (event as KeyboardEvent).key === "Escape")) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (event.type === "keydown") key.current(event as KeyboardEvent);
    };
    for (const type of swallowed)
      window.addEventListener(type, guard, { capture: true, passive: false, signal: stop.signal });
    const wheel = (event: WheelEvent) => scrollUnder(event, host.element);
    layer.current?.addEventListener("wheel", wheel, { passive: false, signal: stop.signal });
    return () => {
      stop.abort();
      // Who leaves right after a pick has not picked.
      clearTimeout(timer.current);
    };
  }, [host]);

  const under = ({ clientX, clientY }: MouseEvent | PointerEvent) =>
    pickableAt(document, clientX, clientY, host.element);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are heard at the window, before the page hears them
    <div
      ref={layer}
      className="picker"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it takes the keys that would else go to the page
      tabIndex={0}
      role="application"
      aria-label={`${words.guide.pointLabel}. ${words.guide.pointKeys}`}
      onPointerMove={(event) => {
        if (event.nativeEvent.isTrusted && !picked) show(under(event));
      }}
      onClick={(event) => {
        if (event.nativeEvent.isTrusted) pick(under(event));
      }}
      onContextMenu={(event) => event.preventDefault()}
    />
  );
}

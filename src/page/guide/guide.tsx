import { useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from "react";
import type { GuideWords } from "@/locales/guide-words";
import { Card } from "./card";
import type { GuideHost } from "./host";
import { Marks, marksOf, pickMark, useMoved } from "./marks";
import { neighboursOf } from "./neighbours";
import { nowhere, Picker, type Pointing } from "./picker";
import { type Card as CardSize, type Docked, dock, leastHeight, type Room } from "./placement";
import type { GuideSession } from "./session";

interface Props {
  readonly session: GuideSession;
  readonly host: GuideHost;
  readonly words: GuideWords;
}

/** The card's heights in each state, in CSS pixels: measured by putting it through all of them before it is painted. */
function heightsOf(card: HTMLElement) {
  const room = card.getAttribute("data-room") ?? "whole";
  const limit = card.style.maxHeight;
  card.style.maxHeight = "none";
  const height = (state: Room) => {
    card.setAttribute("data-room", state);
    return card.offsetHeight;
  };
  const heights = { whole: height("whole"), sentence: height("sentence"), title: height("title") };
  card.setAttribute("data-room", room);
  card.style.maxHeight = limit;
  return heights;
}

/** The guide on the page: outlines, and a card that keeps out of their way. */
export function Guide({ session, host, words }: Props) {
  const state = useSyncExternalStore(session.subscribe, session.current);
  const { view, seen } = state;
  const card = useRef<HTMLDivElement>(null);
  const [docked, setDocked] = useState<Docked>({ corner: "bottom-right", room: "whole", limit: 0 });
  const [small, setSmall] = useState(false);
  /** The person wants to read the card although there is no room for it. */
  const [insisted, setInsisted] = useState(false);
  const [grown, setGrown] = useState(0);
  const moved = useMoved(seen);
  const [pointing, setPointing] = useState<Pointing | null>(null);
  const marks = pointing
    ? pointing.at
      ? pickMark(pointing.at.element)
      : []
    : view && seen && !small
      ? marksOf(view, seen, words)
      : [];
  const shown = view !== null;

  useLayoutEffect(() => {
    host.surface(seen?.trees ?? [document]);
  }, [host, seen]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a card made small has other parts
  useEffect(() => {
    // Looking back, or at the whole way, makes the card longer.
    if (!shown || !card.current) return;
    const sizes = new ResizeObserver(() => setGrown((n) => n + 1));
    for (const part of card.current.children) sizes.observe(part);
    return () => sizes.disconnect();
  }, [shown, small]);

  const size = useRef<CardSize | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the card is another one with these, and not when the page scrolls
  useLayoutEffect(() => {
    size.current = card.current && { width: card.current.offsetWidth, heights: heightsOf(card.current) };
  }, [grown, view, small, pointing === null]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `moved` and `grown` say that boxes have changed
  useLayoutEffect(() => {
    const measured = size.current;
    if (!measured) return;
    // The host fills the window as far as its scroll bars: what the window says of itself includes them.
    const room = host.element.getBoundingClientRect();
    const targets = marks.filter(({ kind }) => kind !== "decoy").map(({ box }) => box);
    const others = marks.filter(({ kind }) => kind === "decoy").map(({ box }) => box);
    const target = (view?.target && seen?.elements.get(view.target.ref)) ?? null;
    const beside = seen && !small ? neighboursOf(target, seen) : [];
    setDocked((now) => {
      const next = dock(measured, room, targets, others, now.corner, beside);
      return next.corner === now.corner && next.room === now.room && next.limit === now.limit ? now : next;
    });
  }, [moved, grown, view, seen, small, host, pointing]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the step is what key and number say
  useLayoutEffect(() => setInsisted(false), [view?.key, view?.number]);

  const cramped = docked.room === "title";
  const onSmall = (less: boolean) => {
    if (cramped) setInsisted(!less);
    else setSmall(less);
    if (!less) setSmall(false);
  };
  const leavePointing = () => {
    setPointing(null);
    host.root.querySelector<HTMLElement>("header button")?.focus();
  };
  if (!view) return null;
  const aimed = marks.find(({ kind }) => kind === "target")?.box;
  const outside = aimed !== undefined && (aimed.left >= window.innerWidth || aimed.left + aimed.width <= 0);
  return (
    <>
      {pointing && (
        <Picker
          host={host}
          words={words}
          onShow={(at, place) => setPointing({ at, place, nothing: false })}
          onNothing={() => setPointing((now) => now && { ...now, nothing: true })}
          onPick={(pickable) => void session.point(pickable).then(() => setPointing(null))}
          onLeave={leavePointing}
        />
      )}
      <Marks marks={marks} />
      <Card
        ref={card}
        state={state}
        view={view}
        docked={cramped && insisted ? { ...docked, room: "sentence", limit: leastHeight } : docked}
        small={small}
        outside={outside}
        onSmall={onSmall}
        onLeave={session.leave}
        pointing={pointing}
        acts={{
          point: () => setPointing(nowhere),
          endPointing: leavePointing,
          takeBack: session.takeBack,
          report: session.report,
        }}
        words={words}
      />
    </>
  );
}

import { useLayoutEffect, useRef, useState, useSyncExternalStore } from "react";
import type { Words } from "@/locales/words";
import { Card } from "./card";
import type { GuideHost } from "./host";
import { Marks, marksOf, useMoved } from "./marks";
import { type Corner, dock } from "./placement";
import type { GuideSession } from "./session";

interface Props {
  readonly session: GuideSession;
  readonly host: GuideHost;
  readonly words: Words;
}

/** The guide on the page: outlines, and a card that keeps out of their way. */
export function Guide({ session, host, words }: Props) {
  const state = useSyncExternalStore(session.subscribe, session.current);
  const { view, seen } = state;
  const card = useRef<HTMLDivElement>(null);
  const [corner, setCorner] = useState<Corner>("bottom-right");
  const [small, setSmall] = useState(false);
  const [tight, setTight] = useState(false);
  const moved = useMoved(seen);
  const marks = view && seen && !small ? marksOf(view, seen, words) : [];

  useLayoutEffect(() => {
    host.surface(seen?.trees ?? [document]);
  }, [host, seen]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `moved` says that boxes have changed
  useLayoutEffect(() => {
    const box = card.current?.getBoundingClientRect();
    if (!box) return;
    const view = { width: window.innerWidth, height: window.innerHeight };
    const targets = marks.filter(({ kind }) => kind !== "decoy").map(({ box }) => box);
    const others = marks.filter(({ kind }) => kind === "decoy").map(({ box }) => box);
    const full = tight ? { width: box.width, height: Math.max(box.height, 260) } : box;
    const next = dock(full, view, targets, others, corner);
    setCorner(next.corner);
    setTight(next.small);
  }, [moved, view, seen, small]);

  if (!view) return null;
  return (
    <>
      <Marks marks={marks} />
      <Card
        ref={card}
        state={state}
        view={view}
        corner={corner}
        tight={tight}
        small={small}
        onSmall={setSmall}
        onLeave={session.leave}
        words={words}
      />
    </>
  );
}

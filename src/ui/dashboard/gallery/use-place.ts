import { useEffect, useRef } from "react";
import type { GalleryView } from "@/core/evidence/gallery";
import { goBackTo } from "../place";
import { leftView, noteView } from "./kept-view";

const rowOf = (id: string) => () => document.querySelector<HTMLElement>(`[role="row"][data-key="${CSS.escape(id)}"]`);

/**
 * Keeps a gallery's place for when the person comes back to it.
 * @param ready the exhibits stand there
 * @returns what to call when an exhibit is opened
 */
export function usePlace(caseId: string | null, view: GalleryView, ready: boolean): (opened: string) => void {
  const now = useRef({ view, top: 0, opened: null as string | null });
  now.current.view = view;
  useEffect(() => {
    if (!ready) return;
    const left = leftView(caseId);
    now.current = { ...now.current, top: left.top, opened: null };
    const stop = left.opened ? goBackTo(left.top, rowOf(left.opened)) : () => {};
    const follow = () => {
      now.current.top = scrollY;
    };
    addEventListener("scroll", follow, { passive: true });
    return () => {
      stop();
      removeEventListener("scroll", follow);
      noteView(caseId, now.current);
    };
  }, [caseId, ready]);
  return (opened) => {
    now.current.opened = opened;
    noteView(caseId, now.current);
  };
}

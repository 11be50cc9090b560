import { useEffect, useRef } from "react";
import type { GalleryView } from "@/core/evidence/gallery";
import { leftView, noteView } from "./kept-view";

/** So many frames may pass until a long list stands there and can be scrolled. */
const mostFrames = 60;

/** Goes to where the list was left, and puts the keyboard on the exhibit that was opened from it. */
function goBackTo(top: number, opened: string | null): () => void {
  let frame = 0;
  let tries = 0;
  const attempt = () => {
    scrollTo(0, top);
    const row = opened && document.querySelector<HTMLElement>(`[role="row"][data-key="${CSS.escape(opened)}"]`);
    if (row) row.focus({ preventScroll: true });
    else if (++tries < mostFrames) frame = requestAnimationFrame(attempt);
  };
  frame = requestAnimationFrame(attempt);
  return () => cancelAnimationFrame(frame);
}

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
    const stop = left.opened ? goBackTo(left.top, left.opened) : () => {};
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

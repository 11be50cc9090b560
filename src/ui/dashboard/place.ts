/** So many frames may pass until a long list stands there and can be scrolled. */
const mostFrames = 60;

/**
 * Goes to where a list was left, and puts the keyboard on what was opened from it, as soon as that stands there.
 * @param top in CSS pixels from the top of the page
 * @returns what to call when the list goes again
 */
export function goBackTo(top: number, opened: () => HTMLElement | null): () => void {
  let frame = 0;
  let tries = 0;
  const attempt = () => {
    scrollTo(0, top);
    const there = opened();
    if (there) there.focus({ preventScroll: true });
    else if (++tries < mostFrames) frame = requestAnimationFrame(attempt);
  };
  frame = requestAnimationFrame(attempt);
  return () => cancelAnimationFrame(frame);
}

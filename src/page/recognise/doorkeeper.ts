import { mayMatter } from "./changes";
import { mayBeAccount } from "./gate";

/** Shortest pause between two looks, in ms. */
const pause = 400;

/**
 * Waits until a page may be about an account, then calls `open` once and is gone. Until then nothing is read but
 * labels, and nothing is sent. A page that streams text does not wake it: see `mayMatter`.
 */
export function keepDoor(window: Window & typeof globalThis, open: () => void, signal: AbortSignal): void {
  const { document } = window;
  const done = new AbortController();
  const until = AbortSignal.any([signal, done.signal]);
  let timer = 0;
  let looked = 0;

  function look(): void {
    timer = 0;
    looked = window.performance.now();
    if (until.aborted || !mayBeAccount(document, window.location.href)) return;
    done.abort();
    open();
  }
  function soon(): void {
    if (!timer && !until.aborted)
      timer = window.setTimeout(look, Math.max(0, looked + pause - window.performance.now()));
  }
  const observer = new window.MutationObserver((records) => {
    if (mayMatter(records)) soon();
  });
  until.addEventListener("abort", () => {
    observer.disconnect();
    window.clearTimeout(timer);
  });
  observer.observe(document, {
    childList: true,
    subtree: true,
    attributeFilter: ["open", "hidden", "popover"],
  });
  for (const type of ["hashchange", "popstate", "load"]) window.addEventListener(type, soon, { signal: until });
  document.addEventListener("click", soon, { signal: until, capture: true, passive: true });
  look();
}

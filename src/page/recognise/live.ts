import type { Hints, Recognition } from "@/core/recognition/recognition";
import { addressTopics } from "./address";
import { interesting, mayMatter } from "./interest";
import { recognise, type Seen } from "./recognise";
import type { Tree } from "./trees";

/** How the page reaches the worker. */
export interface Outlet {
  /** Settles when nothing older is left to be said. */
  readonly ready: Promise<unknown>;
  hints(): Promise<Hints | null>;
  report(recognition: Recognition): void;
}

/** The page as it is recognised at present; shared with the guide in the same isolated world. */
export interface LivePage {
  /** Settles when nothing older is left to be said. */
  readonly ready: Promise<unknown>;
  readonly seen: Seen | null;
  /** Host of the guide, which is not part of the page. */
  ours: Element | null;
  /** Reads the page again at once if anything has changed. */
  fresh(): Seen | null;
  /** Reports the page once more, to someone who missed it. */
  announce(): void;
  subscribe(listener: (seen: Seen) => void, signal: AbortSignal): void;
  /** Documents and open shadow roots, for listeners that must reach all of them. */
  trees(): readonly Tree[];
}

/** Shortest pause between two readings, in ms; and how many times its own cost a reading must be followed by rest. */
const pause = { shortest: 250, restFactor: 20, longest: 5_000 };
const watched: MutationObserverInit = {
  childList: true,
  subtree: true,
  characterData: true,
  attributes: true,
  attributeFilter: [
    "open",
    "hidden",
    "disabled",
    "aria-disabled",
    "aria-hidden",
    "aria-label",
    "class",
    "style",
    "inert",
    "popover",
    "role",
  ],
};

/**
 * Watches a page until the signal ends: one observer, readings with rest between them, nothing sent while the
 * page is not about an account. See page-life.md for the states.
 */
export function watchPage(window: Window & typeof globalThis, outlet: Outlet, signal: AbortSignal): LivePage {
  const { document } = window;
  const loaded = Math.round(window.performance.timeOrigin);
  const refs = new WeakMap<Element, string>();
  let named = 0;
  const refOf = (element: Element): string => {
    const known = refs.get(element) ?? `c${++named}`;
    refs.set(element, known);
    return known;
  };
  const listeners = new Set<(seen: Seen) => void>();
  let seen: Seen | null = null;
  let dirty = true;
  let timer = 0;
  let lastLook = 0;
  let cost = 0;
  let sent = "";
  let hintedAt = "";
  let hints: Hints | null = null;

  const observer = new window.MutationObserver((records) => {
    const attentive = listeners.size > 0 || (seen !== null && interesting(seen.recognition));
    if (attentive || mayMatter(records)) soon();
  });

  function soon(): void {
    dirty = true;
    if (timer || signal.aborted) return;
    const rest = Math.min(pause.longest, Math.max(pause.shortest, cost * pause.restFactor));
    timer = window.setTimeout(look, Math.max(0, lastLook + rest - window.performance.now()));
  }

  function look(): void {
    timer = 0;
    if (signal.aborted) return;
    const begun = window.performance.now();
    seen = recognise(document, new URL(window.location.href), { hints, refOf, ours: page.ours, loaded });
    for (const tree of seen.trees) observer.observe(tree, watched);
    dirty = false;
    lastLook = window.performance.now();
    cost = lastLook - begun;
    void tell(seen);
  }

  /** Asks for hints the first time that an address turns out to matter, then reports what changed. */
  async function tell(current: Seen): Promise<void> {
    const address = new URL(window.location.href);
    const matters = interesting(current.recognition) || addressTopics(address).length > 0 || listeners.size > 0;
    if (matters && hintedAt !== window.location.href) {
      hintedAt = window.location.href;
      const given = await outlet.hints();
      if (JSON.stringify(given) !== JSON.stringify(hints)) {
        hints = given;
        return look();
      }
    }
    const text = JSON.stringify(current.recognition);
    if (text === sent || (!matters && sent === "")) return;
    sent = matters ? text : "";
    outlet.report(current.recognition);
    for (const listener of listeners) listener(current);
  }

  const page: LivePage = {
    ready: outlet.ready,
    get seen() {
      return seen;
    },
    ours: null,
    fresh() {
      if (dirty) look();
      return seen;
    },
    announce() {
      sent = "";
      soon();
    },
    subscribe(listener, until) {
      listeners.add(listener);
      until.addEventListener("abort", () => listeners.delete(listener));
      sent = "";
      soon();
    },
    trees: () => seen?.trees ?? [document],
  };

  for (const type of ["hashchange", "popstate", "pageshow", "load"]) window.addEventListener(type, soon, { signal });
  for (const type of ["click", "transitionend", "animationend", "toggle"])
    document.addEventListener(type, soon, { signal, capture: true, passive: true });
  signal.addEventListener("abort", () => {
    observer.disconnect();
    window.clearTimeout(timer);
  });
  look();
  return page;
}

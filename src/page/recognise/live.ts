import type { Lookout, Sight } from "@/core/recognition/sight";
import { mayMatter } from "./changes";
import { type Seen, sightOf } from "./sight";
import { type Wanted, wantedBy } from "./wanted";

/** How the page reaches the worker. */
export interface Outlet {
  /** Settles when nothing older is left to be said. */
  readonly ready: Promise<unknown>;
  /** What to look out for at the present address; null when the worker does not answer. */
  lookout(): Promise<Lookout | null>;
  /** Reports what was seen; the answer is whether the page is worth being watched closely. */
  report(sight: Sight): Promise<boolean>;
}

/** The page as it is seen at present; shared with the guide in the same isolated world. */
export interface LivePage {
  /** Settles when nothing older is left to be said. */
  readonly ready: Promise<unknown>;
  readonly seen: Seen | null;
  /** Host of the guide, which is not part of the page. */
  ours: Element | null;
  /** Looks at the page again at once if anything has changed. */
  fresh(): Seen | null;
  /** Asks once more what to look out for, and reports the page to someone who missed it. */
  announce(): void;
  /** Has what is seen told to the guide, which reports it to the worker itself. */
  subscribe(listener: (seen: Seen) => void, signal: AbortSignal): void;
}

/**
 * Pauses between two looks, in ms, and how many times its own cost a look must be followed by rest. Each look makes
 * it longer, also one that tells something new, until the person does something: a page that streams must not feel us.
 */
const pause = { shortest: 250, restFactor: 20, growth: 1.5, longest: 8_000 };
const watched: MutationObserverInit = {
  childList: true,
  subtree: true,
  characterData: true,
  attributeFilter:
    "open hidden disabled aria-disabled aria-checked aria-expanded aria-hidden aria-label class style inert popover role".split(
      " ",
    ),
};

/**
 * Watches a page until the signal ends: one observer, looks with rest between them, nothing reported twice. See
 * page-life.md for the states.
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
  let wanted: Wanted | null = null;
  let asked = "";
  let askedAt = "";
  let dirty = true;
  let worthy = false;
  let timer = 0;
  let lastLook = 0;
  let rest = 0;
  let sent = "";
  const early = { signal, capture: true, passive: true };

  // Styles say nothing, and other extensions add and remove theirs; what they show or hide is seen at the next look.
  const saysNothing = (target: unknown) => target === document.head || (target as Node).nodeName === "STYLE";
  const observer = new window.MutationObserver((records) => {
    if (records.every(({ target }) => saysNothing(target))) return;
    if (worthy || listeners.size > 0 || mayMatter(records)) soon();
  });

  function soon(): void {
    dirty = true;
    if (timer || signal.aborted) return;
    timer = window.setTimeout(look, Math.max(0, lastLook + rest - window.performance.now()));
  }

  const arrived = ({ target }: Event) => saysNothing(target) || soon();

  function acted(): void {
    rest = pause.shortest;
    soon();
  }

  function look(): void {
    window.clearTimeout(timer);
    timer = 0;
    if (signal.aborted) return;
    const { href } = window.location;
    if (askedAt !== href) void ask(href);
    if (!wanted) return;
    const begun = window.performance.now();
    seen = sightOf(document, { wanted, refOf, ours: page.ours, loaded });
    for (const tree of seen.trees) {
      observer.observe(tree, watched);
      // A frame that goes on to another page, a style sheet that came late.
      tree.addEventListener("load", arrived, early);
    }
    dirty = false;
    lastLook = window.performance.now();
    const text = JSON.stringify(seen.sight);
    rest = Math.min(
      pause.longest,
      Math.max(pause.shortest, (lastLook - begun) * pause.restFactor, rest * pause.growth),
    );
    if (text !== sent) void tell(seen, text);
  }

  /** Asks what to look out for at a new address, and looks again when that is something else than before. */
  async function ask(href: string): Promise<void> {
    askedAt = href;
    const given = await outlet.lookout();
    if (!given) askedAt = "";
    const text = Object.values(given ?? {}).join();
    if (!given || text === asked) return;
    asked = text;
    wanted = wantedBy(given);
    look();
  }

  async function tell(current: Seen, text: string): Promise<void> {
    sent = text;
    if (listeners.size === 0) worthy = await outlet.report(current.sight);
    for (const listener of listeners) listener(current);
  }

  const page: LivePage = {
    ready: outlet.ready,
    get seen() {
      return seen;
    },
    ours: null,
    fresh() {
      if (dirty) {
        look();
        // A press may change what is checked or shown without a change to the document.
        soon();
      }
      return seen;
    },
    announce() {
      sent = askedAt = "";
      acted();
    },
    subscribe(listener, until) {
      listeners.add(listener);
      until.addEventListener("abort", () => listeners.delete(listener));
      sent = "";
      acted();
    },
  };

  for (const type of ["hashchange", "popstate", "pageshow", "load"]) window.addEventListener(type, acted, { signal });
  for (const type of ["click", "toggle"]) document.addEventListener(type, acted, early);
  for (const type of ["transitionend", "animationend"]) document.addEventListener(type, soon, early);
  signal.addEventListener("abort", () => {
    observer.disconnect();
    window.clearTimeout(timer);
  });
  look();
  return page;
}

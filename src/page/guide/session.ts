import type { MomentOfProof } from "@/core/evidence/exhibit";
import { redactSight } from "@/core/recognition/redact-sight";
import { Refused, type Send } from "@/messaging/client";
import type { GuideView } from "@/messaging/guide-view";
import type { Refusal } from "@/messaging/protocol";
import { type Notes, sendPress } from "../pending-presses";
import type { LivePage } from "../recognise/live";
import type { Seen } from "../recognise/sight";
import { copyOf } from "../snapshot/copy";
import { guideSight } from "./guide-sight";
import { type Pickable, trailOf } from "./pickable";
import { wholeSight } from "./whole-sight";

/** What the guide shows at present. */
export interface GuideState {
  readonly view: GuideView | null;
  readonly seen: Seen | null;
  /** Counts the times that proof was kept, with what. */
  readonly kept: { readonly count: number; readonly picture: boolean };
  readonly trouble: Refusal | null;
  /** Counts the times that the keyboard was sent here. */
  readonly focus: number;
}

export interface GuideSession {
  current(): GuideState;
  subscribe(listener: () => void): () => void;
  leave(): void;
  /** The person points at a control; settles when the guide goes by it. */
  point(pickable: Pickable): Promise<void>;
  takeBack(): void;
  report(): void;
}

/** Worker's words to the guide. */
interface Messages {
  addListener(listen: (message: unknown) => void): void;
  removeListener(listen: (message: unknown) => void): void;
}

/** So long after a press, in ms, what it led to is copied as soon as it is seen: it may be gone before it is understood. */
const fleeting = 20_000;

/**
 * The guide without its looks: asks the worker for the step whenever the page changes, notes the person's own
 * presses, and keeps the pages that prove something. Holds nothing that a reload would lose.
 */
export function startSession(
  window: Window & typeof globalThis,
  page: LivePage,
  send: Send,
  notes: Notes,
  messages: Messages,
  signal: AbortSignal,
): GuideSession {
  let state: GuideState = {
    view: null,
    seen: null,
    kept: { count: 0, picture: false },
    trouble: null,
    focus: 0,
  };
  const listeners = new Set<() => void>();
  const set = (change: Partial<GuideState>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  let asked = 0;
  /** Settles when every press has got through; what a page became of a press is told after it. */
  let told: Promise<unknown> = Promise.resolve();

  let lastPress = Number.NEGATIVE_INFINITY;

  /** Settles when every look has been answered: one that is sent again must not come behind a later one. */
  let answered: Promise<unknown> = Promise.resolve();

  function ask(seen: Seen): Promise<void> {
    // What is shown may be pressed: from then on presses are heard, by whatever way the look was asked for.
    listen(seen);
    const turn = ++asked;
    const copy = window.performance.now() - lastPress < fleeting ? copyOf(window, page.ours) : null;
    const sight = guideSight(seen);
    const next = answered.then(() => askFor({ ...seen, sight }, turn, copy));
    answered = next.catch(() => null);
    return next;
  }

  async function askFor(seen: Seen, turn: number, copy: ReturnType<typeof copyOf> | null): Promise<void> {
    await page.ready;
    await told;
    // What has changed since and was not copied tells nothing any more.
    if (turn !== asked && !copy) return;
    const view = await send("guideFor", seen.sight).catch(() => state.view);
    if (signal.aborted) return;
    const gone = turn !== asked;
    if (!gone) set({ view, seen });
    if (view?.capture && (copy || !gone)) await keep(view.capture, gone, copy ?? copyOf(window, page.ours));
  }

  async function keep(moment: MomentOfProof, gone: boolean, copy: ReturnType<typeof copyOf>): Promise<void> {
    try {
      await send("keepSnapshot", { moment, gone, ...copy });
      set({ kept: { count: state.kept.count + 1, picture: false }, trouble: null });
    } catch (error) {
      set({ trouble: error instanceof Refused ? error.reason : "failed" });
    }
  }

  function pressed(event: Event): void {
    if (!event.isTrusted || signal.aborted) return;
    const path = event.composedPath();
    if (page.ours && path.includes(page.ours)) return;
    lastPress = window.performance.now();
    const seen = page.fresh();
    const ref = seen && refIn(seen, path);
    if (!ref) return;
    const press = { press: crypto.randomUUID(), ref, sight: redactSight(guideSight(seen)) };
    told = Promise.allSettled([told, sendPress(send, notes, window.location.origin, press)]);
    // Nothing may come of it on the page, and that is to be told too.
    void told.then(askAgain);
  }

  const listening = new WeakSet<Node>();
  function listen(seen: Seen): void {
    for (const tree of seen.trees) {
      if (tree.nodeType !== 9 || listening.has(tree)) continue;
      listening.add(tree);
      tree.addEventListener("click", pressed, { capture: true, signal });
    }
  }

  page.subscribe((seen) => void ask(seen), signal);

  /** Tells the page as it was seen last: what is shown may still be an answer to an earlier look. */
  const askAgain = () => {
    if (page.seen) void ask(page.seen);
  };

  const heard = (message: unknown) => {
    const what = (message as { quittance?: unknown } | null)?.quittance;
    if (what === "picture") set({ kept: { count: state.kept.count + 1, picture: true } });
    if (what === "focus") set({ focus: state.focus + 1 });
    if (what !== undefined) askAgain();
  };
  messages.addListener(heard);
  signal.addEventListener("abort", () => messages.removeListener(heard));
  window.addEventListener("focus", askAgain, { signal });

  return {
    current: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    leave: () => void send("guideLeft", null).then(() => set({ view: null })),
    async point(pickable) {
      const { sight, elements } = wholeSight(window.document, page.seen, page.ours, pickable.name);
      const [ref] = [...elements].find(([, element]) => element === pickable.element) ?? [];
      try {
        if (!ref) throw new Refused("failed");
        await told;
        await send("controlPointed", { ref, trail: trailOf(pickable), sight: redactSight(sight) });
        set({ trouble: null, focus: state.focus + 1 });
      } catch (error) {
        set({ trouble: error instanceof Refused ? error.reason : "failed" });
      }
      page.announce();
    },
    takeBack() {
      if (!page.seen) return;
      void send("takePointingBack", redactSight(page.seen.sight)).then(() => {
        set({ focus: state.focus + 1 });
        page.announce();
      });
    },
    report() {
      const id = state.view?.caseId;
      if (id) void send("openReport", { id, press: crypto.randomUUID() });
    },
  };
}

/** The control that an event went through, innermost first. */
function refIn({ elements }: Seen, path: readonly EventTarget[]): string | null {
  for (const target of path) {
    for (const [ref, element] of elements) if (element === target) return ref;
  }
  return null;
}

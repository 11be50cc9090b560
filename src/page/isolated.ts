import type { LivePage } from "./recognise/live";
import type { Link } from "./send";

/**
 * What our scripts in one page share. It lives on the isolated world's global, which the page's own scripts
 * cannot see.
 */
interface Shared {
  page?: LivePage;
  /** The door's way to the worker, there since the doorkeeper is on duty: what comes later does not bring another. */
  link?: Link;
  guide?: boolean;
  /** The page answers to the worker when it is to be kept whole. */
  captures?: boolean;
}

const key = Symbol.for("quittance");

/** The shared place of this page; made when first asked for. */
export function isolated(): Shared {
  const world = globalThis as unknown as Record<symbol, Shared | undefined>;
  const shared = world[key] ?? {};
  world[key] = shared;
  return shared;
}

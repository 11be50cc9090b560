import type { LivePage } from "./recognise/live";

/**
 * What our scripts in one page share. It lives on the isolated world's global, which the page's own scripts
 * cannot see.
 */
interface Shared {
  page?: LivePage;
  /** The doorkeeper is on duty, or was. */
  door?: boolean;
  guide?: boolean;
}

const key = Symbol.for("quittance");

/** The shared place of this page; made when first asked for. */
export function isolated(): Shared {
  const world = globalThis as unknown as Record<symbol, Shared | undefined>;
  const shared = world[key] ?? {};
  world[key] = shared;
  return shared;
}

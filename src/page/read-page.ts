import { isolated } from "./isolated";
import { sendPending } from "./pending-presses";
import { type LivePage, watchPage } from "./recognise/live";
import type { Link } from "./send";

/** Starts reading this page, or has it reported once more where that has begun already. */
export function readPage({ send, notes, life }: Link): LivePage {
  const shared = isolated();
  if (shared.page) {
    shared.page.announce();
    return shared.page;
  }
  // What was pressed on the page before comes before what this page says.
  const caughtUp = sendPending(send, notes, location.origin).catch(() => null);
  shared.page = watchPage(
    window,
    {
      ready: caughtUp,
      lookout: () => caughtUp.then(() => send("pageSeen", { reading: true })).catch(() => null),
      report: (sight) => caughtUp.then(() => send("pageRecognised", sight)).catch(() => false),
    },
    life.signal,
  );
  return shared.page;
}

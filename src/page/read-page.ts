import { isolated } from "./isolated";
import { type LivePage, watchPage } from "./recognise/live";
import { pageRuntime, pageSend } from "./send";

/** Starts reading this page, or has it reported once more where that has begun already. */
export function readPage(): LivePage {
  const shared = isolated();
  if (shared.page) {
    shared.page.announce();
    return shared.page;
  }
  const life = new AbortController();
  const send = pageSend(pageRuntime(), life);
  shared.page = watchPage(
    window,
    {
      hints: () => send("pageSeen", { reading: true }).catch(() => null),
      report: (recognition) => void send("pageRecognised", recognition).catch(() => null),
    },
    life.signal,
  );
  return shared.page;
}

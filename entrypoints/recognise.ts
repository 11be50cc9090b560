import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { isolated } from "../src/page/isolated";
import { watchPage } from "../src/page/recognise/live";
import { pageRuntime, pageSend } from "../src/page/send";

// A plain script that the manifest lists as a content script: WXT's own wrapper would bring the polyfill and
// three times our bytes onto every page.
export default defineUnlistedScript(() => {
  const shared = isolated();
  if (shared.page) return shared.page.announce();
  const life = new AbortController();
  const send = pageSend(pageRuntime(), life);
  shared.page = watchPage(
    window,
    {
      hints: () => send("pageSeen", null).catch(() => null),
      report: (recognition) => void send("pageRecognised", recognition).catch(() => null),
    },
    life.signal,
  );
});

import { defineContentScript } from "wxt/utils/define-content-script";
import { isolated } from "../src/page/isolated";
import { watchPage } from "../src/page/recognise/live";
import { pageRuntime, pageSend } from "../src/page/send";

export default defineContentScript({
  matches: [],
  runAt: "document_idle",
  main(context) {
    const shared = isolated();
    if (shared.page) return shared.page.announce();
    const send = pageSend(pageRuntime());
    shared.page = watchPage(
      window,
      {
        hints: () => send("pageSeen", null).catch(() => null),
        report: (recognition) => void send("pageRecognised", recognition).catch(() => null),
      },
      context.signal,
    );
  },
});

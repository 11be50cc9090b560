import { defineContentScript } from "wxt/utils/define-content-script";
import { isolated } from "../../src/page/isolated";
import { mountGuide } from "../../src/page/guide/mount";

export default defineContentScript({
  registration: "runtime",
  matches: [],
  runAt: "document_idle",
  main(context) {
    const shared = isolated();
    if (shared.guide) return;
    shared.guide = true;
    void mountGuide(shared, context.signal);
  },
});

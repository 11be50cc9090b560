import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { isolated } from "../src/page/isolated";
import { keepDoor } from "../src/page/recognise/doorkeeper";
import { extension, pageSend } from "../src/page/send";

// A plain script that the manifest lists as a content script: WXT's own wrapper would bring the polyfill onto
// every page.
export default defineUnlistedScript(() => {
  const shared = isolated();
  if (shared.page) return shared.page.announce();
  if (shared.door) return;
  shared.door = true;
  const life = new AbortController();
  const send = pageSend(extension().runtime, life);
  keepDoor(window, () => void send("pageSeen", { reading: false }).catch(() => null), life.signal);
});

import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { isolated } from "../src/page/isolated";
import { keepDoor } from "../src/page/recognise/doorkeeper";
import { linkTo } from "../src/page/send";

// A plain script that the manifest lists as a content script: WXT's own wrapper would bring the polyfill onto
// every page.
export default defineUnlistedScript(() => {
  const shared = isolated();
  if (shared.page) return shared.page.announce();
  if (shared.link) return;
  const link = linkTo();
  shared.link = link;
  keepDoor(window, () => void link.send("pageSeen", { reading: false }).catch(() => null), link.life.signal);
});

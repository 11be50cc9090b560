import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { mountGuide } from "../src/page/guide/mount";
import { isolated } from "../src/page/isolated";

export default defineUnlistedScript(() => {
  const shared = isolated();
  if (shared.guide) return;
  shared.guide = true;
  mountGuide(new AbortController());
});

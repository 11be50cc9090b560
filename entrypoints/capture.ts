import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { answerCaptures } from "../src/page/capture/answer";
import { isolated } from "../src/page/isolated";
import { extension } from "../src/page/send";

// Keeps a page whole; the worker puts it there when the person asks for that.
export default defineUnlistedScript(() => {
  const shared = isolated();
  if (shared.captures) return;
  shared.captures = true;
  answerCaptures(extension().runtime.onConnect);
});

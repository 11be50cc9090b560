import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { isolated } from "../src/page/isolated";
import { readPage } from "../src/page/read-page";

// Reads a page that may be about an account; the worker puts it there when the door has been opened.
export default defineUnlistedScript(() => {
  const { link } = isolated();
  if (link) readPage(link);
});

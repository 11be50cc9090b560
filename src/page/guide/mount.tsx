import { createRoot } from "react-dom/client";
import { browser } from "wxt/browser";
import { guideWordsFor } from "@/locales/guide-words";
import tokens from "@/ui/shared/tokens.css?inline";
import { isolated } from "../isolated";
import { readPage } from "../read-page";
import { extension, linkTo, pageSend } from "../send";
import { Guide } from "./guide";
import guideCss from "./guide.css?inline";
import { makeHost } from "./host";
import { startSession } from "./session";

/** Puts the guide onto the page; where nobody reads the page yet, that begins too. */
export function mountGuide(life: AbortController): void {
  const { signal } = life;
  const page = readPage(isolated().link ?? linkTo());
  const host = makeHost(document, signal);
  page.ours = host.element;
  const style = document.createElement("style");
  style.textContent = tokens + guideCss;
  const container = document.createElement("div");
  host.root.append(style, container);
  const { storage } = extension();
  const send = pageSend(browser.runtime, life);
  const session = startSession(window, page, send, storage.local, browser.runtime.onMessage, signal);
  const root = createRoot(container);
  signal.addEventListener("abort", () => root.unmount());
  root.render(<Guide session={session} host={host} words={guideWordsFor(browser.i18n.getUILanguage())} />);
}

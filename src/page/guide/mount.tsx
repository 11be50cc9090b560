import { createRoot } from "react-dom/client";
import { browser } from "wxt/browser";
import { wordsFor } from "@/locales/words";
import tokens from "@/ui/shared/tokens.css?inline";
import type { isolated } from "../isolated";
import { watchPage } from "../recognise/live";
import { pageSend } from "../send";
import { Guide } from "./guide";
import guideCss from "./guide.css?inline";
import { makeHost } from "./host";
import { startSession } from "./session";

/** Puts the guide onto the page; where no recogniser runs yet, it starts one. */
export function mountGuide(shared: ReturnType<typeof isolated>, life: AbortController): void {
  const { signal } = life;
  const send = pageSend(browser.runtime, life);
  shared.page ??= watchPage(
    window,
    {
      hints: () => send("pageSeen", null).catch(() => null),
      report: (recognition) => void send("pageRecognised", recognition).catch(() => null),
    },
    signal,
  );
  const { page } = shared;
  const host = makeHost(document, signal);
  page.ours = host.element;
  const style = document.createElement("style");
  style.textContent = tokens + guideCss;
  const container = document.createElement("div");
  host.root.append(style, container);
  const session = startSession(window, page, send, browser.runtime.onMessage, signal);
  const root = createRoot(container);
  signal.addEventListener("abort", () => root.unmount());
  root.render(<Guide session={session} host={host} words={wordsFor(browser.i18n.getUILanguage())} />);
}

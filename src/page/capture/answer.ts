import { type Answered, type Asked, type CaptureOrder, captureLine } from "@/messaging/capture-line";
import { isolated } from "../isolated";
import type { Line } from "../send";
import { copyOf } from "../snapshot/copy";
import { readFonts } from "../snapshot/fonts";
import { FullPage } from "./full-page";
import { drawn } from "./settle";
import { Unseen } from "./unseen";

async function carryOut(page: FullPage, order: CaptureOrder, ours: Element | null): Promise<unknown> {
  switch (order.do) {
    case "hide":
      page.hide();
      await drawn(window);
      await drawn(window);
      return page.look();
    case "go":
      return page.go(order.to);
    case "look":
      return page.look();
    case "putBack":
      page.putBack();
      return null;
    case "copy":
      return copyOf(window, ours, await readFonts(document));
  }
}

/**
 * Does on this page what the worker needs to keep it. A line that breaks, because the worker was stopped or the tab
 * goes elsewhere, leaves nothing behind: the page is put back at once.
 */
export function answerCaptures(onConnect: { addListener(hear: (line: Line) => void): void }): void {
  const ours = () => isolated().page?.ours ?? null;
  const unseen = new Unseen(ours);
  onConnect.addListener((line) => {
    if (line.name !== captureLine) return;
    const page = new FullPage(window, ours, unseen);
    let broken = false;
    line.onDisconnect.addListener(() => {
      broken = true;
      page.leave();
    });
    line.onMessage.addListener((message) => {
      const { n, order } = message as Asked;
      const say = (answer: Answered) => {
        // What was under way when the line broke may have hidden something once more.
        if (broken) page.leave();
        else line.postMessage(answer);
      };
      carryOut(page, order, ours()).then(
        (value) => say({ n, value }),
        () => say({ n, failed: true }),
      );
    });
  });
}

import { type Answered, type Asked, type CaptureOrder, captureLine } from "@/messaging/capture-line";
import { isolated } from "../isolated";
import type { Line } from "../send";
import { copyOf } from "../snapshot/copy";
import { readFonts } from "../snapshot/fonts";
import { FullPage } from "./full-page";
import { Marked } from "./marked";
import { drawn } from "./settle";
import { Unseen } from "./unseen";

interface Side {
  readonly page: FullPage;
  readonly marked: Marked;
  readonly ours: Element | null;
}

async function carryOut({ page, marked, ours }: Side, order: CaptureOrder): Promise<unknown> {
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
      marked.takeOff();
      page.putBack();
      return null;
    case "copy":
      return copyOf(window, ours, await readFonts(document));
    case "mark":
      return marked.put(order.as);
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
    const marked = new Marked(ours);
    let broken = false;
    const leave = () => {
      marked.takeOff();
      page.leave();
    };
    line.onDisconnect.addListener(() => {
      broken = true;
      leave();
    });
    line.onMessage.addListener((message) => {
      const { n, order } = message as Asked;
      const say = (answer: Answered) => {
        // What was under way when the line broke may have hidden something once more.
        if (broken) leave();
        else line.postMessage(answer);
      };
      carryOut({ page, marked, ours: ours() }, order).then(
        (value) => say({ n, value }),
        () => say({ n, failed: true }),
      );
    });
  });
}

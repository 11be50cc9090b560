import type { CDPSession, Page } from "@playwright/test";

interface Target {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
}

/** The real popup of the toolbar button: Playwright does not list it among its pages, the debugger does. */
export class PopupTarget {
  private next = 1;

  private constructor(
    private readonly cdp: CDPSession,
    private readonly session: string,
  ) {}

  /** The open popup; null while there is none. */
  static async find(page: Page): Promise<PopupTarget | null> {
    const cdp = await page.context().newCDPSession(page);
    const { targetInfos } = (await cdp.send("Target.getTargets")) as { targetInfos: Target[] };
    const popup = targetInfos.find(
      ({ url, type }) => type === "page" && /^chrome-extension:.*\/popup\.html$/.test(url),
    );
    if (!popup) return null;
    // It may close while it is looked at.
    const found = await cdp
      .send("Target.attachToTarget", { targetId: popup.targetId, flatten: false })
      .catch(() => null);
    return found && new PopupTarget(cdp, found.sessionId);
  }

  /** The value of an expression in the popup. */
  async evaluate<T>(expression: string): Promise<T> {
    const id = this.next++;
    const answer = new Promise<T>((resolve) => {
      const hear = ({ message }: { message: string }) => {
        const parsed = JSON.parse(message) as { id?: number; result?: { result: { value: T } } };
        if (parsed.id !== id || !parsed.result) return;
        this.cdp.off("Target.receivedMessageFromTarget", hear);
        resolve(parsed.result.result.value);
      };
      this.cdp.on("Target.receivedMessageFromTarget", hear);
    });
    const message = JSON.stringify({ id, method: "Runtime.evaluate", params: { expression, returnByValue: true } });
    await this.cdp.send("Target.sendMessageToTarget", { message, sessionId: this.session });
    return answer;
  }
}

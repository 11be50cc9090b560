import type { Page } from "@playwright/test";
import type { GuideStep } from "../../src/core/case/guide-step";
import { presentStep } from "../../src/core/case/present-step";
import { advance } from "../../src/core/case/reduce";
import { link } from "../../src/core/evidence/chain";
import { strangerAt } from "../../src/core/provider/stranger";
import type { Recognition } from "../../src/core/recognition/recognition";
import { instant } from "../../src/core/value/moment";
import type { Answer } from "../../src/messaging/protocol";
import { tabOf } from "../../tests/e2e/support/product";
import { until } from "../until";
import type { PageRow } from "./rows";

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };

/** Where a page is served that tells no address, or only a path. */
export function addressOf({ url, project }: PageRow): string {
  if (/^https?:/.test(url)) return url.replace(/^http:/, "https:");
  // The project's name would say things of the page that its real address may not.
  const site = [...project].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 9973, 7);
  return `https://www.site-${site}.example${url.startsWith("/") ? url : `/${url}`}`;
}

/** What the guide would show of a page that it meets first. */
export function stepOn(recognition: Recognition, url: URL): GuideStep {
  const provider = strangerAt(url);
  const at = instant(0, 0);
  const opened = {
    type: "case-opened",
    provider: { id: null, name: provider.name },
    biller: null,
    address: url.href,
    by: "guide",
  } as const;
  const first = link(null, opened, at);
  const state = advance(advance(null, first), link(first, { type: "guide-started", address: url.href }, at));
  return presentStep({ state, recognition, owner: provider, provider, biller: null, page: null });
}

/** Asks the built extension what a page is; its reader is sent into the page as the toolbar button does it. */
export async function recognitionOf(own: Page, page: Page): Promise<Recognition> {
  const tab = await tabOf(own, page);
  let before = "";
  return until(
    () => `${page.url()} could not be read at rest.`,
    async () => {
      const answer = (await own.evaluate(
        (id) => chrome.runtime.sendMessage({ name: "tabState", request: { tab: id } }),
        tab,
      )) as Answer<"tabState">;
      const recognition = answer.ok ? answer.value.recognition : null;
      const now = JSON.stringify(recognition);
      const still = recognition !== null && now === before;
      before = now;
      return still ? recognition : null;
    },
  );
}

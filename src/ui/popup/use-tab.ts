import { liveQuery } from "dexie";
import { useEffect, useState } from "react";
import { browser } from "wxt/browser";
import { Refused } from "@/messaging/client";
import type { Refusal, Reply } from "@/messaging/protocol";
import { newest } from "@/store/cases";
import { db, send } from "../shared/world";

export type TabState = Reply<"tabState">;

/** The tab that the popup speaks of: `?tab=<id>` when it is opened as a page, else the tab in front. */
export async function tabInQuestion(): Promise<number | null> {
  const asked = new URLSearchParams(location.search).get("tab");
  if (asked !== null && /^\d+$/.test(asked)) return Number(asked);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** A tab, what is known of it, and why that could not be told; null until the worker has answered. */
export interface TabInQuestion {
  readonly tab: number | null;
  readonly state: TabState | null;
  readonly refusal: Refusal | null;
}

/** What is known of the tab, kept up to date while the popup is open. */
export function useTab(): TabInQuestion {
  const [tab, setTab] = useState<number | null>(null);
  const [{ state, refusal }, setAnswer] = useState<Omit<TabInQuestion, "tab">>({ state: null, refusal: null });
  useEffect(() => void tabInQuestion().then(setTab), []);
  useEffect(() => {
    if (tab === null) return;
    let over = false;
    const ask = () =>
      void send("tabState", { tab }).then(
        (state) => !over && setAnswer({ state, refusal: null }),
        // What was known before is not less true.
        (error) =>
          !over && setAnswer(({ state }) => ({ state, refusal: error instanceof Refused ? error.reason : "failed" })),
      );
    const changed = (changes: object, area: string) => area === "session" && `page:${tab}` in changes && ask();
    browser.storage.onChanged.addListener(changed);
    const { onAdded, onRemoved } = browser.permissions;
    onAdded.addListener(ask);
    onRemoved.addListener(ask);
    const cases = liveQuery(() => newest(db, 1)).subscribe(ask);
    return () => {
      over = true;
      browser.storage.onChanged.removeListener(changed);
      onAdded.removeListener(ask);
      onRemoved.removeListener(ask);
      cases.unsubscribe();
    };
  }, [tab]);
  return { tab, state, refusal };
}

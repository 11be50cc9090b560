import { liveQuery } from "dexie";
import { useEffect, useState } from "react";
import { browser } from "wxt/browser";
import type { Reply } from "@/messaging/protocol";
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

/** What is known of the tab, kept up to date while the popup is open; null until the worker has answered. */
export function useTab(): { tab: number | null; state: TabState | null } {
  const [tab, setTab] = useState<number | null>(null);
  const [state, setState] = useState<TabState | null>(null);
  useEffect(() => void tabInQuestion().then(setTab), []);
  useEffect(() => {
    if (tab === null) return;
    let over = false;
    const ask = () =>
      void send("tabState", { tab }).then(
        (answer) => !over && setState(answer),
        () => undefined,
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
  return { tab, state };
}

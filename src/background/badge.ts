import { countUnfinished } from "@/store/cases";
import type { World } from "./world";

const colours = { here: "#1f6f6b", unfinished: "#a23b1c" };

/** Sets the mark on the toolbar button: "!" while a cancellation is not finished, a dot where there is something here. */
export async function showBadge({ browser, db, words }: World, tab: number, here: boolean): Promise<void> {
  const unfinished = await countUnfinished(db);
  const text = unfinished > 0 ? "!" : "";
  const { action } = browser;
  await action.setBadgeText({ text });
  await action.setBadgeBackgroundColor({
    color: unfinished > 0 ? colours.unfinished : colours.here,
  });
  await action.setTitle({
    title: unfinished > 0 ? words.badge.unfinished(unfinished) : words.badge.plain,
  });
  try {
    await action.setBadgeText({ tabId: tab, text: text || (here ? "•" : "") });
    await action.setTitle({
      tabId: tab,
      title: unfinished > 0 ? words.badge.unfinished(unfinished) : here ? words.badge.here : words.badge.plain,
    });
  } catch {
    // The tab was closed meanwhile: there is nothing left to mark.
  }
}

import { isClosed } from "@/messaging/closed";
import type { Refusal } from "@/messaging/protocol";
import { Refuse } from "@/messaging/server";
import { nudge } from "./guide-scripts";
import { keepScreenshot } from "./keep-screenshot";
import { focusCommand, screenshotCommand } from "./shortcut";
import type { World } from "./world";

async function activeTab({ browser }: World): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id ?? null;
}

function reasonOf(error: unknown): Refusal {
  if (error instanceof Refuse) return error.reason;
  return isClosed(error) ? "storage-closed" : "failed";
}

/** Says at the toolbar button how a key press went, where no page of ours is open to say it. */
async function tell({ browser, words }: World, tab: number, error: unknown): Promise<void> {
  const reason = error ? reasonOf(error) : null;
  await browser.action.setBadgeText({ tabId: tab, text: reason ? "✗" : "✓" });
  await browser.action.setTitle({
    tabId: tab,
    title: reason ? words.refusals[reason] : words.popup.screenshotKept,
  });
}

/** Carries out a keyboard command. A command counts as the person's gesture in the tab in front. */
export async function onCommand(
  world: World,
  command: string,
  pressedIn: { id?: number | undefined } | undefined,
): Promise<void> {
  const tab = pressedIn?.id ?? (await activeTab(world));
  if (tab === null) return;
  if (command === focusCommand) return nudge(world, tab, "focus");
  if (command !== screenshotCommand) return;
  await world.own.ready();
  try {
    await keepScreenshot(world, { tab });
    await tell(world, tab, null);
  } catch (error) {
    await tell(world, tab, error);
  }
}

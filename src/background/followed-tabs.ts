import { guided } from "@/store/cases";
import { sendGuide } from "./page-scripts";
import type { World } from "./world";

const key = (tab: number) => `followed:${tab}`;

/** Remembers that a case's guide runs in a tab on a site into which the browser does not put it by itself. */
export async function followTab({ browser }: World, tab: number, id: string): Promise<void> {
  await browser.storage.session.set({ [key(tab)]: id });
}

export async function leaveTab({ browser }: World, tab: number): Promise<void> {
  await browser.storage.session.remove(key(tab));
}

/**
 * Puts the guide into the next page of a tab that is followed. The person's press holds for the site that it was made
 * on; on another the browser says no, and the popup has to be asked again.
 */
export async function onTabLoaded(world: World, tab: number): Promise<void> {
  const followed = (await world.browser.storage.session.get(key(tab)))[key(tab)];
  if (!followed) return;
  const running = (await guided(world.db)).some(({ id }) => id === followed);
  if (running) await sendGuide(world, tab);
  else await leaveTab(world, tab);
}

import { syncGuideScripts } from "./guide-scripts";
import type { World } from "./world";

/** After an install or update: the guide's scripts as the running cases need them, and a first word. */
export async function onInstalled(world: World, reason: string): Promise<void> {
  await syncGuideScripts(world);
  if (reason === "install")
    await world.browser.tabs.create({
      url: world.browser.runtime.getURL("/dashboard.html#/welcome"),
    });
}

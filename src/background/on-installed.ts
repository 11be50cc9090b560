import { syncScripts } from "./allowed-sites";
import type { World } from "./world";

/** After an install or update: scripts as the allowed sites and the running cases need them, and a first word. */
export async function onInstalled(world: World, reason: string): Promise<void> {
  await syncScripts(world);
  if (reason === "install")
    await world.browser.tabs.create({
      url: world.browser.runtime.getURL("/dashboard.html#/welcome"),
    });
}

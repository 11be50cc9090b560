import { onPermissions } from "./own-pages";
import type { World } from "./world";

/** After an install or update: the scripts as the running cases and the person's own entries need them, and a first word. */
export async function onInstalled(world: World, reason: string): Promise<void> {
  await onPermissions(world);
  if (reason === "install")
    await world.browser.tabs.create({
      url: world.browser.runtime.getURL("/dashboard.html#/welcome"),
    });
}

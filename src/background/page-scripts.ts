import type { World } from "./world";

type Script = "/recognise.js" | "/reader.js" | "/guide.js";

async function inject({ browser }: World, tab: number, ...files: Script[]): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab }, files });
    return true;
  } catch {
    // An error page, one that is just being left, or one that the browser keeps to itself.
    return false;
  }
}

export const guideFile = "/guide.js";
export const doorFile = "/recognise.js";

/** Puts the door's script into a tab; it asks for the reader where the page looks like an account's. */
export function sendDoor(world: World, tab: number): Promise<boolean> {
  return inject(world, tab, doorFile);
}

/**
 * Has the page in a tab read; false where the browser does not let us. The reader goes to the worker by the way of
 * the door's script, which stands only on the catalogue's hosts by itself.
 */
export function sendReader(world: World, tab: number): Promise<boolean> {
  return inject(world, tab, "/recognise.js", "/reader.js");
}

/** Puts the guide into a tab; false where the browser does not let us. */
export function sendGuide(world: World, tab: number): Promise<boolean> {
  return inject(world, tab, guideFile);
}

import type { World } from "./world";

async function inject({ browser }: World, tab: number, file: "/reader.js" | "/guide.js"): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab }, files: [file] });
    return true;
  } catch {
    // An error page, one that is just being left, or one that the browser keeps to itself.
    return false;
  }
}

export const guideFile = "/guide.js";

/** Has the page in a tab read; false where the browser does not let us. */
export function sendReader(world: World, tab: number): Promise<boolean> {
  return inject(world, tab, "/reader.js");
}

/** Puts the guide into a tab; false where the browser does not let us. */
export function sendGuide(world: World, tab: number): Promise<boolean> {
  return inject(world, tab, guideFile);
}

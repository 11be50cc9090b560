import type { World } from "./world";

type Script = "/recognise.js" | "/reader.js" | "/guide.js" | "/capture.js";

async function inject({ browser }: World, tab: number, files: Script[], injectImmediately = false): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab }, files, injectImmediately });
    return true;
  } catch {
    // An error page, one that is just being left, or one that the browser keeps to itself.
    return false;
  }
}

export const doorFile = "/recognise.js";
export const guideFile = "/guide.js";

/** Puts the door's script into a tab; it asks for the reader where the page looks like an account's. */
export function sendDoor(world: World, tab: number): Promise<boolean> {
  return inject(world, tab, [doorFile]);
}

/**
 * Has the page in a tab read; false where the browser does not let us. The reader goes to the worker by the way of
 * the door's script, which stands by itself only on the catalogue's hosts that are allowed.
 */
export function sendReader(world: World, tab: number): Promise<boolean> {
  return inject(world, tab, [doorFile, "/reader.js"]);
}

/** Puts the guide into a tab; false where the browser does not let us. */
export function sendGuide(world: World, tab: number): Promise<boolean> {
  return inject(world, tab, [guideFile]);
}

/**
 * Puts what keeps a page whole into a tab; false where the browser does not let us.
 * @param atOnce also into a page that is still being loaded
 */
export function sendCapture(world: World, tab: number, atOnce = false): Promise<boolean> {
  return inject(world, tab, ["/capture.js"], atOnce);
}

let turn: Promise<unknown> = Promise.resolve();

/**
 * Lets the browser itself put a script into pages, and into no others; it remembers that until it is updated. One at a
 * time, and what is wanted is asked within the turn: what is registered twice is refused, and what was asked before
 * another change would take that back.
 * @returns the patterns that were not registered before
 */
export function keepRegistered(
  { browser: { scripting } }: World,
  id: string,
  wanted: () => Promise<string[]>,
  file: Script,
): Promise<string[]> {
  const register = async () => {
    const matches = await wanted();
    const [known] = await scripting.getRegisteredContentScripts({ ids: [id] });
    const fresh = matches.filter((pattern) => !known?.matches?.includes(pattern));
    if (known?.matches?.length === matches.length && fresh.length === 0) return [];
    const script = { id, matches, js: [file], runAt: "document_idle" as const };
    if (matches.length > 0)
      await (known ? scripting.updateContentScripts([script]) : scripting.registerContentScripts([script]));
    else if (known) await scripting.unregisterContentScripts({ ids: [id] });
    return fresh;
  };
  const done = turn.then(register);
  turn = done.catch(() => null);
  return done;
}

import type { World } from "./world";

export const screenshotCommand = "keep-screenshot";
export const focusCommand = "focus-guide";

/** The keys that the person has for a screenshot; null where none are set. */
export async function screenshotKey({ browser }: World): Promise<string | null> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === screenshotCommand)?.shortcut || null;
}

import type { World } from "./world";

const key = "report";

/** Opens the page on which a report can be read and saved; the same press opens it once. */
export async function openReport({ browser }: World, { id, press }: { id: string; press: string }): Promise<null> {
  const { session } = browser.storage;
  if ((await session.get(key))[key] === press) return null;
  await session.set({ [key]: press });
  await browser.tabs.create({ url: browser.runtime.getURL(`/dashboard.html#/report/${id}`) });
  return null;
}

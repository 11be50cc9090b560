import type { World } from "./world";

/** The optional permission with which a picture needs no press of the person's. */
export const allSites = "<all_urls>";

/** Whether pictures are taken by themselves. */
export function takesPictures({ browser }: World): Promise<boolean> {
  return browser.permissions.contains({ origins: [allSites] });
}

import { browser } from "wxt/browser";
import { usePermissions } from "./use-permissions";

const wanted = { origins: ["<all_urls>"] };

const contained = () => browser.permissions.contains(wanted);

/** Whether all sites are allowed, as the browser has it now; null until it has answered. */
export const useAllSites = (): boolean | null => usePermissions(contained);

/**
 * Asks the browser to allow all sites, or to take that back; call it first thing in a press, which it must come from.
 * @returns whether the browser did so
 */
export function allowAllSites(allow: boolean): Promise<boolean> {
  return allow ? browser.permissions.request(wanted) : browser.permissions.remove(wanted);
}

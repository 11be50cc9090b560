import { browser } from "wxt/browser";
import { usePermissions } from "./use-permissions";

const all = ["<all_urls>", "*://*/*"];

async function allowed(): Promise<readonly string[]> {
  const given = [...(browser.runtime.getManifest().host_permissions ?? []), ...all];
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => !given.includes(origin)).sort();
}

/** The patterns that the person allowed beyond what the extension has from its installation on; null until known. */
export const useAllowedSites = (): readonly string[] | null => usePermissions(allowed);

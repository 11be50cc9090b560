import { useEffect, useState } from "react";
import { browser } from "wxt/browser";

const all = ["<all_urls>", "*://*/*"];

/** The patterns that the person allowed beyond what the extension has from its installation on; null until known. */
export function useAllowedSites(): readonly string[] | null {
  const [sites, setSites] = useState<readonly string[] | null>(null);
  useEffect(() => {
    const given = [...(browser.runtime.getManifest().host_permissions ?? []), ...all];
    const ask = () =>
      void browser.permissions
        .getAll()
        .then(({ origins = [] }) => setSites(origins.filter((origin) => !given.includes(origin)).sort()));
    const { onAdded, onRemoved } = browser.permissions;
    onAdded.addListener(ask);
    onRemoved.addListener(ask);
    ask();
    return () => {
      onAdded.removeListener(ask);
      onRemoved.removeListener(ask);
    };
  }, []);
  return sites;
}

import { useEffect, useState } from "react";
import { browser } from "wxt/browser";

const wanted = { origins: ["<all_urls>"] };

/** Whether all sites are allowed, as the browser has it now; null until it has answered. */
export function useAllSites(): boolean | null {
  const [allowed, setAllowed] = useState<boolean | null>(null);
  useEffect(() => {
    const ask = () => void browser.permissions.contains(wanted).then(setAllowed);
    const { onAdded, onRemoved } = browser.permissions;
    onAdded.addListener(ask);
    onRemoved.addListener(ask);
    ask();
    return () => {
      onAdded.removeListener(ask);
      onRemoved.removeListener(ask);
    };
  }, []);
  return allowed;
}

/**
 * Asks the browser to allow all sites, or to take that back; call it first thing in a press, which it must come from.
 * @returns whether the browser did so
 */
export function allowAllSites(allow: boolean): Promise<boolean> {
  return allow ? browser.permissions.request(wanted) : browser.permissions.remove(wanted);
}

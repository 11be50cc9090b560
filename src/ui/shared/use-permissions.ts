import { useEffect, useState } from "react";
import { browser } from "wxt/browser";

/**
 * What the browser says of our permissions, now and whenever they change; null until it has answered.
 * @param ask the same function at every call
 */
export function usePermissions<T>(ask: () => Promise<T>): T | null {
  const [told, setTold] = useState<T | null>(null);
  useEffect(() => {
    const again = () => void ask().then(setTold);
    const { onAdded, onRemoved } = browser.permissions;
    onAdded.addListener(again);
    onRemoved.addListener(again);
    again();
    return () => {
      onAdded.removeListener(again);
      onRemoved.removeListener(again);
    };
  }, [ask]);
  return told;
}

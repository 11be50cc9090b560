import { useEffect, useState } from "react";
import { browser } from "wxt/browser";

/** Whether the browser lets us read these addresses by ourselves, as it is now; null until it has answered. */
export function useAllowed(origins: readonly string[]): boolean | null {
  const [allowed, setAllowed] = useState<boolean | null>(null);
  const all = origins.join(" ");
  useEffect(() => {
    let over = false;
    const ask = () =>
      void browser.permissions.contains({ origins: all.split(" ") }).then((has) => !over && setAllowed(has));
    const { onAdded, onRemoved } = browser.permissions;
    onAdded.addListener(ask);
    onRemoved.addListener(ask);
    ask();
    return () => {
      over = true;
      onAdded.removeListener(ask);
      onRemoved.removeListener(ask);
    };
  }, [all]);
  return allowed;
}

import { useEffect, useState } from "react";

/** So long, in ms, a browser that is busy all the time is waited for. */
const longest = 400;

/** Whether the browser has had a moment's rest since the component came: what is only rushed past is not worth loading. */
export function useRested(): boolean {
  const [rested, setRested] = useState(false);
  useEffect(() => {
    const waiting = requestIdleCallback(() => setRested(true), { timeout: longest });
    return () => cancelIdleCallback(waiting);
  }, []);
  return rested;
}

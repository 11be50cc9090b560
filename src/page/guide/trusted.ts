import type { MouseEvent } from "react";

/** Only what the person themselves does counts: a page's script can send events, but not trusted ones. */
export const trusted = (act: () => void) => (event: MouseEvent) => {
  if (event.nativeEvent.isTrusted) act();
};

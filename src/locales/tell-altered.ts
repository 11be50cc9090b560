import type { Altered } from "@/core/evidence/altered";
import type { Words } from "./words";

/** How a kept page or text differs from what the page had, a sentence for each way. */
export function tellAltered(altered: Altered | null, { altered: told }: Words): string[] {
  return [...(altered?.cut ? [told.cut] : []), ...(altered?.masked ? [told.masked] : [])];
}

import { browser } from "wxt/browser";
import { usePermissions } from "./use-permissions";

/** Chromium's permission for the page in its own format; the types are those that all browsers share. */
const wanted = { permissions: ["pageCapture" as never] };

/** Whether this browser has it at all, by the manifest's own word. */
export const offersPageArchive = (): boolean => {
  const offered: readonly string[] = browser.runtime.getManifest().optional_permissions ?? [];
  return offered.includes("pageCapture");
};

const contained = () => browser.permissions.contains(wanted);

/** Whether pages may be kept in the browser's own format, as the browser has it now; null until it has answered. */
export const usePageArchive = (): boolean | null => usePermissions(contained);

/**
 * Asks the browser for it, or to take it back; call it first thing in a press, which it must come from.
 * @returns whether the browser did so
 */
export function allowPageArchive(allow: boolean): Promise<boolean> {
  return allow ? browser.permissions.request(wanted) : browser.permissions.remove(wanted);
}

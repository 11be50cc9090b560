/** Whether the browser has no room for more, as it says itself or as Dexie passes it on. */
export function isQuota(error: unknown): boolean {
  const names = [error, (error as { inner?: unknown } | null)?.inner].map((e) => (e as { name?: string } | null)?.name);
  return names.includes("QuotaExceededError");
}

/** Whether the browser lets nothing be read or kept, which is how Dexie says it of all that is asked afterwards. */
export function isClosed(error: unknown): boolean {
  return (error as { name?: string } | null)?.name === "DatabaseClosedError";
}

/**
 * Looks again every few moments until there is an answer.
 * @param what says what is missing, if there is none in time
 * @param look gives null for "not yet"
 * @param limit in milliseconds
 */
export async function until<T>(what: () => string, look: () => Promise<T | null>, limit = 15_000): Promise<T> {
  const end = Date.now() + limit;
  for (;;) {
    const found = await look();
    if (found !== null) return found;
    if (Date.now() > end) throw new Error(what());
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The first of the list, those in dialogs before all others: a long page must not hide what lies over it. */
export function foremost<T>(all: readonly T[], count: number, isFront: (one: T) => boolean): readonly T[] {
  if (all.length <= count) return all;
  const front = all.filter(isFront);
  const kept = new Set([...front, ...all.filter((one) => !front.includes(one))].slice(0, count));
  return all.filter((one) => kept.has(one));
}

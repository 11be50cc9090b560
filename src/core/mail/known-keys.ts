import type { KeyOf } from "./verify";

/** A key's record that was kept. */
export interface KnownKey {
  readonly exhibit: string;
  readonly domain: string;
  readonly selector: string;
  readonly record: string;
}

/** The records kept in a case, for one of its mails: its own before those of others, the newest before older ones. */
export function keyOf(kept: readonly KnownKey[], exhibit: string): KeyOf {
  return (domain, selector) => {
    const fitting = kept.filter((key) => key.domain === domain && key.selector === selector);
    return (fitting.findLast((key) => key.exhibit === exhibit) ?? fitting.at(-1))?.record ?? null;
  };
}

/**
 * The same with every half of a surrogate pair replaced by U+FFFD: a text that was cut in the middle of an emoji cannot be
 * written as canonical JSON (RFC 8785), and what it stands in would not be kept at all.
 */
export function wellFormed<T>(value: T): T {
  if (typeof value === "string") return value.replace(/\p{Surrogate}/gu, "\ufffd") as T;
  if (Array.isArray(value)) return value.map(wellFormed) as T;
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, wellFormed(inner)])) as T;
}

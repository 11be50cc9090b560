/** Tags and their values (RFC 6376, 3.2); null where a tag comes twice or something is no tag. */
export function readTags(text: string): ReadonlyMap<string, string> | null {
  const tags = new Map<string, string>();
  const parts = text.split(";");
  if (parts.at(-1)?.trim() === "") parts.pop();
  for (const part of parts) {
    const [name, value] = [part.slice(0, part.indexOf("=")).trim(), part.slice(part.indexOf("=") + 1).trim()];
    if (!part.includes("=") || !/^[A-Za-z]\w*$/.test(name) || tags.has(name)) return null;
    tags.set(name, value);
  }
  return tags;
}

/** The parts of a value between colons. */
export function listOf(value: string): string[] {
  return value
    .split(":")
    .map((one) => one.replace(/[ \t\r\n]+/g, "").toLowerCase())
    .filter(Boolean);
}

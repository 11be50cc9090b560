const known = [/Edg\/[\d.]+/, /OPR\/[\d.]+/, /Firefox\/[\d.]+/, /Chrome\/[\d.]+/];

/** Browser and version out of a user-agent string, as `Chrome/156.0.0.0`. */
export function browserName(userAgent: string): string {
  for (const pattern of known) {
    const found = pattern.exec(userAgent);
    if (found) return found[0];
  }
  return userAgent.slice(0, 120);
}

/** A path with its escapes read; those of another encoding than UTF-8 are left out. */
export function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path.replace(/%[0-9a-f]{2}/gi, "");
  }
}

/**
 * The text of a file's bytes in UTF-8; null where they are none: a picture, an archive. Such a file would have a mistake
 * at each of its bytes.
 */
export function textIn(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return text.includes("\0") ? null : text;
  } catch {
    return null;
  }
}

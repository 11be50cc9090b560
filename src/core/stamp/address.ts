export interface AuthorityAddress {
  readonly href: string;
  readonly host: string;
  /** What the browser is asked to let us reach: the host, by any port, which patterns do not tell. */
  readonly pattern: string;
  /** Not encrypted on its way. */
  readonly plain: boolean;
}

/**
 * The address of a server as a person may write it. One with a user and a password is refused: it would go to wherever
 * the case goes.
 */
export function authorityAddress(text: string): AuthorityAddress | null {
  const trimmed = text.trim();
  if (trimmed.length > 500 || !URL.canParse(trimmed)) return null;
  const { href, protocol, hostname, host, username, password } = new URL(trimmed);
  if (!/^https?:$/.test(protocol) || username || password || !hostname) return null;
  return { href, host, pattern: `${protocol}//${hostname}/*`, plain: protocol === "http:" };
}

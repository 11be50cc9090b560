import { redactUrl } from "../redact-url";
import { cutSecrets } from "../secrets";
import { keyOf, type Part } from "./read-parts";

/** Under which addresses parts stand once their secrets are cut: the same in the part's head and in all that name it. */
export class Addresses {
  private readonly parts = new Map<string, Part>();
  private readonly given = new Map<Part, { location: string | null; cid: string | null }>();
  private readonly taken = new Set<string>();

  constructor(parts: readonly Part[]) {
    for (const [n, part] of parts.entries()) {
      for (const key of [part.cid, part.location]) if (key && !this.parts.has(key)) this.parts.set(key, part);
      const named = part.location?.startsWith("cid:") ? part.location : null;
      this.given.set(part, {
        // Names that the browser drew by lot look like secrets, and are put in order.
        location: named ? `cid:part-${n}@mhtml.blink` : part.location && this.fresh(part.location, n),
        cid: part.cid && `cid:frame-${n}@mhtml.blink`,
      });
    }
  }

  /** Pictures that only a secret told apart stay apart. */
  private fresh(location: string, n: number): string {
    const safe = new URL(redactUrl(location));
    safe.hash = "";
    const plain = cutSecrets(safe.href) === safe.href ? safe.href : `${safe.origin}/part-${n}`;
    const own = this.taken.has(plain) ? `${plain}${plain.includes("?") ? "&" : "?"}part=${n}` : plain;
    this.taken.add(own);
    return own;
  }

  of(part: Part): { readonly location: string | null; readonly cid: string | null } {
    return this.given.get(part) ?? { location: null, cid: null };
  }

  /** The part that an address means; null where there is none. */
  find(address: string, base: string): { readonly part: Part; readonly address: string } | null {
    const key = keyOf(address.trim(), base);
    const part = key === null ? undefined : this.parts.get(key);
    if (!part) return null;
    const { location, cid } = this.of(part);
    const own = key === part.cid ? cid : location;
    return own === null ? null : { part, address: own };
  }
}

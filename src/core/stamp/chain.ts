import { engine, same } from "./engine";
import type { Held } from "./token";
import { mayIssue } from "./usage";

/** Longer chains than this are not met. */
const longest = 8;

export interface Chain {
  /** From the signer's certificate up. */
  readonly links: readonly Held[];
  readonly root: "given" | "nobody" | "missing";
  /** Some certificate in it may not issue the one below it. */
  readonly bad: boolean;
}

const isIn = (all: readonly Held[], one: Held) => all.some(({ der }) => same(der, one.der));

/** Whether the upper certificate's key has signed the lower one. */
async function signed(upper: Held, lower: Held): Promise<boolean> {
  try {
    return await lower.certificate.verify(upper.certificate, engine);
  } catch {
    // Signed in a way that WebCrypto does not know.
    return false;
  }
}

/**
 * Follows who issued whom from a certificate up, first by those that are trusted.
 * @param roots given as trusted
 * @param others that came along
 */
export async function follow(first: Held, roots: readonly Held[], others: readonly Held[]): Promise<Chain> {
  const links: Held[] = [first];
  let bad = false;
  for (let last = first; links.length <= longest; ) {
    if (isIn(roots, last)) return { links, root: "given", bad };
    const { subject, issuer } = last.certificate;
    if (issuer.isEqual(subject)) return { links, root: (await signed(last, last)) ? "nobody" : "missing", bad };
    let next: Held | null = null;
    for (const each of [...roots, ...others])
      if (each.certificate.subject.isEqual(issuer) && !isIn(links, each) && (await signed(each, last))) {
        next = each;
        break;
      }
    if (!next) return { links, root: "missing", bad };
    // The signer's own certificate does not count among those that issue.
    bad ||= !mayIssue(next.certificate, links.length - 1);
    links.push(next);
    last = next;
  }
  return { links, root: "missing", bad };
}

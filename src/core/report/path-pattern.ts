import { knownLabel } from "./known-label";
import { left } from "./left";

/** Names of pages that say nothing of a person. */
const plain = new Set(
  "account accounts my me user users profile settings setting preferences billing subscription subscriptions plan plans membership memberships manage cancel cancellation payment payments invoices orders order portal customer app home dashboard overview security help support en fr de es it".split(
    " ",
  ),
);

function segment(text: string, languages: readonly string[]): string {
  const [whole, name = "", extension = ""] = /^([^.]*)(?:\.(html?|php|aspx?|jsp|do))?$/.exec(text.toLowerCase()) ?? [];
  const words = name.split(/[-_]/);
  const known = (word: string) =>
    plain.has(word) || (/^[a-z]{3,}$/.test(word) && knownLabel(word, languages, []) !== left);
  if (text === "") return text;
  return whole && words.length <= 4 && words.every(known) ? [name, extension].filter(Boolean).join(".") : "*";
}

/**
 * Which page an address is, and nothing of whose: a path whose parts are kept only where they are words that pages are
 * called by; no query and no fragment.
 */
export function pathPattern(path: string, languages: readonly string[]): string {
  const [bare = "/"] = path.split(/[?#]/);
  const parts = bare.split("/").map((part) => segment(part, languages));
  return parts.join("/").replace(/(?:\/\*){3,}/g, "/**") || "/";
}

import { fold } from "../language/fold";
import { namesOf } from "./parties";
import type { Provider } from "./schema";

/** By what an entry was found: the best reason first. */
export const reasons = ["name", "site", "statement"] as const;

export interface Found {
  readonly by: (typeof reasons)[number];
  /** The name, host or statement line of the entry that fits. */
  readonly what: string;
}

/** Only letters and digits, each run of them a word, with spaces around. */
const spaced = (text: string) =>
  ` ${fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;
/** Banks run words together; of fewer letters that would be found in anything. */
const longEnough = 6;
const squeezed = (text: string) => spaced(text).replaceAll(" ", "");

/** The host that somebody typed or pasted, perhaps with a path behind it; null for what is none. */
function hostIn(typed: string): string | null {
  const text = typed.trim().toLowerCase();
  if (text.includes("://")) return URL.canParse(text) ? new URL(text).hostname.replace(/^www\./, "") : null;
  const [host = ""] = text.split("/");
  return /^[a-z0-9-]+(?:\.[a-z0-9-]*)+$/.test(host) ? host.replace(/^www\./, "") : null;
}

function nameFor(provider: Provider, typed: string): string | undefined {
  const wanted = fold(typed.trim());
  return namesOf(provider).find((name) => ` ${fold(name)}`.includes(` ${wanted}`));
}

function siteFor({ hosts, domains }: Provider, typed: string): string | undefined {
  const wanted = hostIn(typed);
  if (!wanted) return undefined;
  const own = [...domains, ...hosts.map(({ host }) => host.replace(/^\*\./, ""))];
  // Also while it is typed, and for any page of a domain: "fastspring.c", "help.netflix.com".
  return own.find((host) => `.${host}`.includes(`.${wanted}`)) ?? domains.find((host) => wanted.endsWith(`.${host}`));
}

/** What of an entry a line of a bank statement has in it, or the part of such a line that was typed. */
function lineFor(provider: Provider, typed: string): string | undefined {
  const [line, run] = [spaced(typed), squeezed(typed)];
  // A site that begins or ends as a name does may be anybody's.
  const site = hostIn(typed) !== null;
  const isIn = (text: string) =>
    line.includes(spaced(text)) || (!site && squeezed(text).length >= longEnough && run.includes(squeezed(text)));
  const lines = provider.descriptors.map(({ text }) => text);
  const found = lines.find((text) => isIn(text) || spaced(text).includes(line.trimEnd()));
  return found ?? (site ? undefined : namesOf(provider).find(isIn));
}

/**
 * Whether an entry is what somebody looks for who types a name, the address of a site or a line of a bank statement, or
 * the beginning of one; null where it is not.
 * @param typed anything; nothing finds every entry
 */
export function findEntry(provider: Provider, typed: string): Found | null {
  if (spaced(typed).trim() === "") return typed.trim() === "" ? { by: "name", what: provider.name } : null;
  const name = nameFor(provider, typed);
  if (name) return { by: "name", what: name };
  const site = siteFor(provider, typed);
  if (site) return { by: "site", what: site };
  const line = lineFor(provider, typed);
  return line ? { by: "statement", what: line } : null;
}

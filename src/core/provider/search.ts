import uFuzzy from "@leeoniya/ufuzzy";
import { fold } from "../language/fold";
import { namesOf } from "./parties";
import type { Provider } from "./schema";

/** By what an entry was found: the best reason first. */
export const reasons = ["name", "site", "statement", "part", "near", "text"] as const;

export interface Found {
  readonly by: (typeof reasons)[number];
  /** The name, host or statement line of the entry that fits, or the word that its sentences have. */
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

/** Fewer letters stand within most names. */
const shortestPart = 3;

/** "GPT" within "ChatGPT". */
function partFor(provider: Provider, typed: string): string | undefined {
  const wanted = squeezed(typed);
  if (wanted.length < shortestPart || hostIn(typed) !== null) return undefined;
  return namesOf(provider).find((name) => squeezed(name).includes(wanted));
}

/** A shorter word with a mistake in it may be any other. */
const longWord = 5;

/** Allows one mistake in each long word: a letter too many, missing, wrong, or two of them swapped. */
const mistyped = new uFuzzy({
  intraMode: 1,
  interLft: 1,
  intraRules: (word) => {
    const most = word.length >= longWord ? 1 : 0;
    return { intraSlice: [1, Infinity], intraIns: most, intraSub: most, intraTrn: most, intraDel: most };
  },
});

function nearFor(provider: Provider, typed: string): string | undefined {
  const names = namesOf(provider);
  const [first] = mistyped.filter(names.map(fold), spaced(typed).trim()) ?? [];
  return first === undefined ? undefined : names[first];
}

/** Every text of an entry that is shown to people. */
function textsIn(part: unknown): string[] {
  if (typeof part !== "object" || part === null) return [];
  if ("en" in part && "fr" in part && typeof part.en === "string" && typeof part.fr === "string")
    return [part.en, part.fr];
  return Object.values(part).flatMap(textsIn);
}

/** Whether an entry speaks of a product that is none of its names, "iCloud+". */
function speaksOf(provider: Provider, typed: string): boolean {
  const word = spaced(typed);
  return word.trim().length >= longWord && textsIn(provider).some((text) => spaced(text).includes(word));
}

/**
 * Whether an entry is what somebody looks for who types a name, the address of a site or a line of a bank statement, or
 * a part of one; null where it is not.
 * @param typed anything; nothing finds every entry
 */
export function findEntry(provider: Provider, typed: string): Found | null {
  if (spaced(typed).trim() === "") return typed.trim() === "" ? { by: "name", what: provider.name } : null;
  const name = nameFor(provider, typed);
  if (name) return { by: "name", what: name };
  const site = siteFor(provider, typed);
  if (site) return { by: "site", what: site };
  const line = lineFor(provider, typed);
  if (line) return { by: "statement", what: line };
  const part = partFor(provider, typed);
  return part ? { by: "part", what: part } : null;
}

/** The same, for those who mistype a name, or name what an entry only speaks of: where nothing else is found. */
export function guessEntry(provider: Provider, typed: string): Found | null {
  if (hostIn(typed) !== null && typed.includes(".")) return null;
  const near = nearFor(provider, typed);
  if (near) return { by: "near", what: near };
  return speaksOf(provider, typed) ? { by: "text", what: typed.trim() } : null;
}

/** A word of which more entries speak is no product's: "cancel". */
const mostTexts = 4;

const inOrder = <F extends { readonly why: Found }>(found: readonly F[]): F[] =>
  [...found].sort((a, b) => reasons.indexOf(a.why.by) - reasons.indexOf(b.why.by));

/** The entries that somebody looks for, with why, the best reason first; else those that may be meant. */
export function search<E extends { readonly provider: Provider }>(
  entries: readonly E[],
  typed: string,
): (E & { readonly why: Found })[] {
  const by = (find: typeof findEntry) =>
    entries.flatMap((entry) => {
      const why = find(entry.provider, typed);
      return why ? [{ ...entry, why }] : [];
    });
  const found = by(findEntry);
  if (found.length > 0) return inOrder(found);
  const guessed = by(guessEntry);
  const telling = guessed.filter(({ why }) => why.by !== "text");
  return inOrder(guessed.length - telling.length > mostTexts ? telling : guessed);
}

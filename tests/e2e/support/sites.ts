import { readdirSync, readFileSync } from "node:fs";
import { readCatalogue } from "../../../scripts/read-catalogue";
import { type ListedReplica, readReplicaList } from "./replica-list";

/** A replica page with its text. */
export interface Replica extends ListedReplica {
  readonly provider: string;
  readonly html: string;
}

/** A page and the address at which it is served. */
export type Served = Pick<Replica, "url" | "html">;

const folder = new URL("../../pages/", import.meta.url);

/** Hosts by the entry's id. */
const hosts = new Map(readCatalogue(false).map((entry) => [entry.id, entry.hosts.map(({ host }) => host)]));

/** @throws with every mistake of the folder's list, file and line */
function read(provider: string): Replica[] {
  const here = new URL(`${provider}/`, folder);
  const text = readFileSync(new URL("pages.json", here), "utf8");
  const around = { files: readdirSync(here), hosts: hosts.get(provider) ?? null };
  const { pages, mistakes } = readReplicaList(provider, text, around);
  if (mistakes.length > 0) throw new Error(mistakes.join("\n"));
  return pages.map((page) => ({ ...page, provider, html: readFileSync(new URL(page.file, here), "utf8") }));
}

/** Every replica page there is. */
export const replicas: readonly Replica[] = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap((entry) => read(entry.name));

/** One page by `provider/page.lang`. */
export function replica(name: string): Replica {
  const found = replicas.find(({ provider, file }) => `${provider}/${file}` === `${name}.html`);
  if (!found) throw new Error(`No replica page ${name}.`);
  return found;
}

/** Path of the address without query, fragment and last slash, for serving. */
const key = (url: string) => {
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname.replace(/\/$/, "")}`;
};

/**
 * What a request is answered with: the page served at its address, the same file below it, or null.
 * @param pages those that this test wants at their addresses
 */
export function answerFor(pages: readonly Served[], url: string): string | null {
  const exact = pages.find((page) => key(page.url) === key(url));
  const below = pages.find((page) => key(url).startsWith(`${key(page.url)}/`));
  return (exact ?? below)?.html ?? null;
}

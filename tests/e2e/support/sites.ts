import { readdirSync, readFileSync } from "node:fs";

/** A replica page as `tests/pages/README.md` describes it. */
export interface Replica {
  readonly provider: string;
  readonly file: string;
  readonly url: string;
  readonly lang: "en" | "fr";
  readonly kind: string;
  readonly controls: {
    readonly cancel: string | null;
    readonly keep: readonly string[];
    readonly billing: string | null;
  };
  readonly facts: {
    readonly plan?: string;
    readonly price?: string;
    readonly renewsOn?: string;
    readonly endsOn?: string;
    readonly email?: string;
    readonly customerNumber?: string;
  };
  readonly flow: readonly {
    readonly press: string;
    readonly within?: string;
    readonly then: string;
    readonly final: boolean;
  }[];
  readonly decoys: readonly string[];
  readonly confirmed: string | null;
  readonly failed?: string;
  readonly html: string;
}

/** A page and the address at which it is served. */
export type Served = Pick<Replica, "url" | "html">;

const folder = new URL("../../pages/", import.meta.url);

function read(provider: string): Replica[] {
  const list = JSON.parse(readFileSync(new URL(`${provider}/pages.json`, folder), "utf8")) as Omit<
    Replica,
    "provider" | "html"
  >[];
  return list.map((page) => ({
    ...page,
    provider,
    html: readFileSync(new URL(`${provider}/${page.file}`, folder), "utf8"),
  }));
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

import type { Browser, Page } from "puppeteer-core";

/*
 * What Firefox ESR 153 lets a test do, tried in November 2026:
 * - `page.setRequestInterception` answers a request at its real https address before any connection is made: no
 *   proxy and no certificate is needed.
 * - Navigating to `moz-extension:` is refused unless Firefox runs with `-remote-allow-system-access`. With it the
 *   navigation works, but no load event of an extension page is ever reported: go there without waiting, then ask.
 * - The same flag opens the browser's own window ("moz:scope": "chrome") to scripts, but not to input actions.
 * - A closed shadow root is serialised with its id, and a script in the page takes that id as an argument.
 *   `browsingContext.locateNodes`, by CSS or accessibility, finds nothing in it.
 */

/** A value as BiDi writes it, as far as it is read here. */
interface Remote {
  readonly value?: unknown;
}
interface Evaluated {
  readonly type: "success" | "exception";
  readonly result?: Remote;
  readonly exceptionDetails?: { readonly text: string };
}

interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

async function send<T>(browser: Browser, method: string, params: object): Promise<T> {
  // Puppeteer 24 keeps its connection to itself, but has no other way to commands that it does not wrap.
  const { connection } = browser as unknown as { connection: Connection };
  return (await connection.send(method, params)).result as T;
}

/** The name of a tab on the wire. */
const contextOf = (page: Page) => (page.mainFrame() as unknown as { _id: string })._id;

function returned({ result, exceptionDetails }: Evaluated): unknown {
  if (!result) throw new Error(exceptionDetails?.text ?? "A script failed without saying why.");
  return result.value;
}

/** Starts a navigation and does not wait for it. */
export async function navigate(page: Page, url: string): Promise<void> {
  await send(page.browser(), "browsingContext.navigate", { context: contextOf(page), url, wait: "none" });
}

/** Runs a function in Firefox's own window, with the rights of the browser itself; JSON goes in and out. */
export async function inFirefox<A extends unknown[], R>(
  browser: Browser,
  run: (...args: A) => R,
  ...args: A
): Promise<Awaited<R>> {
  const { contexts } = await send<{ contexts: { context: string; url: string }[] }>(
    browser,
    "browsingContext.getTree",
    { "moz:scope": "chrome", maxDepth: 0 },
  );
  const window = contexts.find(({ url }) => url === "chrome://browser/content/browser.xhtml");
  if (!window) throw new Error("Firefox shows no window.");
  const evaluated = await send<Evaluated>(browser, "script.evaluate", {
    expression: `(async () => JSON.stringify(await (${run})(...${JSON.stringify(args)})) ?? "null")()`,
    awaitPromise: true,
    target: { context: window.context },
  });
  return JSON.parse(String(returned(evaluated)));
}

interface Element {
  readonly value?: { readonly shadowRoot?: { readonly sharedId: string; readonly value: { readonly mode: string } } };
}

/** Runs a function on the closed shadow root of the first element that has one; null when there is none. */
export async function inClosedRoot<R>(
  page: Page,
  hosts: () => globalThis.Element[],
  run: (root: ShadowRoot) => R,
): Promise<R | null> {
  const target = { context: contextOf(page) };
  const found = await send<Evaluated>(page.browser(), "script.callFunction", {
    functionDeclaration: String(hosts),
    awaitPromise: false,
    target,
    serializationOptions: { maxObjectDepth: 1, maxDomDepth: 0, includeShadowTree: "all" },
  });
  const roots = (returned(found) as Element[]).map(({ value }) => value?.shadowRoot);
  const closed = roots.find((root) => root?.value.mode === "closed");
  if (!closed) return null;
  const evaluated = await send<Evaluated>(page.browser(), "script.callFunction", {
    functionDeclaration: `(root) => JSON.stringify((${run})(root))`,
    awaitPromise: false,
    target,
    arguments: [{ sharedId: closed.sharedId }],
  });
  return JSON.parse(String(returned(evaluated)));
}

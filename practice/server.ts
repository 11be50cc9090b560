import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { layout, type Page } from "./site/layout";
import { accountPage, billingPage, donePage, offerPage, type Subscription, surveyPage } from "./site/pages";
import { type Words, wordsOf } from "./site/words";

/** Answers a question for a time stamp. */
export type TimeServer = (request: Uint8Array) => Uint8Array;
/** Where it is asked. */
export const timePath = "/tsr";

/** The practice site while it runs. */
export interface PracticeSite {
  /** `http://practice.localhost:<port>`: browsers resolve every name under localhost to this machine. */
  readonly origin: string;
  close(): Promise<void>;
}

const pages: Readonly<Record<string, (subscription: Subscription, words: Words) => Page>> = {
  "/account": accountPage,
  "/account/billing": billingPage,
  "/account/cancel": offerPage,
  "/account/cancel/reason": surveyPage,
  "/account/cancel/done": donePage,
};
/** Pages that make sense only before, or only after, the subscription was cancelled. */
const only: Readonly<Record<string, boolean>> = {
  "/account/cancel": false,
  "/account/cancel/reason": false,
  "/account/cancel/done": true,
};

type State = Omit<Subscription, "today">;
const fresh: State = { cancelled: false, discount: false };
/** What a press on one of the site's buttons changes, and where it leads. */
const acts: Readonly<Record<string, { readonly to: string; readonly change: Partial<State> }>> = {
  "POST /account/cancel/accept": { to: "/account/billing", change: { discount: true } },
  "POST /account/cancel/confirm": { to: "/account/cancel/done", change: { cancelled: true } },
  "POST /account/restart": { to: "/account/billing", change: { cancelled: false } },
  "GET /again": { to: "/account", change: fresh },
  "GET /": { to: "/account", change: {} },
};

const types = {
  "style.css": "text/css",
  "parts.css": "text/css",
  "survey.js": "text/javascript",
  "papillon.svg": "image/svg+xml",
};
const files = new Map(
  Object.entries(types).map(([name, type]) => [
    `/${name}`,
    { type, body: readFileSync(new URL(`site/${name}`, import.meta.url)) },
  ]),
);

function wordsFor({ headers }: IncomingMessage, url: URL): Words {
  const chosen = /(?:^|; )lang=(en|fr)/.exec(headers.cookie ?? "")?.[1];
  const wanted = headers["accept-language"]?.slice(0, 2).toLowerCase();
  return wordsOf(url.searchParams.get("lang") ?? chosen ?? wanted ?? null);
}

function redirect(response: ServerResponse, to: string): void {
  response.writeHead(303, { location: to }).end();
}

/** Answers a question for a time stamp (RFC 3161, 3.4); it is asked by the extension, and no page of the site. */
async function stamp(request: IncomingMessage, response: ServerResponse, answer: TimeServer): Promise<void> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  response.writeHead(200, { "content-type": "application/timestamp-reply" }).end(answer(Buffer.concat(parts)));
}

/** Answers one request and returns the state after it. */
function answer(request: IncomingMessage, response: ServerResponse, state: State): State {
  const url = new URL(request.url ?? "/", "http://practice.localhost");
  const act = acts[`${request.method} ${url.pathname}`];
  if (act) {
    redirect(response, act.to);
    return { ...state, ...act.change };
  }
  const file = files.get(url.pathname);
  const page = pages[url.pathname];
  const needed = only[url.pathname];
  if (file) response.writeHead(200, { "content-type": file.type }).end(file.body);
  else if (page && needed !== undefined && needed !== state.cancelled) redirect(response, "/account/billing");
  else if (page) {
    const words = wordsFor(request, url);
    response.writeHead(200, {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy":
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; form-action 'self'",
      "cache-control": "no-store",
      "set-cookie": `lang=${words.code}; Path=/; SameSite=Strict`,
    });
    response.end(layout(words, page({ ...state, today: new Date() }, words)));
  } else response.writeHead(404, { "content-type": "text/plain" }).end("There is no such page in the practice site.\n");
  return state;
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
  });
}

/**
 * Serves the practice site on this machine only, with a subscription that runs.
 * @param timeServer answers the questions to the address `/tsr`
 * @param port 0 for any that is free
 */
export async function servePractice(timeServer: TimeServer | null = null, port = 0): Promise<PracticeSite> {
  let state = fresh;
  const server = createServer((request, response) => {
    if (timeServer && request.method === "POST" && request.url === timePath)
      stamp(request, response, timeServer).catch(() => response.writeHead(500).end());
    else state = answer(request, response, state);
  });
  const taken = await listen(server, port);
  // Once no browser is left, the site alone keeps no command from ending.
  server.unref();
  return {
    origin: `http://practice.localhost:${taken}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

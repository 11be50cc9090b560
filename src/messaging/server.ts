import { isClosed } from "./closed";
import { type Answer, type Name, type Protocol, protocol, type Refusal, type Reply, type Request } from "./protocol";
import { isQuota } from "./quota";

/** The browser's own word about who sent a message. */
export interface Sent {
  readonly url?: string | undefined;
  readonly id?: string | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly url?: string | undefined } | undefined;
  readonly frameId?: number | undefined;
}

/** What a handler knows of a sender in a page: its address and tab by the browser's word, never by the message's. */
export interface FromPage {
  readonly url: URL;
  readonly tab: number;
}

/**
 * The same for a message that counts even when its page was left before it was read: Firefox, while it starts a
 * stopped worker, forgets the tab of a page that goes away (ExtensionParent's `getSender`, seen in 153).
 */
export type FromLeftPage = Pick<FromPage, "url"> & { readonly tab: number | null };

type FromPageFor<N extends Name> = Protocol[N] extends { late: true } ? FromLeftPage : FromPage;
type Caller<N extends Name> = Protocol[N]["from"] extends "page" ? FromPageFor<N> : null;
/** One function for every message of the table: a missing one does not compile. */
export type Handlers = {
  readonly [N in Name]: (request: Request<N>, from: Caller<N>) => Promise<Reply<N>>;
};

/** Thrown by a handler to refuse with a reason. */
export class Refuse extends Error {
  constructor(readonly reason: Refusal) {
    super(reason);
  }
}

const refused = (error: Refusal): { ok: false; error: Refusal } => ({ ok: false, error });

function pageOf(sender: Sent, late: boolean): FromLeftPage | null {
  const { url, tab } = sender;
  if (!url || !URL.canParse(url) || (tab?.id === undefined && !late) || (sender.frameId ?? 0) !== 0) return null;
  const sent = new URL(url);
  // The sender's own address is that of the page's start; the tab's is the present one of a single-page app.
  const present = tab?.url && URL.canParse(tab.url) ? new URL(tab.url) : sent;
  const parsed = present.origin === sent.origin ? present : sent;
  return /^https?:$/.test(parsed.protocol) ? { url: parsed, tab: tab?.id ?? null } : null;
}

function named(message: unknown): { name: Name; request: unknown } | null {
  if (typeof message !== "object" || message === null) return null;
  const { name, request } = message as { name?: unknown; request?: unknown };
  return typeof name === "string" && Object.hasOwn(protocol, name) ? { name: name as Name, request } : null;
}

/**
 * Answers one message: refuses what is not in the table, what comes from the wrong place and what has the
 * wrong shape, and turns everything else into a handler's reply. Never throws.
 * @param own address that our own pages begin with, from `runtime.getURL("")`
 */
export async function answer(handlers: Handlers, own: string, message: unknown, sender: Sent): Promise<Answer<Name>> {
  const call = named(message);
  if (!call) return refused("not-understood");
  const { from, request: shape } = protocol[call.name];
  const ours = sender.url?.startsWith(own) === true;
  const page = ours ? null : pageOf(sender, "late" in protocol[call.name]);
  if (from === "ui" ? !ours : !page) return refused("not-allowed");
  const parsed = shape.safeParse(call.request);
  if (!parsed.success) return refused("not-understood");
  try {
    const handle = handlers[call.name] as (request: unknown, from: unknown) => Promise<Reply<Name>>;
    return { ok: true, value: await handle(parsed.data, page) };
  } catch (error) {
    if (error instanceof Refuse) return refused(error.reason);
    if (isQuota(error)) return refused("storage-full");
    if (isClosed(error)) return refused("storage-closed");
    console.error(`Quittance could not answer "${call.name}".`, error);
    return refused("failed");
  }
}

/** How long, in ms, a message may hold up those behind it. */
const longestTurn = 10_000;
const rest = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

function goesAside(message: unknown): boolean {
  const call = named(message);
  return call !== null && "aside" in protocol[call.name];
}

/** The part of `runtime.onMessage` that is used. */
interface Messages {
  addListener(listen: (message: unknown, sender: Sent, respond: (answer: unknown) => void) => true): void;
}

/**
 * Answers every message from now on; call it synchronously when the worker starts. Messages are worked off in
 * the order in which they came, so that a journal tells what happened in the order in which it happened.
 */
export function serve(messages: Messages, own: string, handlers: Handlers): void {
  let turn: Promise<unknown> = Promise.resolve();
  messages.addListener((message, sender, respond) => {
    const work = () => answer(handlers, own, message, sender).then(respond);
    if (goesAside(message)) void work();
    else turn = turn.then(() => Promise.race([work(), rest(longestTurn)])).catch(() => null);
    return true;
  });
}

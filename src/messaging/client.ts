import type { Answer, Name, Refusal, Reply, Request } from "./protocol";

/** A request that the worker refused or could not carry out. */
export class Refused extends Error {
  constructor(readonly reason: Refusal) {
    super(`Refused: ${reason}.`);
  }
}

/** The one call of a runtime that is needed here; the same shape in Chromium and Firefox. */
export interface Sender {
  sendMessage(message: unknown): Promise<unknown>;
}

/**
 * Sends a request to the worker, waking it if it sleeps.
 * @throws Refused when the worker says no; its reason has a sentence in the locales
 */
export function client(runtime: Sender) {
  return async <N extends Name>(name: N, request: Request<N>): Promise<Reply<N>> => {
    const answer = (await runtime.sendMessage({ name, request })) as Answer<N> | undefined;
    if (!answer) throw new Refused("failed");
    if (!answer.ok) throw new Refused(answer.error);
    return answer.value;
  };
}
export type Send = ReturnType<typeof client>;

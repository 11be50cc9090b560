import { Refused, type Send } from "./client";
import type { Name } from "./protocol";

/** What means the same when it comes twice. */
const repeatable: readonly Name[] = [
  "tabState",
  "guideMe",
  "stopGuide",
  "reportFor",
  "ownFiles",
  "removeOwnFile",
  "keepMail",
  "keepKey",
];
const tries = 3;

/** Sends again what a worker that was stopped in the middle has not answered. */
export function again(send: Send): Send {
  return async (name, request) => {
    for (let n = 1; ; n++) {
      try {
        return await send(name, request);
      } catch (error) {
        const lost = !(error instanceof Refused) || error.reason === "failed";
        if (!lost || n >= tries || !repeatable.includes(name)) throw error;
      }
    }
  };
}

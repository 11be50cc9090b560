import { useState } from "react";
import { browser } from "wxt/browser";
import type { AuthorityAddress } from "@/core/stamp/address";
import { Refused } from "@/messaging/client";
import type { Reply } from "@/messaging/protocol";
import { send, words } from "../shared/world";
import { stamps } from "./stamp-words";

/** What came of a question to an authority, in a sentence. */
function tell(reply: Reply<"stampHead">): string {
  if (reply.outcome === "stamped") return stamps.kept;
  const { why, text } = reply;
  return [stamps.failures[why], text && stamps.serverSaid(text), stamps.unharmed].filter(Boolean).join(" ");
}

function tellError(error: unknown): string {
  // Without an answer nobody knows how far the worker came: what is shown below is read from the store.
  if (!(error instanceof Refused) || error.reason === "failed") return stamps.lost;
  return words.refusals[error.reason];
}

/**
 * Asks an authority for its time on a case.
 * @param had whether the browser let us reach it before: what was asked for this alone is given back
 */
export function useStampRequest(id: string, had: boolean) {
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState("");
  /** Call it first thing in a press: the browser asks only then. @returns whether a stamp was kept */
  const ask = async (to: AuthorityAddress, plain: boolean): Promise<boolean> => {
    const origins = [to.pattern];
    const allowed = browser.permissions.request({ origins }).catch(() => false);
    setBusy(true);
    setSaid(stamps.waiting(to.host));
    try {
      await allowed;
      // Whether it was granted is for the worker to see: it is the one who sends.
      const reply = await send("stampHead", { id, address: to.href, plain });
      setSaid(tell(reply));
      return reply.outcome === "stamped";
    } catch (error) {
      setSaid(tellError(error));
      return false;
    } finally {
      setBusy(false);
      if (!had) await browser.permissions.remove({ origins }).catch(() => false);
    }
  };
  return { busy, said, ask, say: setSaid };
}

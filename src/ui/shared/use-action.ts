import { useState } from "react";
import { Refused } from "@/messaging/client";
import type { Refusal } from "@/messaging/protocol";

/** Something that is under way, has failed with a reason, or neither. */
export interface Action {
  readonly busy: boolean;
  readonly refusal: Refusal | null;
  run(work: () => Promise<unknown>): Promise<boolean>;
}

/** Runs one piece of work at a time and keeps why it failed. */
export function useAction(): Action {
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const run = async (work: () => Promise<unknown>) => {
    setBusy(true);
    setRefusal(null);
    try {
      await work();
      return true;
    } catch (error) {
      setRefusal(error instanceof Refused ? error.reason : "failed");
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { busy, refusal, run };
}

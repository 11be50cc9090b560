import { useEffect, useState } from "react";
import type { EventOf } from "@/core/case/event";
import type { Entry } from "@/core/evidence/chain";
import { sha256 } from "@/core/evidence/sha256";
import type { StampVerdict } from "@/core/stamp/verdict";
import type { StampRow } from "@/store/database";

export type Checked = StampVerdict | { readonly ok: false; readonly why: "not-in-journal" };

const isStamped = (entry: Entry): entry is Entry & { event: EventOf<"head-stamped"> } =>
  entry.event.type === "head-stamped";

/** The entry in which a stamp was noted. */
export const entryOf = (stamp: StampRow, entries: readonly Entry[]) =>
  entries.filter(isStamped).find(({ event }) => event.stamp === stamp.id);

async function check(stamp: StampRow, covered: string | undefined, noted: string | undefined): Promise<Checked> {
  const token = new Uint8Array(stamp.token);
  if (covered !== stamp.head || (await sha256(token)) !== noted) return { ok: false, why: "not-in-journal" };
  // Large, and needed only where there is a stamp.
  const { verifyStamp } = await import("@/core/stamp/verify");
  return verifyStamp(token, stamp.head);
}

/** What a kept stamp says when it is checked anew against the journal as it is now; null until that is done. */
export function useStampCheck(stamp: StampRow, entries: readonly Entry[]): Checked | null {
  const [checked, setChecked] = useState<Checked | null>(null);
  const covered = entries.find(({ seq }) => seq === stamp.seq)?.hash;
  const noted = entryOf(stamp, entries)?.event.sha256;
  useEffect(() => {
    let over = false;
    void check(stamp, covered, noted).then((answer) => !over && setChecked(answer));
    return () => {
      over = true;
    };
  }, [stamp, covered, noted]);
  return checked;
}

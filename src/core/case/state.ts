import type { MomentOfProof } from "../evidence/exhibit";
import type { FactKind } from "../recognition/fact";
import type { PageKind } from "../recognition/page-kind";
import type { Day } from "../value/day";
import type { Instant } from "../value/moment";
import type { ChecklistItem, Party } from "./event";

export const statuses = [
  "found",
  "preparing",
  "requested",
  "acknowledged",
  "ended",
  "verified-stopped",
  "still-charged",
  "unknown",
] as const;
export type Status = (typeof statuses)[number];

/**
 * How far the cancellation itself has come, as seen on the provider's pages:
 *
 *   none ─press cancel─▶ started ─a step opens─▶ in-flow ─last press─▶ pressed ─page says so─▶ confirmed
 *                           ▲                      ▲  ▲                   │
 *                           └──── left ────────────┘  └─ another step, ◀──┘
 *                                                        or "it failed"
 */
export type Progress = "none" | "started" | "in-flow" | "pressed" | "confirmed";

/** Backed by an exhibit, said by the person, or neither. */
export type Backing = "open" | "said" | "proven";

export interface KnownFact {
  readonly value: string;
  readonly shown: string;
  readonly by: "page" | "person";
}

export interface KeptExhibit {
  readonly id: string;
  readonly kind: string;
  readonly moment: MomentOfProof;
  /** It shows the confirmation that the case rests on: not one that was taken back since. */
  readonly backs: boolean;
}

/** A control that the person pointed at, told by what it says and where it stands. */
export interface Pointing {
  readonly address: string;
  readonly name: string;
  readonly role: string;
  readonly heading: string | null;
  readonly row: string | null;
  /** It was pressed since: what it led to goes before it. */
  readonly used: boolean;
}

/** Everything that follows from a case's journal. */
export interface CaseState {
  readonly provider: Party;
  readonly biller: Party | null;
  readonly openedAt: Instant;
  readonly updatedAt: Instant;
  readonly guiding: boolean;
  readonly guided: boolean;
  readonly progress: Progress;
  /** The person began to cancel and has not made the last press. */
  readonly unfinished: boolean;
  /** The page confirmed, and later said or was told the opposite. */
  readonly contradicted: boolean;
  /** When that was; absent in cases of earlier versions. */
  readonly contradictedAt?: Instant;
  readonly endsOn: Day | null;
  readonly confirmation: string | null;
  readonly confirmedAt: Instant | null;
  readonly facts: Readonly<Partial<Record<FactKind, KnownFact>>>;
  readonly exhibits: readonly KeptExhibit[];
  readonly ticked: ReadonlySet<ChecklistItem>;
  readonly charged: boolean | null;
  readonly verdict: "stopped" | "still-charged" | "unknown" | null;
  /** The last page seen, so that the same page is not noted twice. */
  readonly lastPage: {
    readonly kind: PageKind;
    readonly address: string;
    readonly words: string;
  } | null;
  /** What led towards billing was pressed here, and nothing else was opened since. */
  readonly led: { readonly name: string; readonly address: string } | null;
  /** Folded names of the presses that asked for the end; absent in cases of earlier versions. */
  readonly asked?: readonly string[];
  /** Where the last press asked for the end, and nothing else was done since; absent where it did not. */
  readonly askedAt?: string | null;
  /** The case is of what stood in one row of a list, and bears its name; absent where not. */
  readonly ofRow?: boolean;
  /** The person went on at another subscription of a list, called so there; absent where not. */
  readonly astray?: string | null;
  /** The last presses noted: a message that is sent twice counts once. */
  readonly presses: readonly string[];
  /** The kept mails in which they confirm the end by their own signature; absent in cases of earlier versions. */
  readonly confirmingMails?: readonly string[];
  /** At most one for each page; cases of earlier versions have none. */
  readonly pointed?: readonly Pointing[];
}

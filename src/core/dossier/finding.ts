import type { ClockJump, Tampering } from "../evidence/breaks";
import type { MomentOfProof } from "../evidence/exhibit";
import type { StampFault } from "../stamp/verdict";
import type { Unheld } from "./verify-mails";

/** Why a file could not be opened as a dossier. */
export type Unreadable =
  /** It does not end as a ZIP does: another kind of file, or one that was cut short. */
  | "not-a-zip"
  /** Its list of members leads nowhere. */
  | "directory-damaged"
  | "too-many-members"
  | "too-large"
  /** Packed or locked in a way that no dossier is. */
  | "strange-zip";

/** A thing that a file of the dossier is listed or noted as. */
interface Named {
  readonly path: string;
}
interface Placed {
  /** Number of the journal's entry that speaks of it. */
  readonly seq: number;
}

/** An exhibit that is not there, as it was noted. */
interface Missed {
  readonly exhibit: string;
  readonly was: { readonly kind: string; readonly moment: MomentOfProof; readonly at: string };
}

/** What was found in a dossier, as data; `gravityOf` says how much it matters. */
export type Finding =
  | { readonly type: "unreadable"; readonly why: Unreadable }
  | ({ readonly type: "path-unsafe" | "member-twice" | "member-damaged" } & Named)
  | { readonly type: "sums-missing" | "journal-missing" | "journal-not-json" }
  | { readonly type: "sums-malformed"; readonly line: number }
  | ({ readonly type: "sums-twice" | "member-missing" | "member-unlisted" } & Named)
  | ({ readonly type: "sums-differ"; readonly listed: string; readonly actual: string } & Named)
  | { readonly type: "journal-shape"; readonly field: string }
  | ({ readonly type: "event-unknown" } & Placed)
  | {
      readonly type: "entry-broken";
      readonly at: number;
      readonly cause: Tampering;
      readonly from: number;
      readonly to: number;
    }
  | ({ readonly type: "clock-jump" } & ClockJump)
  | ({
      readonly type: "exhibit-bytes-differ" | "exhibit-record-differs" | "exhibit-unbound" | "exhibit-other-case";
    } & Named &
      Placed)
  | ({ readonly type: "exhibit-unnoted" | "record-twice" } & Named)
  | ({ readonly type: "exhibit-gone" } & Missed & Placed)
  /** Deleted by its owner, at the time `at`. */
  | ({ readonly type: "exhibit-deleted"; readonly kept: number; readonly at: string } & Missed & Placed)
  | ({ readonly type: "exhibit-deleted-yet-there" } & Named & Placed)
  | ({ readonly type: "stamp-unnoted" } & Named)
  | ({
      readonly type: "stamp-differs" | "stamp-head-differs" | "stamp-imprint-differs" | "stamp-imprint-unread";
    } & Named)
  | ({ readonly type: "stamp-time-differs"; readonly noted: string; readonly token: string } & Named)
  | ({ readonly type: "stamp-authority-differs"; readonly noted: string; readonly token: string } & Named)
  | ({ readonly type: "stamp-signature-wrong"; readonly why: StampFault } & Named)
  /** This browser can check no signatures. */
  | ({ readonly type: "stamp-signature-unchecked" } & Named)
  | ({ readonly type: "stamp-gone" } & Placed)
  | ({ readonly type: "key-unnoted" } & Named)
  | ({ readonly type: "key-differs" } & Named & Placed)
  | ({ readonly type: "key-gone" } & Placed)
  /** The journal notes that a signature holds, and by the key in the dossier it does not. */
  | ({ readonly type: "mail-signature-differs"; readonly domain: string; readonly unheld: Unheld } & Named & Placed)
  | ({ readonly type: "mail-signature-unchecked" } & Named);

export type FindingType = Finding["type"];

/** `wrong`: something is not what it was. `notice`: to be seen and judged. */
export type Gravity = "wrong" | "notice";

const notices: readonly FindingType[] = [
  "clock-jump",
  "exhibit-deleted",
  "exhibit-unbound",
  "event-unknown",
  "stamp-signature-unchecked",
  "mail-signature-unchecked",
];

export const gravityOf = ({ type }: Finding): Gravity => (notices.includes(type) ? "notice" : "wrong");

/** The file that a finding speaks of; null where it speaks of the whole or of an entry. */
export const fileOf = (finding: Finding): string | null => ("path" in finding ? finding.path : null);

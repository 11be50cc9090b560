import type { Finding } from "@/core/dossier/finding";
import type { verify } from "./en/verify";

export type VerifyWords = (typeof verify)["verify"];

/** A finding in a sentence. */
export function tellFinding(
  finding: Finding,
  { findings, causes, unreadable, entry, entryRange }: VerifyWords,
): string {
  switch (finding.type) {
    case "unreadable":
      return unreadable[finding.why];
    case "entry-broken":
      return causes[finding.cause](
        finding.from >= finding.to ? entry(finding.from) : entryRange(finding.from, finding.to),
      );
    case "sums-missing":
    case "journal-missing":
    case "journal-not-json":
      return findings[finding.type];
    case "sums-malformed":
      return findings[finding.type](finding.line);
    case "journal-shape":
      return findings[finding.type](finding.field);
    case "clock-jump":
      return findings[finding.type](finding.seq, finding.at, finding.before);
    case "exhibit-deleted":
      return findings[finding.type](finding.kept, finding.seq);
    case "event-unknown":
    case "exhibit-gone":
    case "stamp-gone":
    case "key-gone":
      return findings[finding.type](finding.seq);
    case "exhibit-bytes-differ":
    case "exhibit-record-differs":
    case "exhibit-unbound":
    case "exhibit-other-case":
    case "exhibit-deleted-yet-there":
    case "key-differs":
      return findings[finding.type](finding.path, finding.seq);
    case "stamp-time-differs":
      return findings[finding.type](finding.path, finding.token, finding.noted);
    default:
      return findings[finding.type](finding.path);
  }
}

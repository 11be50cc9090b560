import type { Finding } from "@/core/dossier/finding";
import type { Unheld } from "@/core/dossier/verify-mails";
import { tellClock } from "./clock-time";
import type { verify } from "./en/verify";
import { tellKept } from "./tell-kind";

export type VerifyWords = (typeof verify)["verify"];

function tellUnheld(unheld: Unheld, { unheld: told, wrong, weaknesses }: VerifyWords): string {
  switch (unheld.result) {
    case "none":
      return told.none;
    case "unchecked":
      return told.unkeyed;
    case "invalid":
      return wrong[unheld.wrong];
    case "weak":
      return told.weak(unheld.weaknesses.map((one) => weaknesses[one]).join(" ")).replace(/\.$/, "");
  }
}

/** A finding in a sentence. @param locale BCP 47 */
export function tellFinding(finding: Finding, words: VerifyWords, locale: string): string {
  const { findings, causes, unreadable, entry, entryRange } = words;
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
    case "exhibit-deleted": {
      const { was, at, kept, seq } = finding;
      return findings[finding.type](tellKept(was, words), tellClock(was.at, locale), kept, tellClock(at, locale), seq);
    }
    case "exhibit-gone":
      return findings[finding.type](tellKept(finding.was, words), tellClock(finding.was.at, locale), finding.seq);
    case "event-unknown":
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
    case "stamp-signature-wrong":
      return findings[finding.type](finding.path, words.stampFaults[finding.why]);
    case "mail-signature-differs":
      return findings[finding.type](finding.path, finding.seq, finding.domain, tellUnheld(finding.unheld, words));
    case "stamp-authority-differs":
    case "stamp-time-differs":
      return findings[finding.type](finding.path, finding.token, finding.noted);
    default:
      return findings[finding.type](finding.path);
  }
}

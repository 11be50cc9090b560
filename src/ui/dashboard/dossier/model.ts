import type { CaseState } from "@/core/case/state";
import type { Altered } from "@/core/evidence/altered";
import type { Entry } from "@/core/evidence/chain";
import type { Exhibit } from "@/core/evidence/exhibit";
import type { Letters, Picture } from "@/core/print/block";
import type { PdfWords } from "@/locales/pdf-words";

/** Some of what an exhibit of text says. */
export interface Excerpt {
  readonly lines: readonly string[];
  /** There is more in the file. */
  readonly cut: boolean;
}

/** A case as its dossier tells it. */
export interface Dossier {
  readonly caseId: string;
  readonly entries: readonly Entry[];
  /** Numbered from 1, as their files are. */
  readonly exhibits: readonly Exhibit[];
  /** Version of the extension that writes the dossier. */
  readonly version: string;
  /** Name of the time zone (IANA) of the machine that writes it. */
  readonly zone: string;
}

/** What was found of an exhibit in the store: the SHA-256 of its bytes, null where there are none; what they say, and how that was altered. */
export interface Found {
  readonly sha256: string | null;
  readonly excerpt: Excerpt | null;
  readonly altered?: Altered | null;
}

/** What a dossier shows of its exhibits; asked for one exhibit at a time, so that one at a time is in memory. */
export interface Pictures {
  look(exhibit: Exhibit): Promise<Found>;
  /** Null for what is no picture. */
  picture(exhibit: Exhibit): Promise<Picture | null>;
  /** Draws letters that no font has; null where nothing can be drawn. */
  readonly letters: Letters | null;
}

/** A dossier with what every part of it needs. */
export interface Telling {
  readonly dossier: Dossier;
  /** As the journal says, with those exhibits alone whose files are what it says. */
  readonly state: CaseState;
  readonly found: ReadonlyMap<string, Found>;
  readonly words: PdfWords;
  /** Number of an exhibit that is in the dossier. */
  numberOf(id: string): number | undefined;
}

/** The stored file is the one that was kept. */
export const isIntact = (exhibit: Exhibit, found: Telling["found"]) => found.get(exhibit.id)?.sha256 === exhibit.sha256;

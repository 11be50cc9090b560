import type { Knowledge } from "../provider/schema";

export interface StampAuthority {
  /** Its standing and terms are told in the locales, by this. */
  readonly id: "sectigo" | "freetsa" | "digicert";
  readonly name: string;
  readonly address: string;
  /** A qualified service under eIDAS (Regulation (EU) 910/2014, art. 42), which has the presumption of art. 41. */
  readonly qualified: boolean;
  readonly sources: readonly Knowledge[];
}

/** A short list to choose from; none is asked unless the person presses. */
export const authorities: readonly StampAuthority[] = [
  {
    id: "sectigo",
    name: "Sectigo",
    address: "https://timestamp.sectigo.com/qualified",
    qualified: true,
    sources: [
      {
        source: "https://www.sectigo.com/resource-library/time-stamping-server",
        seen: "2026-11-29",
        confidence: "provider",
      },
      {
        source: "https://github.com/slovensko-digital/autogram/issues/704",
        seen: "2026-11-29",
        confidence: "third-party",
      },
      {
        source: "https://github.com/intoolswetrust/jsignpdf/issues/441",
        seen: "2026-11-29",
        confidence: "third-party",
      },
    ],
  },
  {
    id: "freetsa",
    name: "FreeTSA",
    address: "https://freetsa.org/tsr",
    qualified: false,
    sources: [
      { source: "https://www.freetsa.org/index_es.php", seen: "2026-11-29", confidence: "provider" },
      { source: "https://github.com/disig/TimeStampClient/issues/2", seen: "2026-11-29", confidence: "third-party" },
    ],
  },
  {
    id: "digicert",
    name: "DigiCert",
    address: "http://timestamp.digicert.com/",
    qualified: false,
    sources: [
      { source: "https://ebourg.github.io/jsign/", seen: "2026-11-29", confidence: "third-party" },
      { source: null, seen: "2026-11-29", confidence: "recalled" },
    ],
  },
];

import { stampFaults } from "./verdict";

/** Why no stamp came of it: what was wrong with the answer, or why there was none. */
export const stampFailures = [
  ...stampFaults,
  /** No address of a server. */
  "no-address",
  /** The address is not encrypted, and the person did not say that this is all right. */
  "not-encrypted",
  /** The browser was not allowed to let us reach the server. */
  "not-allowed",
  "unreachable",
  /** No answer in time. */
  "silent",
  "too-large",
  /** An answer of HTTP that is no success. */
  "http-error",
] as const;
export type StampFailure = (typeof stampFailures)[number];

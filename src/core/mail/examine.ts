import type { MailKind, SignatureResult } from "../case/event";
import type { Provider } from "../provider/schema";
import { mailKind } from "./kind";
import { type Letter, readLetter } from "./letter";
import { mostMail } from "./limits";
import { type Candidate, speaksOfCase } from "./match-case";
import { type NoMail, readMessage } from "./message";
import { foremost, isOwned } from "./owned";
import { type Checked, checkSignatures, type KeyOf } from "./verify";

/** Why a file is not taken as a mail. */
export type NotTaken = NoMail | "too-large" | "empty";

/** A mail read as it is without any case: what it says and what it is. */
export interface Opened {
  readonly letter: Letter;
  readonly kind: MailKind;
  /** Line ends were mended before its signatures were looked at. */
  readonly mended: boolean;
  /** The file ends before the text of a mail begins. */
  readonly cut: boolean;
}

/** Reads a mail as far as no case is needed for it. */
export async function openMail(bytes: Uint8Array): Promise<Opened | NotTaken> {
  if (bytes.length === 0) return "empty";
  if (bytes.length > mostMail) return "too-large";
  const message = readMessage(bytes);
  if (typeof message === "string") return message;
  const letter = await readLetter(bytes);
  if (typeof letter === "string") return letter;
  return { letter, kind: mailKind(letter), mended: message.mended, cut: message.cut };
}

/** The mail's own line ends do not matter here: `null` where the bytes are no mail. */
export async function signaturesOf(bytes: Uint8Array, keyOf: KeyOf, now: number): Promise<Checked[]> {
  const message = readMessage(bytes);
  return typeof message === "string" ? [] : checkSignatures(message, keyOf, now);
}

/** What is noted of a mail in a case. */
export interface Examined {
  readonly kind: MailKind;
  readonly signature: SignatureResult;
  readonly domain: string | null;
  readonly owned: boolean;
  /** It is the parties' own signed word that this subscription ends. */
  readonly confirms: boolean;
}

/** Puts together what a mail is and what its signatures say, for one case. */
export function examined(
  catalogue: readonly Provider[],
  { letter, kind }: Opened,
  checked: readonly Checked[],
  candidate: Candidate,
): Examined {
  const owned = (domain: string) => domain !== "" && isOwned(catalogue, candidate.state, domain);
  const best = foremost(checked, owned);
  const signature = best?.verdict.result ?? "none";
  const own = best !== null && owned(best.domain);
  const clear = kind === "acknowledgement" && signature === "valid" && own;
  const confirms = clear && speaksOfCase(catalogue, letter, candidate);
  return { kind, signature, domain: best?.domain || null, owned: own, confirms };
}

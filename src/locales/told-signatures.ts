import type { MailTold, SignatureTold } from "@/core/dossier/verify-mails";
import type { Stamped } from "@/core/dossier/verify-stamps";
import type { VerifyWords } from "./told-finding";

/** What a time stamp says and who stands behind it, in sentences. @param when how a moment is told */
export function tellStamp(stamp: Stamped, words: VerifyWords, when: (at: string) => string): string[] {
  const { file, seq, fits, time, authority, verdict } = stamp;
  if (!fits || (verdict && !verdict.ok)) return [words.stampUnfit(file)];
  if (!verdict)
    return [words.stamped(file, seq, authority || words.unnamed, when(time ?? "")), words.signatureUnchecked];
  const last = verdict.chain.at(-1);
  return [
    words.stamped(file, seq, verdict.authority, when(verdict.time)),
    words.signatureRight,
    words.roots[verdict.root](last?.subject ?? "", last?.sha256 ?? ""),
  ];
}

function tellSignature(path: string, signature: SignatureTold, { mail, wrong, weaknesses }: VerifyWords): string[] {
  const { domain, key, verdict } = signature;
  switch (verdict.result) {
    case "valid":
      return [mail.valid(path, domain, key ?? "")];
    case "weak":
      return [mail.weak(path, domain, key ?? ""), ...verdict.weaknesses.map((one) => weaknesses[one])];
    case "invalid":
      return [mail.invalid(path, domain, wrong[verdict.wrong])];
    case "unchecked":
      return [verdict.needs === "key" ? mail.unkeyed(path, domain) : mail.unchecked(path)];
  }
}

/** What each signature of a mail says, each in sentences. */
export function tellMail({ path, signatures }: MailTold, words: VerifyWords): string[][] {
  if (!signatures) return [[words.mail.unchecked(path)]];
  if (signatures.length === 0) return [[words.mail.unsigned(path)]];
  return signatures.map((signature) => tellSignature(path, signature, words));
}

import type { KeyRecord } from "./key-record";
import type { Message } from "./message";
import type { Signature } from "./signature";

/** What a signature that holds leaves open. */
export const weaknesses = [
  /** `l=`: something could be put behind the part of the body that is signed. */
  "body-length",
  /** Something stands behind that part. */
  "body-beyond",
  "subject-unsigned",
  "date-unsigned",
  /** How the text is to be read: its parts, charset and transfer encoding. */
  "form-unsigned",
  /** There are more of these than are signed: one was put in afterwards. */
  "from-added",
  "subject-added",
  "date-added",
  /** The signer said how long it stands by it, and that time is over. */
  "expired",
  /** Signed on a day that is still to come. */
  "from-the-future",
  /** The signer says that it only tries signing out. */
  "testing",
] as const;
export type Weakness = (typeof weaknesses)[number];

const aDay = 86_400;
const forms = ["content-type", "content-transfer-encoding"];

/**
 * What of a mail is not covered by a signature that holds.
 * @param beyond bytes of the body behind the signed part
 * @param now seconds since 1970
 */
export function weaknessesOf(
  { fields }: Message,
  { signed, length, at, until }: Signature,
  { testing }: KeyRecord,
  { beyond, now }: { beyond: number; now: number },
): Weakness[] {
  const there = (name: string) => fields.filter((field) => field.name === name).length;
  const covered = (name: string) => signed.filter((one) => one === name).length;
  const open = (name: string) => there(name) > 0 && covered(name) === 0;
  const added = (name: string) => covered(name) > 0 && there(name) > covered(name);
  const found: Record<Weakness, boolean> = {
    "body-length": length !== null && beyond === 0,
    "body-beyond": beyond > 0,
    "subject-unsigned": open("subject"),
    "date-unsigned": open("date"),
    "form-unsigned": forms.some((name) => open(name) || added(name)),
    "from-added": added("from"),
    "subject-added": added("subject"),
    "date-added": added("date"),
    expired: until !== null && until < now,
    "from-the-future": at !== null && at > now + aDay,
    testing,
  };
  return weaknesses.filter((one) => found[one]);
}

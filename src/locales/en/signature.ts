import type { Weakness } from "../../core/mail/covered";
import type { Wrong } from "../../core/mail/verify";

const wrong: Readonly<Record<Wrong, string>> = {
  unreadable: "the signature is damaged or incomplete",
  algorithm: "it was made in a way that Quittance does not know",
  "from-unsigned": "it does not cover the sender, which every signature must",
  "foreign-identity": "it was made for another domain than its own",
  sha1: "it was made with SHA-1, which can be forged and is no longer accepted",
  "body-changed": "the text is not the one that was signed",
  "header-changed":
    "the headers are not those that were signed, or this is not the key that it was made with: the sender may have changed it since",
  "key-unreadable": "the key cannot be read",
  "key-revoked": "the sender has withdrawn this key",
  "key-for-others": "the key is not meant for mail",
  "key-of-another-kind": "the key does not fit this kind of signature",
  "key-too-short": "the key is so short that it can be found out",
  "too-many": "the mail has more signatures than anyone needs; this one was not looked at",
};

const weaknesses: Readonly<Record<Weakness, string>> = {
  "body-length": "Only a part of the text is signed by its length. Nothing stands behind it here.",
  "body-beyond":
    "Something stands behind the signed part of the text: the end of the mail, or an attachment, may have been added by anyone.",
  "subject-unsigned": "The subject is not signed.",
  "date-unsigned": "The date is not signed.",
  "form-unsigned": "What says how the text is to be read is not signed: it could be made to show something else.",
  "from-added": "There is more than one sender, and not all are signed.",
  "subject-added": "There is more than one subject, and not all are signed.",
  "date-added": "There is more than one date, and not all are signed.",
  expired: "The sender stood by it only for a time, which is over.",
  "from-the-future": "It is dated in the future.",
  testing: "The sender says that it only tries signing out.",
};

/** Why a mail's signature does not hold, and what one that holds leaves open. */
export const signature = { wrong, weaknesses };

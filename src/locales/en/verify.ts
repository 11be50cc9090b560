import type { StampFault } from "../../core/stamp/verdict";
import { kinds } from "./kinds";
import { signature } from "./signature";

/** What is wrong with a time stamp that was put on the right hash. */
const stampFaults: Readonly<Record<StampFault, string>> = {
  refused: "it is a refusal, and no stamp",
  garbage: "it is damaged inside",
  "wrong-hash": "it was put on something else",
  "wrong-nonce": "it is the answer to another question",
  "wrong-policy": "it was made under other rules",
  "wrong-signer": "the certificate that its signature names is not in it, or another stands in its place",
  "bad-signature": "the signature is wrong; the stamp was changed, or forged",
  unsupported: "its signature cannot be read, or was made in a way that this page does not know",
  "not-for-stamping": "whoever signed it has no certificate for time stamps",
  "not-valid-then": "a certificate in it was not valid at the time that it tells",
  "bad-chain": "a certificate in it was issued by somebody who may issue none",
};

export const verify = {
  verify: {
    ...kinds,
    title: "Check a dossier",
    intro:
      "Choose the ZIP of a dossier, or the folder that was unpacked from it. Everything is checked in this page: nothing is sent anywhere, and no connection is needed.",
    pick: "Choose the ZIP…",
    pickFolder: "Choose the folder…",
    drop: "Or drop either of them here.",
    several: "Choose one dossier at a time: its ZIP, or its folder.",
    none: "There is no dossier in that. Choose its ZIP, or the folder that holds journal.json and SHA256SUMS.",
    reading: "Looking at what you chose…",
    lost: "That could not be read. It may have been moved or removed: choose it again.",
    checking: (n: number, of: number) => `Checking file ${n} of ${of}`,
    whole: "Everything fits together",
    wholeMeans:
      "Every file is the one that was listed and noted, and no entry of the journal was changed, removed or slipped in.",
    broken: (n: number) => (n === 1 ? "One thing does not fit" : `${n} things do not fit`),
    brokenMeans:
      "Something in this dossier is not as it was made. Below stands what, and where. Ask whoever gave it to you for another copy.",
    more: (n: number) => `And ${n} more.`,
    unopened: "This could not be opened as a dossier",
    found: "What was found",
    notices: "What to know",
    about: "What this dossier is",
    provider: "Case",
    entries: "Entries in the journal",
    numbered: (n: number) => (n > 1 ? `${n}, numbered 0 to ${n - 1}` : `${n}`),
    exhibits: "Exhibits",
    last: "Hash of the last entry",
    lastHint: "Compare it with any earlier copy, mail or print-out that names it.",
    stamps: "Time stamps",
    noStamps: "None: all times are those of the clock of whoever made the dossier.",
    stamped: (file: string, seq: number, authority: string, time: string) =>
      `${file}: ${authority} says ${time} for everything up to entry ${seq}.`,
    signatureRight: "Its signature was checked here and is right.",
    signatureUnchecked:
      "Its signature could not be checked in this browser; VERIFY.txt says how to do it with openssl.",
    roots: {
      given: (name: string) => `Its certificates lead to “${name}”, which you chose.`,
      nobody: (name: string, hash: string) =>
        `Who that is, nobody here knows: this page has no list of authorities to be trusted. The certificates lead to “${name}”, which came with the stamp (SHA-256 ${hash}). Compare that with what the authority publishes, or choose the certificate that you have from the authority.`,
      missing: (name: string, hash: string) =>
        `Who that is, nobody here knows: the certificates end at “${name}” (SHA-256 ${hash}), and the one above it did not come along. Get it from the authority and choose it here.`,
    },
    chooseRoot: "Choose the authority’s certificate…",
    noCertificate:
      "That file holds no certificate. Choose the one that the authority offers, mostly a .pem, .crt or .cer file.",
    stampUnfit: (file: string) => `${file} does not fit this journal; it proves nothing.`,
    unnamed: "an authority that is not named",
    mails: "E-mails",
    mail: {
      valid: (file: string, domain: string, key: string) =>
        `${file}: the signature of ${domain} holds. It was checked here with the key in ${key}.`,
      weak: (file: string, domain: string, key: string) =>
        `${file}: the signature of ${domain} holds by the key in ${key}, but does not cover everything.`,
      invalid: (file: string, domain: string, why: string) =>
        domain
          ? `${file}: the signature of ${domain} does not hold: ${why}.`
          : `${file}: a signature does not hold: ${why}.`,
      unkeyed: (file: string, domain: string) =>
        `${file}: ${domain} signed it, but its key is not in this dossier, so this was not checked.`,
      unchecked: (file: string) => `${file}: signatures of its kind cannot be checked in this browser.`,
      unsigned: (file: string) => `${file}: nobody signed it, so it does not show who sent it.`,
    },
    mailKeys:
      "The keys were put into the dossier by whoever made it. VERIFY.txt says how to ask whether a domain publishes the same key; whether the domain is the provider’s is for you to judge.",
    stampFaults,
    ...signature,
    unheld: {
      none: "it bears no such signature",
      unkeyed: "the key is not in the dossier",
      weak: (which: string) => `not everything is covered. ${which}`,
    },
    files: "Every file",
    file: "File",
    bySums: "As listed in SHA256SUMS",
    byJournal: "As noted in the journal",
    yes: "Yes",
    no: "No",
    silent: "–",
    limits: "What this does not prove",
    limitList: {
      rewritten:
        "Whoever made the dossier can make another one that fits together just as well. What stands against that: a time stamp by an authority, an earlier copy in other hands, or a mail that the other party signed.",
      captures:
        "A picture or a page that somebody kept on their own machine can be faked by them. It shows what they say the page told them.",
      clock:
        "Times come from the clock of the machine on which the dossier was made, unless a time stamp says otherwise.",
      end: "If the last entries were cut off and all the lists made anew, only a time stamp or an earlier copy shows it.",
      signatures:
        "A signature shows that it was made with a certain key. Whose key that is, and whether an authority has withdrawn a certificate since, cannot be known without a connection.",
    },
    entry: (n: number) => `entry ${n}`,
    entryRange: (from: number, to: number) => `entries ${from} to ${to}`,
    unreadable: {
      "not-a-zip":
        "This is no dossier, or it was cut off on its way. A dossier is a file whose name ends in .zip. Copy it once more, or ask for it again.",
      "directory-damaged":
        "This ZIP is damaged: its list of files cannot be read. Copy it once more, or ask for it again.",
      "too-many-members": "This ZIP lists more files than any dossier has. Nothing of it was unpacked.",
      "too-large":
        "Unpacked, this ZIP would fill more room than this page may use, so nothing of it was unpacked. If you trust it, unpack it yourself and go by VERIFY.txt.",
      "strange-zip":
        "This ZIP is locked, or packed as no dossier is. Unpack it with the program that made it, and choose the folder instead.",
    },
    causes: {
      changed: (which: string) =>
        `Changed in the journal: ${which}. What stands there is not what its hash was made of.`,
      removed: (which: string) => `Removed from the journal: ${which}.`,
      inserted: (which: string) => `Slipped into the journal: ${which}. The entries around know nothing of it.`,
      swapped: (which: string) => `Out of order in the journal: ${which}.`,
      replaced: (which: string) => `Replaced in the journal: ${which}. The entry after it was bound to another one.`,
      order: (which: string) => `Wrongly numbered in the journal: ${which}.`,
    },
    findings: {
      "path-unsafe": (path: string) => `“${path}” would be written outside its folder. Do not unpack this ZIP.`,
      "member-twice": (path: string) => `“${path}” is there twice: one program would show the one, another the other.`,
      "member-damaged": (path: string) => `“${path}” is damaged and could not be unpacked.`,
      "sums-missing": "SHA256SUMS, the list of hashes, is missing.",
      "sums-malformed": (line: number) => `SHA256SUMS: line ${line} is not a hash with a file’s name.`,
      "sums-twice": (path: string) => `SHA256SUMS lists “${path}” twice.`,
      "sums-differ": (path: string) => `“${path}” was changed: its hash is not the one that SHA256SUMS lists.`,
      "member-missing": (path: string) => `“${path}” is missing.`,
      "member-unlisted": (path: string) => `“${path}” does not belong to the dossier: SHA256SUMS does not list it.`,
      "journal-missing": "journal.json, the journal, is missing.",
      "journal-not-json": "journal.json is damaged: it cannot be read at all.",
      "journal-shape": (field: string) => `journal.json is not written as a dossier’s journal is, at ${field}.`,
      "event-unknown": (seq: number) => `This version does not know what entry ${seq} speaks of; a newer one may.`,
      "clock-jump": (seq: number, at: string, before: string) =>
        `Entry ${seq} is dated ${at}, earlier than the one before it (${before}): the clock was set back in between.`,
      "exhibit-bytes-differ": (path: string, seq: number) =>
        `“${path}” is not the file that was kept: entry ${seq} notes another hash.`,
      "exhibit-record-differs": (path: string, seq: number) =>
        `What is said of “${path}”, such as its title, address or time, is not what entry ${seq} is bound to.`,
      "exhibit-unbound": (path: string, seq: number) =>
        `Entry ${seq} binds the file “${path}”, but not what is said of it: an earlier version wrote it.`,
      "exhibit-other-case": (path: string, seq: number) => `“${path}”, noted in entry ${seq}, belongs to another case.`,
      "exhibit-unnoted": (path: string) => `“${path}” was never noted in the journal.`,
      "record-twice": (path: string) => `journal.json describes the exhibit “${path}” twice.`,
      "exhibit-gone": (what: string, when: string, seq: number) =>
        `The exhibit “${what}”, kept on ${when} by entry ${seq}, is missing, and the journal does not say that it was deleted.`,
      "exhibit-deleted": (what: string, when: string, kept: number, deleted: string, seq: number) =>
        `The exhibit “${what}”, kept on ${when} by entry ${kept}, was deleted by its owner on ${deleted}; entry ${seq} says so.`,
      "exhibit-deleted-yet-there": (path: string, seq: number) =>
        `“${path}” is there, though entry ${seq} says that it was deleted.`,
      "stamp-unnoted": (path: string) => `The time stamp “${path}” was never noted in the journal.`,
      "stamp-differs": (path: string) => `“${path}” is not the time stamp that the journal noted.`,
      "stamp-head-differs": (path: string) => `The time stamp “${path}” is of no entry that came before it.`,
      "stamp-imprint-differs": (path: string) =>
        `The time stamp “${path}” was put on something else than this journal.`,
      "stamp-imprint-unread": (path: string) => `“${path}” cannot be read as a time stamp.`,
      "stamp-time-differs": (path: string, token: string, noted: string) =>
        `The time stamp “${path}” says ${token}, and the journal says ${noted}.`,
      "stamp-authority-differs": (path: string, token: string, noted: string) =>
        `The time stamp “${path}” is by ${token}, and the journal says ${noted}.`,
      "stamp-signature-wrong": (path: string, why: string) => `The time stamp “${path}” does not hold: ${why}.`,
      "stamp-signature-unchecked": (path: string) =>
        `The signature of the time stamp “${path}” could not be checked in this browser. Try another one, or go by VERIFY.txt.`,
      "stamp-gone": (seq: number) => `The time stamp that entry ${seq} notes is missing.`,
      "key-unnoted": (path: string) => `The key “${path}” was never noted in the journal.`,
      "key-differs": (path: string, seq: number) => `“${path}” is not the key that entry ${seq} notes.`,
      "key-gone": (seq: number) => `The key that entry ${seq} notes is missing.`,
      "mail-signature-differs": (path: string, seq: number, domain: string, why: string) =>
        `“${path}” is not the mail that ${domain} signed, though entry ${seq} says so: ${why}.`,
      "mail-signature-unchecked": (path: string) =>
        `The signature of the mail “${path}” could not be checked in this browser. Try another one.`,
    },
  },
};

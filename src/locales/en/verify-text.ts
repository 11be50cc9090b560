/** The sentences of `VERIFY.txt`; the commands between them are the same in every language. */
export const verifyText = {
  verifyText: {
    head: (provider: string) => `How to check this dossier (${provider}) without Quittance`,
    easy: "The easy way: open VERIFY.html in any browser, and choose the ZIP or this folder in it. It needs no connection and sends nothing. If you trust neither it nor us, go on here.",
    where:
      "The commands below run in a terminal on Linux or macOS, in the folder in which this file lies. Each stands alone: copy it whole.",
    sums: "No file was changed since the dossier was made: every line must end with OK.",
    sumsMac: "Where there is no sha256sum, as on macOS:",
    exhibits:
      "Every exhibit is the one that the journal noted when it was kept: every line must begin with “noted”. A line that begins with “missing” names a file that the journal does not know.",
    records:
      "What is said of every exhibit, such as its title, address and time, is what the journal noted: again every line must begin with “noted”. In dossiers with exhibits from before this was noted, those are “missing”.",
    chain:
      "The journal was not changed: each of its entries stands on a line of its own in journal.json, as canonical JSON (RFC 8785). Its hash is the SHA-256 of that line without the part that names the hash, and its “prev” is the hash of the entry before; the first has 64 zeros. The command names every entry for which this does not hold, and then the hash of the last one.",
    last: (hash: string) =>
      `That hash must be ${hash}. Compare it with any earlier copy, mail or print-out of this case that names it.`,
    stamps:
      "A time stamp (RFC 3161) proves that an entry, and with it everything before, existed at a certain time. To see what it says:",
    stampCheck:
      "To check its signature you need the certificate of the authority, from the authority itself; put it into this folder as authority.pem. The answer must be “Verification: OK”:",
    noStamps: "This dossier has no time stamp: its times are those of its maker’s clock.",
    keys: "The signatures of the e-mails (DKIM) are checked by VERIFY.html, with the keys that lie here. Whether a domain publishes that very key today is asked from the DNS, which needs a connection; both lines must be alike. Domains change their keys, so an old one may be gone, which is no sign of a forgery:",
    limits: "What none of this proves",
  },
};

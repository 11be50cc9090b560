import type { NotTaken } from "../../core/mail/examine";
import { plural } from "./plural";
import { signature } from "./signature";

const notTaken: Readonly<Record<NotTaken, (file: string) => string>> = {
  empty: (file) => `“${file}” is empty, so it was not added. Save the mail once more and choose that file.`,
  "too-large": (file) => `“${file}” has more than 25 MB, so it was not added. Save the mail without its attachments.`,
  "not-a-mail": (file) =>
    `“${file}” is not a mail that can be read, so it was not added. In your mail program, save the mail as an .eml file.`,
  "headers-too-long": (file) =>
    `“${file}” has a header of more than 2 MB, which no real mail has, so it was not added. Save the mail once more.`,
};

export const letter = {
  letter: {
    title: "Add an e-mail",
    means:
      "A notice, an acknowledgement or a receipt is proof too. Save it from your mail program as a file (.eml, or .mbox for several). Nothing of it leaves this machine.",
    pick: "Choose e-mails…",
    drop: "Or drop them here.",
    reading: (n: number, of: number) => `Reading mail ${n} of ${of}…`,
    notTaken,
    unreadable: (file: string) =>
      `“${file}” could not be read, so it was not added. It may have been moved or removed: choose it again.`,
    mailboxTooLarge: (file: string) =>
      `“${file}” has more than 100 MB, so nothing of it was added. Save only the mails that matter.`,
    left: (file: string, n: number) =>
      `“${file}” holds ${n} more ${plural(n, "mail", "mails")} that are not shown: 200 is the most at once. Save those that matter to a file of their own.`,
    numbered: (file: string, n: number) => `${file}, mail ${n}`,
    from: "From",
    to: "To",
    date: "Date",
    subject: "Subject",
    noDate: "no date that can be read",
    noSubject: "no subject",
    noSender: "no sender",
    what: "What it is",
    inCase: "Case",
    choose: "Choose the case…",
    unclear: "It is not clear which case this mail belongs to. Choose one.",
    recognised: "Recognised by its sender, what it names and its date. Change it if it is wrong.",
    cutOff:
      "This file ends before the text of a mail begins: it seems cut off or damaged. If you still have the mail, save it once more and choose that file.",
    mended:
      "The line ends of this file are not those of a mail; programs that save mails often do that. They are put right to check the signature, and the file is kept as it is.",
    secrets: (n: number) =>
      `This mail holds ${plural(n, "a link that carries a code", `${n} links that carry codes`)}. Such a link may sign in whoever opens it. Kept as it is, the mail holds ${plural(n, "it", "them")} too, and so does an export of the case: it cannot be changed, or its signature would break. Quittance does not show ${plural(n, "it", "them")} anywhere.`,
    keepWhole: "Keep it as it is",
    keepText: "Keep only the text, without these links",
    keepTextMeans: "A text alone has no signature and proves less.",
    chooseFirst: "To keep it, choose its case above.",
    leave: "Leave it",
    kept: (subject: string) => `Kept: ${subject}`,
    known: (subject: string) => `This mail was in the case already: ${subject}`,
    open: "Look at it",
    copy: "This is a text copy that was kept without the mail’s links. It has no signature.",
    textOf: "Text of the mail",
    attachments: "Attachments",
    linksCut: "Links that carry codes are cut here.",
    limits:
      "Anyone can make a file with a mail. Only a signature that holds shows that it came from a domain and was not changed since.",
    signature: "Signature",
    unsigned: "This mail is not signed. It shows what you received, and cannot show who sent it.",
    valid: (domain: string) =>
      `The signature of ${domain} is right: the mail came from there and was not changed since.`,
    weak: (domain: string) => `The signature of ${domain} is right, but does not cover everything:`,
    invalid: (domain: string, why: string) => `The signature of ${domain || "this mail"} does not hold: ${why}.`,
    unchecked: (domain: string) => `${domain} has signed this mail. To check it, its public key is needed.`,
    noEd25519:
      "This browser cannot check this kind of signature (Ed25519). A newer one can; the mail and its key stay kept.",
    ...signature,
    owned: (domain: string) => `${domain} belongs to the provider of this case, or to who bills for it.`,
    foreign: (domain: string) =>
      `${domain} is not known to belong to the provider of this case or to who bills for it. Such a signature says who passed the mail on, and not that the provider wrote it.`,
    notSender: (sender: string) => `The sender that the mail shows is at another domain, ${sender}.`,
    covers: (names: string) => `Signed with the text: ${names}.`,
    signedOn: (day: string) => `Signed on ${day}, by the sender’s clock.`,
    selector: (selector: string) => `Selector: ${selector}`,
    limit:
      "It does not show that you received the mail, nor when. Providers change their keys; the one used here is kept with the mail.",
    key: "The key",
    keyFile: "From a file…",
    keyFileMeans:
      "A text file with the record that the domain publishes (v=DKIM1; … p=…), such as your mail provider or an expert can give you.",
    keyTooLarge: "That file is too large to be a key, so nothing was kept. Choose the text of the record.",
    keyBy: {
      file: (day: string) => `Key kept from a file on ${day}.`,
      dns: (day: string) => `Key asked for by DNS and kept on ${day}.`,
    },
    again: "Use another key",
    askDns: "Ask a DNS server…",
    dnsTitle: "Ask a DNS server for the key?",
    dnsMeans: (name: string) =>
      `One question goes to the server that you choose: “${name}”. It names the domain and its key, nothing else of your mail. The server sees your internet address, and may conclude that you have mail from this domain. It is asked once, now.`,
    dnsWhich: "Which server",
    dnsOwners: {
      quad9: "Quad9, a foundation in Switzerland (dns.quad9.net)",
      cloudflare: "Cloudflare, a company in the USA (cloudflare-dns.com)",
      own: "Another one, by its address",
    },
    dnsAddress: "Address, such as https://dns.example/dns-query",
    dnsNoAddress: "Write the complete address of the server, beginning with https://. Nothing was asked.",
    dnsYes: "Ask this server once",
    dnsNo: "Ask nobody",
    dnsAsking: "Asking…",
    dnsDenied: "The browser did not allow it, so nothing was asked. You can take the key from a file instead.",
    dnsNone: (domain: string) =>
      `${domain} does not publish this key any more; providers change theirs. Nothing was kept. The key may still be had from an archive, as a file.`,
    dnsFailed: "The server gave no answer that can be read, and nothing was kept. Try again, or choose another one.",
  },
};

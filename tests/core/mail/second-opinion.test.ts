import { dkimVerify } from "mailauth/lib/dkim/verify.js";
import { describe, expect, test } from "vitest";
import { readMessage } from "@/core/mail/message";
import { checkSignatures, type Verdict } from "@/core/mail/verify";
import { another, crlf, ed25519, head, now, plain, raw, rsa, short, signed } from "./mails";

type Opinion = "holds" | "expired" | "fails" | "no key";
type Keys = Readonly<Record<string, string>>;

function opinion(verdict: Verdict): Opinion {
  if (verdict.result === "unchecked") return "no key";
  if (verdict.result === "invalid") return "fails";
  return verdict.result === "weak" && verdict.weaknesses.includes("expired") ? "expired" : "holds";
}

async function ours(mail: string, keys: Keys): Promise<Opinion[]> {
  const message = readMessage(raw(mail));
  if (typeof message === "string") throw new Error(message);
  const checked = await checkSignatures(message, (domain, selector) => keys[`${selector} ${domain}`] ?? null, now);
  return checked.map(({ verdict }) => opinion(verdict));
}

/** The same mail and keys, judged by mailauth. */
async function theirs(mail: string, keys: Keys): Promise<Opinion[]> {
  const resolver = async (name: string) => {
    const record = keys[name.replace("._domainkey.", " ")];
    if (record === undefined) throw Object.assign(new Error("No such name."), { code: "ENOTFOUND" });
    return [[record]];
  };
  const { results } = await dkimVerify(Buffer.from(mail, "latin1"), { resolver, curTime: new Date(now) } as never);
  return results.map(({ status }) => {
    if (status.result === "pass") return "holds";
    if (status.comment === "no key") return "no key";
    return status.comment === "expired" ? "expired" : "fails";
  });
}

const keys: Keys = {
  "s1 lumen.example": rsa.record,
  "e1 lumen.example": ed25519.record,
  "short lumen.example": short.record,
  "other lumen.example": another.record,
  "gone lumen.example": "v=DKIM1; p=",
  "odd lumen.example": "v=DKIM1; k=rsa; p=AAAA",
};
const replace = (from: string | RegExp, to: string) => (mail: string) => {
  const changed = mail.replace(from, to);
  if (changed === mail) throw new Error(`The mail has no ${from}.`);
  return changed;
};
const same = (mail: string) => mail;

/** What happens to a signed mail, and where it must break: by how its header and its body are canonicalized. */
const damages: readonly [string, (mail: string) => string, (header: string, body: string) => boolean][] = [
  ["is as it was sent", same, () => false],
  ["has another word in its text", replace("not be charged", "be charged"), () => true],
  ["has two more empty lines at its end", (mail) => `${mail}\r\n\r\n`, () => false],
  ["has lost the line end at its end", replace(/\r\n$/, ""), () => false],
  ["has lost a space of two", replace("charged  again", "charged again"), (_, body) => body === "simple"],
  ["has a space more at a line's end", replace("Grace,\r\n", "Grace, \r\n"), (_, body) => body === "simple"],
  ["has a line more", (mail) => `${mail}One more thing.\r\n`, () => true],
  ["has another subject", replace("Subject: Your", "Subject: Our"), () => true],
  [
    "has its subject folded",
    replace("Lumen subscription has", "Lumen\r\n subscription has"),
    (how) => how === "simple",
  ],
  ["has its subject's name in capitals", replace("\r\nSubject:", "\r\nSUBJECT:"), (how) => how === "simple"],
  ["has one more stamp of the post", (mail) => `Received: from a by b; Wed, 3 Jun 2026\r\n${mail}`, () => false],
  ["has a second sender in front", (mail) => `From: Mallory <m@evil.example>\r\n${mail}`, () => false],
  ["has lost its sender", replace(/From: .*\r\n/, ""), () => true],
  ["has its headers in another order", replace(/(From: .*\r\n)(To: .*\r\n)/, "$2$1"), () => false],
  ["has another signature value", replace(/ b=[^;]{4}/, " b=AAAA"), () => true],
  ["says that another domain signed", replace("d=lumen.example", "d=lumen.test"), () => false],
];

describe("mails signed by mailauth, and damaged, are judged as mailauth judges them", () => {
  for (const [kind, key, selector] of [
    ["RSA", rsa, "s1"],
    ["Ed25519", ed25519, "e1"],
  ] as const)
    for (const canonicalization of ["simple/simple", "simple/relaxed", "relaxed/simple", "relaxed/relaxed"])
      for (const [what, damage, breaks] of damages) {
        const [header = "", body = ""] = canonicalization.split("/");
        const expected = what.includes("another domain") ? "no key" : breaks(header, body) ? "fails" : "holds";
        test(`${kind}, ${canonicalization}: ${what}: ${expected}`, async () => {
          const mail = damage(await signed(plain, { key, selector, canonicalization }));
          const verdicts = [await ours(mail, keys), await theirs(mail, keys)];
          expect(verdicts).toEqual([[expected], [expected]]);
        });
      }
});

const mixed = crlf(
  ...head,
  "MIME-Version: 1.0",
  'Content-Type: multipart/mixed; boundary="b"',
  "",
  "--b",
  "Content-Type: text/plain; charset=iso-8859-1",
  "Content-Transfer-Encoding: 8bit",
  "",
  "R\u00e9sili\u00e9 \u00a0 le 3 juin.\t ",
  "--b",
  "Content-Type: application/pdf; name=bill.pdf",
  "Content-Transfer-Encoding: base64",
  "",
  "JVBERi0xLjQ=",
  "--b--",
  "",
);
const empty = crlf(...head, "", "");
const odd = crlf(...head, "X-Odd: a\tb \t c", "", "nul \0 and a lone \r return", "\t \t", " ", "last");

/** Mails and ways to sign that only matter once each. */
const cases: readonly [string, () => Promise<string>, readonly Opinion[]][] = [
  ["a mail with an attachment", () => signed(mixed), ["holds"]],
  ["one whose attachment was changed", async () => (await signed(mixed)).replace("JVBERi0", "JVBERi1"), ["fails"]],
  ["one without text, simple", () => signed(empty, { canonicalization: "simple/simple" }), ["holds"]],
  ["one without text, relaxed", () => signed(empty), ["holds"]],
  ["one without text that was given some", async () => `${await signed(empty)}Hello\r\n`, ["fails"]],
  ["odd bytes and white space, simple", () => signed(odd, { canonicalization: "simple/simple" }), ["holds"]],
  ["odd bytes and white space, relaxed", () => signed(odd), ["holds"]],
  ["a part of the text signed, whole", () => signed(plain, { length: 14 }), ["holds"]],
  ["a part signed, and more put behind", async () => `${await signed(plain, { length: 14 })}PS\r\n`, ["holds"]],
  [
    "a part signed, and changed in it",
    async () => (await signed(plain, { length: 14 })).replace("Hello", "Hallo"),
    ["fails"],
  ],
  ["signed for a day that is over", () => signed(plain, { expires: new Date(now - 1000) }), ["expired"]],
  ["signed for a day to come", () => signed(plain, { expires: new Date(now + 86_400_000) }), ["holds"]],
  ["another's key of the same kind", () => signed(plain, { selector: "other" }), ["fails"]],
  ["a key of another kind", () => signed(plain, { selector: "e1" }), ["fails"]],
  ["a key that was withdrawn", () => signed(plain, { selector: "gone" }), ["fails"]],
  ["a key that is none", () => signed(plain, { selector: "odd" }), ["fails"]],
  ["a key of 768 bits", () => signed(plain, { selector: "short", key: short }), ["fails"]],
  ["a key that nobody knows", () => signed(plain, { selector: "none" }), ["no key"]],
  [
    "signed twice, by two domains",
    async () => signed(await signed(plain), { selector: "e1", key: ed25519 }),
    ["holds", "holds"],
  ],
  [
    "signed twice, and one of them with another's key",
    async () => signed(await signed(plain), { selector: "other" }),
    ["fails", "holds"],
  ],
  ["not signed at all", async () => plain, []],
];

describe("and so are mails that are unusual in one way", () => {
  for (const [what, make, expected] of cases)
    test(`${what}: ${expected.join(", ") || "no signature"}`, async () => {
      const mail = await make();
      expect(await ours(mail, keys)).toEqual(expected);
      // Of an unsigned mail mailauth says so in a line of its own.
      if (expected.length > 0) expect(await theirs(mail, keys)).toEqual(expected);
    });
});

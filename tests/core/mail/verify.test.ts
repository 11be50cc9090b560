import { createHash, createPublicKey, createSign } from "node:crypto";
import { describe, expect, test } from "vitest";
import { openMail } from "@/core/mail/examine";
import { recordIn } from "@/core/mail/key-record";
import { readMessage } from "@/core/mail/message";
import { checkSignatures, type Verdict } from "@/core/mail/verify";
import { crlf, ed25519, head, now, plain, raw, rsa, signed } from "./mails";
import { keys, rfc6376, rfc8463 } from "./rfc";

async function verdicts(mail: string, records: Readonly<Record<string, string>>, at = now): Promise<Verdict[]> {
  const message = readMessage(raw(mail));
  if (typeof message === "string") throw new Error(message);
  const checked = await checkSignatures(message, (domain, selector) => records[`${selector} ${domain}`] ?? null, at);
  return checked.map(({ verdict }) => verdict);
}
const own = (record = rsa.record) => ({ "s1 lumen.example": record });
const valid = { result: "valid" };
const weak = (...weaknesses: string[]) => ({ result: "weak", weaknesses });
const invalid = (wrong: string) => ({ result: "invalid", wrong });

describe("the examples of the standards", () => {
  test("RFC 6376: valid, and broken by another word in text or subject", async () => {
    expect(await verdicts(rfc6376, keys)).toEqual([valid]);
    expect(await verdicts(rfc6376.replace("hungry", "thirsty"), keys)).toEqual([invalid("body-changed")]);
    expect(await verdicts(rfc6376.replace("dinner", "supper"), keys)).toEqual([invalid("header-changed")]);
  });

  test("RFC 8463: both signatures valid; the sender is signed once more than it is there, so none can be added", async () => {
    expect(await verdicts(rfc8463, keys)).toEqual([valid, valid]);
    const added = `From: Mallory <m@evil.example>\r\n${rfc8463}`;
    expect(await verdicts(added, keys)).toEqual([invalid("header-changed"), invalid("header-changed")]);
  });
});

describe("what a signature that holds does not cover is told", () => {
  test("all of this one is covered", async () => {
    expect(await verdicts(await signed(plain), own())).toEqual([valid]);
  });

  test("a second sender, subject or date", async () => {
    const mail = await signed(plain);
    expect(await verdicts(`From: m@evil.example\r\n${mail}`, own())).toEqual([weak("from-added")]);
    expect(await verdicts(`Date: now\r\nSubject: You owe us\r\n${mail}`, own())).toEqual([
      weak("subject-added", "date-added"),
    ]);
  });

  test("subject, date and form that were left out", async () => {
    const mail = await signed(plain, { headerList: "from:to" });
    expect(await verdicts(mail, own())).toEqual([weak("subject-unsigned", "date-unsigned", "form-unsigned")]);
    expect(await verdicts(mail.replace("has been cancelled", "goes on"), own())).toEqual([
      weak("subject-unsigned", "date-unsigned", "form-unsigned"),
    ]);
  });

  test("a part of the text, and what was put behind it", async () => {
    const body = "Hello Grace,\r\n";
    const mail = await signed(plain, { length: body.length });
    expect(await verdicts(mail, own())).toEqual([weak("body-beyond")]);
    const whole = await signed(crlf(...head, "", body), { length: body.length, canonicalization: "relaxed/simple" });
    expect(await verdicts(whole, own())).toEqual([weak("body-length")]);
  });

  test("a time that is over, or still to come", async () => {
    const mail = await signed(plain, { expires: new Date(now + 1000) });
    expect(await verdicts(mail, own())).toEqual([valid]);
    expect(await verdicts(mail, own(), now + 86_400_000)).toEqual([weak("expired")]);
    expect(await verdicts(mail, own(), now - 10 * 86_400_000)).toEqual([weak("from-the-future")]);
  });

  test("a domain that only tries signing out", async () => {
    expect(await verdicts(await signed(plain), own(rsa.record.replace("; k=", "; t=y; k=")))).toEqual([
      weak("testing"),
    ]);
  });
});

describe("what the standards forbid is not accepted, though it fits", () => {
  /** A signature made by hand, with tags that no library writes. */
  function byHand(tags: string, { signs = "from:subject", hash = "RSA-SHA256" } = {}): string {
    const body = "Done.\r\n";
    const bh = createHash(hash.endsWith("1") ? "sha1" : "sha256")
      .update(body)
      .digest("base64");
    const field = `DKIM-Signature: v=1; d=lumen.example; s=s1; c=simple/simple; h=${signs}; bh=${bh}; ${tags}; b=`;
    const lines = signs.split(":").map((name) => head.find((line) => line.toLowerCase().startsWith(`${name}:`)) ?? "");
    const value = createSign(hash)
      .update([...lines, field].join("\r\n"))
      .sign(rsa.pem, "base64");
    return crlf(field + value, ...head, "", body);
  }
  const sha256 = "a=rsa-sha256";

  test("made by hand it is valid where nothing is wrong but what it leaves out", async () => {
    expect(await verdicts(byHand(sha256), own())).toEqual([weak("date-unsigned")]);
    expect(await verdicts(byHand(`${sha256}; i=bill@mail.lumen.example`), own())).toEqual([weak("date-unsigned")]);
  });

  for (const [what, mail, record, wrong] of [
    ["SHA-1", byHand("a=rsa-sha1", { hash: "RSA-SHA1" }), rsa.record, "sha1"],
    ["the sender left out", byHand(sha256, { signs: "subject" }), rsa.record, "from-unsigned"],
    ["another domain's name", byHand(`${sha256}; i=bill@lumen.example.evil.example`), rsa.record, "foreign-identity"],
    [
      "a name below a key that allows none",
      byHand(`${sha256}; i=a@mail.lumen.example`),
      `${rsa.record}; t=s`,
      "foreign-identity",
    ],
    ["a key for other hashes", byHand(sha256), `${rsa.record}; h=sha1`, "key-of-another-kind"],
    ["a key for other services", byHand(sha256), `${rsa.record}; s=tlsrpt`, "key-for-others"],
    ["a key that was withdrawn", byHand(sha256), "v=DKIM1; k=rsa; p=", "key-revoked"],
    ["a key of another version", byHand(sha256), rsa.record.replace("DKIM1", "DKIM2"), "key-unreadable"],
    ["an end before its beginning", byHand(`${sha256}; t=20; x=10`), rsa.record, "unreadable"],
    ["a length that is no number", byHand(`${sha256}; l=-1`), rsa.record, "unreadable"],
    ["a tag twice", byHand(`${sha256}; a=rsa-sha256`), rsa.record, "unreadable"],
    ["an unknown way to sign", byHand("a=rsa-md5"), rsa.record, "algorithm"],
    ["an unknown way to canonicalize", byHand(sha256).replace("c=simple/", "c=nowsp/"), rsa.record, "unreadable"],
  ] as const)
    test(what, async () => {
      expect(await verdicts(mail, own(record))).toEqual([invalid(wrong)]);
    });
});

describe("a file is not always as the mail was sent", () => {
  test("line ends of a program that saves mails are mended, and that is told", async () => {
    const mail = (await signed(plain)).replaceAll("\r\n", "\n");
    expect(readMessage(raw(mail))).toMatchObject({ mended: true });
    expect(readMessage(raw(plain))).toMatchObject({ mended: false });
    expect(await verdicts(mail, own())).toEqual([valid]);
  });

  test("one that ends before its text begins is taken for cut off, and one without a text is not", async () => {
    const mail = await signed(plain);
    for (const line of ["\r\n", "\n"]) {
      const file = mail.replaceAll("\r\n", line);
      const header = file.slice(0, file.indexOf(line + line));
      for (const cut of [header, header + line, header.slice(0, -30)])
        expect(await openMail(raw(cut)), JSON.stringify(cut.slice(-10))).toMatchObject({ cut: true });
      expect(await openMail(raw(header + line + line))).toMatchObject({ cut: false });
      expect(await openMail(raw(file))).toMatchObject({ cut: false });
    }
  });

  test("a mailbox's first line is left out", async () => {
    expect(await verdicts(`From lumen Wed Jun  3 12:00:00 2026\n${await signed(plain)}`, own())).toEqual([valid]);
  });

  test("an unknown key leaves a signature unchecked, but not where the text already shows that it was changed", async () => {
    const mail = await signed(plain);
    expect(await verdicts(mail, {})).toEqual([{ result: "unchecked", needs: "key" }]);
    expect(await verdicts(mail.replace("Hello Grace", "Hello Ada"), {})).toEqual([invalid("body-changed")]);
  });
});

describe("a key's record as it is published and saved", () => {
  const bare = createPublicKey(rsa.pem).export({ format: "der", type: "pkcs1" }).toString("base64");
  for (const [what, text] of [
    ["in strings, as DNS tools print it", `"${rsa.record.slice(0, 200)}" "${rsa.record.slice(200)}"`],
    [
      "as a line of a zone",
      `s1._domainkey 300 IN TXT ( "${rsa.record.slice(0, 99)}"\n\t"${rsa.record.slice(99)}" ) ; key`,
    ],
    ["over several lines", `\ufeff${rsa.record.replace(/(.{60})/g, "$1\r\n  ")}\n`],
    ["with its key bare, as the standard has it", `v=DKIM1; p=${bare}`],
    ["with white space and without a version", ` k=rsa ;  p = ${rsa.record.split("p=")[1]} ;`],
  ] as const)
    test(what, async () => {
      expect(await verdicts(await signed(plain), own(recordIn(text)))).toEqual([valid]);
    });

  test("one for Ed25519", async () => {
    expect(await verdicts(await signed(plain, { key: ed25519 }), own(ed25519.record))).toEqual([valid]);
  });
});

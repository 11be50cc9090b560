import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openMail, signaturesOf } from "@/core/mail/examine";
import { mailsInBox } from "@/core/mail/mbox";
import { crlf, now, raw, rsa } from "./mails";

const keyOf = () => rsa.record;
const open = (text: string) => openMail(raw(text));
const head = "From: Lumen <a@lumen.example>\r\nSubject: Bill\r\n";
const signature = "v=1; a=rsa-sha256; d=lumen.example; s=s1; h=from; bh=AAAA; b=AAAA";

describe("damaged and hostile mails are read as far as they go, or told to be none", () => {
  test("nothing at all, no headers, nothing but zeros, an enormous header, more than is taken", async () => {
    expect(await open("")).toBe("empty");
    expect(await open("Hello.\r\n\r\nNo headers here.")).toBe("not-a-mail");
    expect(await open("\0".repeat(10_000))).toBe("not-a-mail");
    expect(await open(`${head}X: ${"a".repeat(2_100_000)}\r\n\r\nHi`)).toBe("headers-too-long");
    expect(await openMail(new Uint8Array(25_000_001))).toBe("too-large");
  });

  for (const [what, mail, expected] of [
    ["10,000 headers", `${"X-Line: 1\r\n".repeat(10_000)}${head}\r\nText`, { text: "Text\n" }],
    ["10,000 signatures", `${`DKIM-Signature: ${signature}\r\n`.repeat(10_000)}${head}\r\nText`, { text: "Text\n" }],
    ["10 MB of text", `${head}\r\n${"word and word ".repeat(700_000)}`, { subject: "Bill" }],
    ["10 MB of one letter", `${head}\r\n${"1".repeat(10_000_000)}`, { subject: "Bill" }],
    ["numbers without an end", `${head}\r\n${"1 ".repeat(100_000)}`, { subject: "Bill" }],
    ["rules without an end", `${head}\r\n${"-a".repeat(100_000)}`, { subject: "Bill" }],
    [
      "1 MB of spaces in a signature",
      `DKIM-Signature: v=1;${" ".repeat(1_000_000)}x\r\n${head}\r\nText`,
      { text: "Text\n" },
    ],
    ["broken Base64", `${head}Content-Transfer-Encoding: base64\r\n\r\n!!%%==A`, { subject: "Bill" }],
    ["an unknown charset", `${head}Content-Type: text/plain; charset=klingon\r\n\r\nnuq`, { text: "nuq\n" }],
    [
      "a part that never ends",
      `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nOne`,
      { text: "One\n" },
    ],
    [
      "letters that turn the text around",
      `From: a@b.example\r\nSubject: =?utf-8?Q?=E2=80=AEx?=\r\n\r\nT`,
      { subject: "x" },
    ],
    [
      "a line end hidden in the subject",
      `From: a@b.example\r\nSubject: =?utf-8?Q?A=0D=0AFrom:_c=40d.example?=\r\n\r\nT`,
      { subject: "A From: c@d.example", domain: "b.example" },
    ],
    ["zeros in the middle", `${head}\r\nOne\0two`, { text: "Onetwo\n" }],
    [
      "a hundred thousand open tags",
      `${head}Content-Type: text/html\r\n\r\n${"<a ".repeat(100_000)}`,
      { subject: "Bill" },
    ],
  ] as const)
    test(what, { timeout: 20_000 }, async () => {
      expect(await open(mail)).toMatchObject({ letter: expected });
      for (const { verdict } of await signaturesOf(raw(mail), keyOf, now)) expect(verdict.result).toBe("invalid");
    });

  test("parts within parts within parts are a sentence or a mail", async () => {
    const nested = Array.from(
      { length: 300 },
      (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\r\n\r\n--b${n}\r\n`,
    );
    expect(await open(`${head}${nested.join("")}\r\nText`)).toBe("not-a-mail");
  });

  test("any bytes behind a header", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        const mail = Uint8Array.from([...raw(`DKIM-Signature: ${signature}\r\n${head}`), ...bytes]);
        expect(await openMail(mail)).toBeTruthy();
        expect((await signaturesOf(mail, keyOf, now)).length).toBeGreaterThan(0);
      }),
      { numRuns: 150 },
    );
  });
});

describe("a mailbox", () => {
  const text = (bytes: Uint8Array) => Buffer.from(bytes).toString("latin1");
  const parted = (...mails: readonly string[]) => mails.map((mail) => `From a@b Wed Jun  3 2026\n${mail}\n`).join("");

  test("gives each mail back as it was put in, quoted lines and all", () => {
    const mails = ["Subject: One\n\nFrom here\n>From there\nNot From\n", "Subject: Two\r\n\r\nText\r\n"];
    const quoted = mails.map((mail) => mail.replace(/^(>*From )/gm, ">$1"));
    const found = mailsInBox(raw(parted(...quoted)));
    expect(found.mails.map(text)).toEqual(mails);
    expect(found.left).toBe(0);
  });

  test("of more than two hundred tells how many are left", () => {
    const found = mailsInBox(raw(parted(...Array.from({ length: 203 }, () => crlf("Subject: x", "", "y", "")))));
    expect([found.mails.length, found.left]).toEqual([200, 3]);
  });
});

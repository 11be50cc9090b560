import { describe, expect, test } from "vitest";
import { keyInAnswer, keyQuestion } from "@/core/mail/dns";
import { type Opened, openMail } from "@/core/mail/examine";
import { type Candidate, caseOf, speaksOfCase } from "@/core/mail/match-case";
import { isOwned } from "@/core/mail/owned";
import { instant } from "@/core/value/moment";
import { dnsAnswer } from "../../e2e/support/dns-answer";
import { biller, lumen, paymill, provider } from "../case/build";
import { crlf, raw } from "./mails";

const catalogue = [
  provider({ domains: ["lumen.example"] }),
  biller({ domains: ["paymill.com", "outlook.com"] }),
  provider({ id: "pencil", name: "Pencil", aliases: [], domains: ["pencil.example"], hosts: [], billers: ["paymill"] }),
];
const at = (day: string) => instant(Date.parse(day), 0);
const one = (id: string, party = lumen, day = "2026-06-01", by: Candidate["state"]["biller"] = null): Candidate => ({
  id,
  state: { provider: party, biller: by, openedAt: at(day) },
});
const pencil = { id: "pencil", name: "Pencil" };

async function mail(from: string, text: string, date = "Wed, 03 Jun 2026 12:00:00 +0000"): Promise<Opened["letter"]> {
  const opened = await openMail(raw(crlf(`From: ${from}`, "Subject: Your plan", `Date: ${date}`, "", text)));
  if (typeof opened === "string") throw new Error(opened);
  return opened.letter;
}
const renews = "Your Lumen subscription renews on 3 July 2026.";

describe("the case of a mail", () => {
  test("is that of its sender, or of the seller that a biller's mail names", async () => {
    const cases = [one("a"), one("b", pencil)];
    expect(caseOf(catalogue, await mail("x@mail.lumen.example", renews), cases)).toBe("a");
    expect(caseOf(catalogue, await mail("x@paymill.com", "Your Pencil subscription renews."), cases)).toBe("b");
  });

  test("is not guessed: where two sellers fit, none fits, or only a stranger writes", async () => {
    const cases = [one("a", lumen, "2026-06-01", paymill), one("b", pencil, "2026-06-01", paymill)];
    expect(caseOf(catalogue, await mail("x@paymill.com", "Your subscription renews."), cases)).toBeNull();
    expect(caseOf(catalogue, await mail("x@lumen.example", renews), [one("b", pencil)])).toBeNull();
    expect(caseOf(catalogue, await mail("bob@post.example", "See you on Saturday."), cases)).toBeNull();
  });

  test("of several of one seller is the last that was open then", async () => {
    const cases = [one("old", lumen, "2024-01-01"), one("now", lumen, "2026-06-01"), one("later", lumen, "2026-08-01")];
    expect(caseOf(catalogue, await mail("x@lumen.example", renews), cases)).toBe("now");
    expect(
      caseOf(catalogue, await mail("x@lumen.example", renews, "Mon, 01 Jan 2018 12:00:00 +0000"), cases),
    ).toBeNull();
  });

  test("of a seller outside the catalogue is known by its site", async () => {
    const cases = [one("s", { id: null, name: "kiosk.example" }), one("a")];
    expect(caseOf(catalogue, await mail("x@news.kiosk.example", "Hello."), cases)).toBe("s");
    const named = [one("n", { id: null, name: "Kiosk" })];
    expect(caseOf(catalogue, await mail("", "Hello."), named), "no sender is nobody's site").toBeNull();
  });
});

test("a domain belongs to seller and biller of the case by the name under which it is registered", () => {
  const { state } = one("a", lumen, "2026-06-01", paymill);
  const owned = (domain: string) => isOwned(catalogue, state, domain);
  expect(["lumen.example", "a.b.lumen.example", "paymill.com"].map(owned)).toEqual([true, true, true]);
  // Pencil is another's case, anyone has an address at Outlook, and hosts that many share are nobody's.
  const foreign = [
    "pencil.example",
    "outlook.com",
    "lumen.example.evil.test",
    "notlumen.example",
    "shop.paymill.example",
    "",
  ];
  expect(foreign.filter(owned)).toEqual([]);
});

test("a mail is a party's word on this case only from them, naming the seller, and not before it began", async () => {
  const speaks = (letter: Opened["letter"]) => speaksOfCase(catalogue, letter, one("a", lumen, "2026-06-01", paymill));
  expect(speaks(await mail("x@lumen.example", renews))).toBe(true);
  expect(speaks(await mail("x@paymill.com", renews))).toBe(true);
  expect(speaks(await mail("x@paymill.com", "Your Pencil subscription ends."))).toBe(false);
  expect(speaks(await mail("x@post.example", renews))).toBe(false);
  expect(speaks(await mail("x@lumen.example", renews, "Wed, 03 Jun 2020 12:00:00 +0000"))).toBe(false);
  expect(speaks(await mail("x@lumen.example", renews, "no day"))).toBe(false);
});

describe("a question by DNS over HTTPS", () => {
  const question = (url: string) => Buffer.from(new URL(url).searchParams.get("dns") ?? "", "base64url");
  const asked = keyQuestion("https://dns.example/dns-query?a=1", "lumen.example", "s1");

  test("names the key and nothing else", () => {
    expect(new URL(asked).origin + new URL(asked).pathname).toBe("https://dns.example/dns-query");
    const name = "\x02s1\x0a_domainkey\x05lumen\x07example\0";
    expect(question(asked).toString("latin1")).toBe(`\0\0\x01\0\0\x01\0\0\0\0\0\0${name}\0\x10\0\x01`);
  });

  test("is answered by a record in parts, by none, or by nothing that can be read", () => {
    const record = `v=DKIM1; p=${"A".repeat(600)}`;
    expect(keyInAnswer(dnsAnswer(question(asked), record))).toBe(record);
    expect(keyInAnswer(dnsAnswer(question(asked), null))).toBeNull();
    expect(keyInAnswer(Buffer.from("<html>"))).toBe("unreadable");
    expect(keyInAnswer(dnsAnswer(question(asked), record).subarray(0, 120))).toBe("unreadable");
    expect(keyInAnswer(question(asked))).toBe("unreadable");
  });
});

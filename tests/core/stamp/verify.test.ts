import { afterAll, describe, expect, test, vi } from "vitest";
import { makeRequest } from "@/core/stamp/request";
import { type StampOptions, verifyStamp } from "@/core/stamp/verify";
import { Authority, granted, type Key, swapped, uses } from "./authority";

const head = "c0ffee".padEnd(64, "7");
const otherHead = "beef".padEnd(64, "1");
/** Its first bit is set: as an INTEGER it needs a zero in front. */
const nonce = Uint8Array.from([0xff, 0x01, 0x80, 0x00, 0x12, 0x34, 0x56, 0x78]);

// OpenSSL draws keys, and is asked again and again.
vi.setConfig({ testTimeout: 60_000 });

const at = new Authority();
afterAll(() => at.remove());
at.root("root");
at.root("stranger");
at.issue("root", "clock");
const roots = [at.certificate("root")];
const good = at.reply("clock", makeRequest(head, nonce));

const check = (response: Uint8Array<ArrayBuffer>, more: StampOptions = {}) =>
  verifyStamp(response, head, { roots, ...more });

/** The same verdict from OpenSSL, which is asked for each answer. */
async function bothRefuse(response: Uint8Array<ArrayBuffer>, why: string): Promise<void> {
  expect(await check(response)).toMatchObject({ ok: false, why });
  expect(at.accepts(response, head, "root"), "OpenSSL").toBe(false);
}

describe("a request", () => {
  test("is read by OpenSSL as what it is: the hash, the number, and nothing of the case", () => {
    const told = at.tellRequest(makeRequest(head, nonce));
    expect(told).toContain("Hash Algorithm: sha256");
    const hash = [...told.matchAll(/^\s+00[01]0 - ((?:[0-9a-f]{2}[ -]){16})/gm)].map(([, row]) => row).join("");
    expect(hash.replace(/[^0-9a-f]/g, "")).toBe(head);
    expect(told).toContain("Nonce: 0xFF01800012345678");
    expect(told).toContain("Certificate required: yes");
    expect(told).toContain("Policy OID: unspecified");
    expect(told).not.toMatch(/Extensions:\s*\S+\s*\n\s+\S/);
  });

  test("is not made over anything but a SHA-256", () => {
    expect(() => makeRequest("abcd", nonce)).toThrow(/SHA-256/);
  });
});

describe("a stamp that fits", () => {
  test.each(
    (["rsa", "p256", "p384"] as const).flatMap((key) =>
      ["sha256", "sha384", "sha512"].map((digest) => [key, digest] as const),
    ),
  )("by a %s key with %s is accepted, by OpenSSL too", async (key: Key, digest) => {
    const signer = at.issue("root", `${key}-${digest}`, { key });
    const before = Math.floor(Date.now() / 1000) * 1000;
    const response = at.reply(signer, makeRequest(head, nonce), { digest });
    const verdict = await check(response, { nonce });
    expect(verdict).toMatchObject({
      ok: true,
      root: "given",
      authority: `${key}-${digest}, Here`,
      accuracy: 1500,
      policy: "1.2.3.4.1",
      serial: "10",
    });
    if (!verdict.ok) return;
    expect(Date.parse(verdict.time)).toBeGreaterThanOrEqual(before);
    expect(Date.parse(verdict.time)).toBeLessThanOrEqual(Date.now());
    expect(verdict.chain.map(({ subject }) => subject)).toEqual([`${key}-${digest}, Here`, "root"]);
    expect(at.accepts(response, head, "root")).toBe(true);
  });

  test.each([
    ["small", [0x00, 0x00, 0x05]],
    ["large", [0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]],
    ["with its first bit set", [0x80]],
  ])("answers to a number that is %s", async (_, bytes) => {
    const own = Uint8Array.from(bytes);
    const response = at.reply("clock", makeRequest(head, own));
    expect(await check(response, { nonce: own })).toMatchObject({ ok: true });
    // The same number, however many zeros it is written with.
    expect(await check(response, { nonce: Uint8Array.from([0, 0, ...bytes]) })).toMatchObject({ ok: true });
  });

  test("by an authority that nobody here knows is told as such", async () => {
    at.write("whole.pem", `${Buffer.from(at.read("root.pem"))}`);
    const response = at.reply("clock", makeRequest(head, nonce), { more: "certs=whole.pem" });
    expect(await verifyStamp(response, head)).toMatchObject({ ok: true, root: "nobody" });
    expect(await verifyStamp(response, head, { roots: [at.certificate("stranger")] })).toMatchObject({
      root: "nobody",
    });
    expect(await verifyStamp(good, head)).toMatchObject({ ok: true, root: "missing" });
    expect(at.accepts(response, head, "stranger")).toBe(false);
  });

  test("over a certificate in between is followed to its root", async () => {
    at.issue("root", "between", { use: `${uses.root},digitalSignature` });
    at.issue("between", "lower");
    const between = at.reply("lower", makeRequest(head, nonce), { more: "certs=between.pem" });
    const verdict = await check(between);
    expect(verdict).toMatchObject({ ok: true, root: "given" });
    expect(verdict.ok && verdict.chain.map(({ subject }) => subject)).toEqual(["lower, Here", "between, Here", "root"]);
    expect(at.accepts(between, head, "root")).toBe(true);
    const alone = at.reply("lower", makeRequest(head, nonce));
    expect(await check(alone)).toMatchObject({ ok: true, root: "missing" });
    expect(at.accepts(alone, head, "root")).toBe(false);
    expect(await check(alone, { certificates: [at.certificate("between")] })).toMatchObject({ root: "given" });
  });
});

test("a signature by RSA with PSS is accepted too, and refused where it is wrong", async () => {
  // OpenSSL's own tool for stamps does not know PSS; its tool for signed messages is asked.
  const token = at.token("clock", at.contentOf(good), "-cades", "-md", "sha256", "-keyopt", "rsa_padding_mode:pss");
  expect(await check(granted(token))).toMatchObject({ ok: true, root: "given" });
  expect(at.isSigned(token, "root"), "OpenSSL").toBe(true);
  const forged = token.slice();
  forged[forged.length - 9] = (forged[forged.length - 9] ?? 0) ^ 0x10;
  expect(await check(granted(forged))).toMatchObject({ ok: false, why: "bad-signature" });
  expect(at.isSigned(forged, "root"), "OpenSSL").toBe(false);
});

describe("a stamp that does not fit is refused, with the reason:", () => {
  test("another number than asked with", async () => {
    const other = at.reply("clock", makeRequest(head, Uint8Array.from([1, 2, 3])));
    expect(await check(other, { nonce })).toEqual({ ok: false, why: "wrong-nonce", text: null });
    expect(at.answers(other, makeRequest(head, nonce), "root"), "OpenSSL").toBe(false);
    expect(at.answers(good, makeRequest(head, nonce), "root"), "OpenSSL, of the right one").toBe(true);
    const none = at.reply("clock", makeRequest(head, nonce));
    expect(await check(none, { nonce: nonce.slice(1) })).toMatchObject({ why: "wrong-nonce" });
  });

  test("another hash", () => bothRefuse(at.reply("clock", makeRequest(otherHead, nonce)), "wrong-hash"));

  test("other rules than were asked for", async () => {
    expect(await check(good, { policy: "1.2.3.4.1" })).toMatchObject({ ok: true });
    expect(await check(good, { policy: "1.2.3.4.2" })).toMatchObject({ ok: false, why: "wrong-policy" });
  });

  test("the server said no, in its own words", async () => {
    const no = at.reply("clock", makeRequest(head, nonce), { allowed: "sha512" });
    expect(await check(no)).toEqual({
      ok: false,
      why: "refused",
      text: "Message digest algorithm is not supported. (badAlg)",
    });
    expect(at.accepts(no, head, "root")).toBe(false);
  });

  test("a certificate that had expired, or was not valid yet", async () => {
    at.issue("root", "old", { dates: ["200101000000Z", "210101000000Z"] });
    await bothRefuse(at.reply("old", makeRequest(head, nonce)), "not-valid-then");
    at.issue("root", "young", { dates: ["450101000000Z", "460101000000Z"] });
    await bothRefuse(at.reply("young", makeRequest(head, nonce)), "not-valid-then");
  });

  test.each(["stampsNotCritical", "stampsAndMore", "sites", "anything"] as const)(
    "a certificate for %s",
    async (use) => {
      const signer = at.issue("root", use, { use: uses[use] });
      const token = at.token(signer, at.contentOf(good), "-cades", "-md", "sha256");
      await bothRefuse(granted(token), "not-for-stamping");
    },
  );

  test("a token made by hand with the right certificate is accepted, so that the others fail for their reason", async () => {
    const token = granted(at.token("clock", at.contentOf(good), "-cades", "-md", "sha256"));
    expect(await check(token)).toMatchObject({ ok: true, root: "given" });
    expect(at.accepts(token, head, "root")).toBe(true);
  });

  test("no word in the signature on whose it is", () =>
    bothRefuse(granted(at.token("clock", at.contentOf(good), "-md", "sha256")), "wrong-signer"));

  test("another certificate in the signer's place: same name, number and key", async () => {
    at.issue("root", "twin", { serial: 77 });
    const response = at.reply("twin", makeRequest(head, nonce));
    expect(await check(response)).toMatchObject({ ok: true });
    at.write("first.der", at.certificate("twin"));
    at.issue("root", "twin", { serial: 77, like: "twin", dates: ["250101000000Z", "400101000000Z"] });
    await bothRefuse(swapped(response, at.certificate("twin")), "wrong-signer");
  });

  test("another signer's certificate", () => {
    at.issue("root", "neighbour");
    return bothRefuse(swapped(good, at.certificate("neighbour")), "wrong-signer");
  });

  test("a digest that is no longer safe", async () => {
    const token = granted(at.token("clock", at.contentOf(good), "-cades", "-md", "sha1"));
    expect(await check(token)).toMatchObject({ ok: false, why: "unsupported" });
  });

  test("a certificate issued by one that may not issue any", async () => {
    at.issue("root", "leaf", { use: uses.anything });
    at.issue("leaf", "below");
    await bothRefuse(at.reply("below", makeRequest(head, nonce), { more: "certs=leaf.pem" }), "bad-chain");
  });

  test("cut off anywhere, or with something behind it", async () => {
    for (const length of [0, 1, 2, 9, 100, Math.floor(good.length / 2), good.length - 1])
      expect(await check(good.slice(0, length)), `${length} bytes`).toMatchObject({ ok: false, why: "garbage" });
    expect(await check(Uint8Array.from([...good, 0]))).toMatchObject({ ok: false, why: "garbage" });
  });

  test("no answer of this sort at all", async () => {
    for (const text of [
      "",
      "<html><body>502 Bad Gateway</body></html>",
      "0".repeat(5000),
      "\u0030\u0003\u0002\u0001\u0000",
    ])
      expect(await check(new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>)).toMatchObject({ why: "garbage" });
    expect(await check(at.certificate("root"))).toMatchObject({ why: "garbage" });
  });

  test("a byte changed anywhere never gives another time or another authority", async () => {
    const whole = await check(good, { nonce });
    if (!whole.ok) throw new Error("The stamp itself does not fit.");
    let refused = 0;
    for (let at = 0; at < good.length; at += 13) {
      const changed = good.slice();
      changed[at] = (changed[at] ?? 0) ^ 0x01;
      const verdict = await check(changed, { nonce });
      if (!verdict.ok) refused++;
      else expect({ ...verdict, root: "given" }, `byte ${at}`).toEqual(whole);
    }
    expect(refused).toBeGreaterThan(good.length / 13 / 2);
  });
});

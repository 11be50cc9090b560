import "fake-indexeddb/auto";
import { createServer, type IncomingMessage, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, describe, expect, test, vi } from "vitest";
import { stampHead } from "@/background/stamp-head";
import { breaksOf } from "@/core/evidence/breaks";
import { sha256 } from "@/core/evidence/sha256";
import { makeRequest } from "@/core/stamp/request";
import { verifyStamp } from "@/core/stamp/verify";
import { journalOf } from "@/store/journal";
import { stampsOf } from "@/store/stamps";
import { uuid } from "../core/case/build";
import { Authority, granted, swapped, uses } from "../core/stamp/authority";
import { failing, full } from "../store/build";
import { worldWith } from "./world";

// OpenSSL draws keys for most of them.
vi.setConfig({ testTimeout: 60_000 });

const authority = new Authority();
authority.root("root");
authority.issue("root", "clock");
const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});
afterAll(() => authority.remove());

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

/** A server on this machine; its address. */
async function serving(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/tsr`;
}

/** A server that answers each question with what it is turned into. */
const answering = (turn: (request: Buffer) => Uint8Array | string) =>
  serving(async (request, response) => response.end(turn(await bodyOf(request))));

/** A case, with the right to reach this machine. */
async function withCase() {
  const at = worldWith({ 1: { url: "https://lumen.example/plan" } });
  at.did.allowed.push("http://127.0.0.1/*");
  const { id } = await at.ask.guideMe({ tab: 1 }, null);
  const all = async () => ({
    row: await at.world.db.cases.get(id),
    journal: await journalOf(at.world.db, id),
    stamps: await stampsOf(at.world.db, id),
  });
  return { ...at, id, all };
}

describe("an authority's time on a case", () => {
  test("is kept with the whole answer and noted in the journal, and what went out is the hash and a number", async () => {
    const at = await withCase();
    const asked: { type: string | undefined; cookie: unknown; body: Buffer }[] = [];
    const address = await serving(async (request, response) => {
      const body = await bodyOf(request);
      asked.push({ type: request.headers["content-type"], cookie: request.headers.cookie, body });
      response.end(authority.reply("clock", body));
    });
    const before = await at.all();
    const head = before.row?.head;
    if (!head) throw new Error("No case.");
    const reply = await at.ask.stampHead({ id: at.id, address, plain: true }, null);
    const { stamps, journal, row } = await at.all();
    const [stamp] = stamps;
    if (!stamp) throw new Error(JSON.stringify(reply));
    expect(reply).toEqual({ outcome: "stamped", id: stamp.id });
    expect(stamp).toMatchObject({ caseId: at.id, seq: head.seq, head: head.hash });
    const token = new Uint8Array(stamp.token);
    const verdict = await verifyStamp(token, head.hash, { roots: [authority.certificate("root")] });
    expect(verdict).toMatchObject({ ok: true, root: "given" });
    expect(authority.accepts(token, head.hash, "root"), "OpenSSL").toBe(true);
    expect(journal.slice(before.journal.length).map(({ event }) => event)).toEqual([
      {
        type: "head-stamped",
        stamp: stamp.id,
        head: head.hash,
        time: verdict.ok && verdict.time,
        authority: "clock, Here",
        sha256: await sha256(token),
      },
    ]);
    expect(breaksOf(journal)).toEqual([]);
    expect(row?.state, "it says nothing about where the case stands").toEqual({
      ...before.row?.state,
      updatedAt: journal.at(-1)?.at,
    });

    const [{ body, type, cookie } = { body: Buffer.of(), type: "", cookie: "" }] = asked;
    expect(type).toBe("application/timestamp-query");
    expect(cookie).toBeUndefined();
    expect(body.includes(Buffer.from(head.hash, "hex"))).toBe(true);
    // Nothing else fits in: an empty question of this sort is as long, but for the first zero of its number.
    expect(Math.abs(body.length - makeRequest("0".repeat(64), new Uint8Array(16).fill(0x7f)).length)).toBeLessThan(3);
  });

  test("covers what was there when it was asked for, though the journal goes on meanwhile", async () => {
    const at = await withCase();
    const before = await at.all();
    const address = await serving(async (request, response) => {
      const answer = authority.reply("clock", await bodyOf(request));
      await at.ask.tickItem({ id: at.id, item: "understand", ticked: true }, null);
      response.end(answer);
    });
    await at.ask.stampHead({ id: at.id, address, plain: true }, null);
    const { stamps, journal } = await at.all();
    expect(stamps).toMatchObject([{ seq: before.journal.length - 1, head: before.row?.head.hash }]);
    expect(journal.slice(before.journal.length).map(({ event }) => event.type)).toEqual([
      "item-ticked",
      "head-stamped",
    ]);
    expect(breaksOf(journal)).toEqual([]);
  });

  test("goes with its case", async () => {
    const at = await withCase();
    const address = await answering((request) => authority.reply("clock", request));
    await at.ask.stampHead({ id: at.id, address, plain: true }, null);
    await at.ask.deleteCase({ id: at.id }, null);
    expect((await at.all()).stamps).toEqual([]);
  });

  test("is not kept for a case that was deleted meanwhile", async () => {
    const at = await withCase();
    const address = await serving(async (request, response) => {
      const answer = authority.reply("clock", await bodyOf(request));
      await at.ask.deleteCase({ id: at.id }, null);
      response.end(answer);
    });
    const asked = at.ask.stampHead({ id: at.id, address, plain: true }, null);
    await expect(asked).rejects.toMatchObject({ reason: "case-gone" });
    expect(await at.all()).toEqual({ row: undefined, journal: [], stamps: [] });
  });
});

const other = "ab".repeat(32);
const ask = (head = other) => makeRequest(head, Uint8Array.of(7));

describe("whatever else comes back, the case is as it was:", () => {
  /** @param answer of a server */
  const outcomes: [string, object, () => Promise<string>][] = [
    [
      "another number",
      { why: "wrong-nonce" },
      () =>
        answering((request) => authority.reply("clock", ask(request.toString("hex").match(/0420([0-9a-f]{64})/)?.[1]))),
    ],
    ["another hash", { why: "wrong-hash" }, () => answering(() => authority.reply("clock", ask()))],
    [
      "a certificate that had expired",
      { why: "not-valid-then" },
      () => {
        authority.issue("root", "old", { dates: ["200101000000Z", "210101000000Z"] });
        return answering((request) => authority.reply("old", request));
      },
    ],
    [
      "a certificate by one that may not issue any",
      { why: "bad-chain" },
      () => {
        authority.issue("root", "leaf", { use: uses.anything });
        authority.issue("leaf", "below");
        return answering((request) => authority.reply("below", request, { more: "certs=leaf.pem" }));
      },
    ],
    [
      "a certificate that is for web sites",
      { why: "not-for-stamping" },
      () => {
        authority.issue("root", "site", { use: uses.sites });
        return answering((request) => {
          const content = authority.contentOf(authority.reply("clock", request));
          return granted(authority.token("site", content, "-cades", "-md", "sha256"));
        });
      },
    ],
    [
      "another signer's certificate",
      { why: "wrong-signer" },
      () => {
        authority.issue("root", "neighbour");
        const certificate = authority.certificate("neighbour");
        return answering((request) => swapped(authority.reply("clock", request), certificate));
      },
    ],
    [
      "a refusal",
      { why: "refused", text: "Message digest algorithm is not supported. (badAlg)" },
      () => answering((request) => authority.reply("clock", request, { allowed: "sha512" })),
    ],
    ["garbage", { why: "garbage" }, () => answering(() => "<html>Welcome to the hotel’s network</html>")],
    ["nothing", { why: "garbage" }, () => answering(() => "")],
    [
      "half an answer",
      { why: "garbage" },
      () => answering((request) => authority.reply("clock", request).slice(0, 700)),
    ],
    ["5 MB", { why: "too-large" }, () => answering(() => new Uint8Array(5_000_000))],
    ["silence", { why: "silent" }, () => serving(() => {})],
    [
      "half an answer and then silence",
      { why: "silent" },
      () =>
        serving(async (request, response) => {
          response.write(authority.reply("clock", await bodyOf(request)).slice(0, 700));
        }),
    ],
    [
      "an error",
      { why: "http-error", text: "503" },
      () =>
        serving((_, response) => {
          response.statusCode = 503;
          response.end("busy");
        }),
    ],
    [
      "a word that it is elsewhere",
      { why: "unreachable" },
      async () => {
        const there = await answering((request) => authority.reply("clock", request));
        return serving((_, response) => {
          response.writeHead(307, { location: there });
          response.end();
        });
      },
    ],
    ["a line that is cut", { why: "unreachable" }, () => serving((request) => request.socket.destroy())],
    [
      "nobody there",
      { why: "unreachable" },
      async () => {
        const address = await serving(() => {});
        const [server] = servers.splice(0);
        await new Promise((resolve) => server?.close(resolve));
        return address;
      },
    ],
  ];
  test.each(outcomes)("%s", async (_, expected, start) => {
    const at = await withCase();
    const before = await at.all();
    const address = await start();
    const reply = await stampHead(at.world, { id: at.id, address, plain: true }, { time: 1500, most: 200_000 });
    expect(reply).toEqual({ outcome: "failed", text: null, ...expected });
    expect(await at.all()).toEqual(before);
  });

  test("a disk that is full", async () => {
    for (const table of ["stamps", "entries", "cases"] as const) {
      const at = await withCase();
      const before = await at.all();
      const address = await answering((request) => authority.reply("clock", request));
      const mend = failing(at.world.db, table, full);
      const asked = at.ask.stampHead({ id: at.id, address, plain: true }, null);
      await expect(asked, table).rejects.toMatchObject({ reason: "storage-full" });
      mend();
      expect(await at.all()).toEqual(before);
    }
  });
});

describe("nothing goes out", () => {
  test.each([
    ["to what is no address", "freetsa", true, { why: "no-address" }],
    ["to another kind of address", "file:///etc/passwd", true, { why: "no-address" }],
    ["with a password", "https://me:secret@tsa.example/", true, { why: "no-address" }],
    ["unencrypted where that was not said to be all right", "http://127.0.0.1:9/", false, { why: "not-encrypted" }],
    ["to where the browser does not let us", "https://tsa.example/tsr", true, { why: "not-allowed" }],
  ])("%s", async (_, address, plain, expected) => {
    const at = await withCase();
    const sent: unknown[] = [];
    const world = { ...at.world, catalogue: [], fetch: async (to: unknown) => Promise.reject(sent.push(to)) };
    const reply = await stampHead(world, { id: at.id, address, plain });
    expect(reply).toMatchObject({ outcome: "failed", ...expected });
    expect(sent).toEqual([]);
  });

  test("for a case that is gone", async () => {
    const { ask, did } = worldWith();
    did.allowed.push("https://tsa.example/*");
    const asked = ask.stampHead({ id: uuid(77), address: "https://tsa.example/", plain: false }, null);
    await expect(asked).rejects.toMatchObject({ reason: "case-gone" });
  });
});

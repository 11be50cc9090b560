import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { imprintOf } from "@/core/dossier/imprint";
import { Authority } from "./authority";

const head = "5f".repeat(32);
let authority: Authority;
let token: Uint8Array;
beforeAll(() => {
  authority = new Authority();
  token = authority.stamp(head);
});

test("what a token says is read as openssl reads it", () => {
  writeFileSync(join(authority.folder, "token.tsr"), token);
  const said = execFileSync("openssl", ["ts", "-reply", "-in", "token.tsr", "-text"], {
    cwd: authority.folder,
    stdio: "pipe",
  }).toString();
  const time = Date.parse(/Time stamp: (.*)/.exec(said)?.[1] ?? "");
  expect(imprintOf(token)?.hash).toBe(head);
  expect(Date.parse(imprintOf(token)?.time ?? "")).toBe(time);
});

test("what is cut short, empty, no token, or of another sort of hash is not read as one", () => {
  for (const length of [0, 1, 40, token.length >> 1]) expect(imprintOf(token.subarray(0, length))).toBeNull();
  expect(imprintOf(new TextEncoder().encode("<html>Service unavailable</html>"))).toBeNull();
  // Refused: a status alone (RFC 3161, 2.4.2).
  expect(imprintOf(Uint8Array.from([0x30, 0x05, 0x30, 0x03, 0x02, 0x01, 0x02]))).toBeNull();
  const of = Buffer.from(token);
  const name = of.indexOf(Buffer.from("608648016503040201", "hex"), of.indexOf(Buffer.from(head, "hex")) - 24);
  of[name + 8] = 2;
  expect(imprintOf(of)).toBeNull();
});

import { sha256 } from "@/core/evidence/sha256";
import { authorityAddress } from "@/core/stamp/address";
import { makeRequest } from "@/core/stamp/request";
import { verifyStamp } from "@/core/stamp/verify";
import type { Reply, Request } from "@/messaging/protocol";
import { isQuota } from "@/messaging/quota";
import { Refuse } from "@/messaging/server";
import { keepStamp } from "@/store/stamps";
import { askAuthority, type Failed, type Limits, limits } from "./ask-authority";
import type { World } from "./world";

const failed = (why: Failed["why"], text: string | null = null): Reply<"stampHead"> => ({
  outcome: "failed",
  why,
  text,
});

/**
 * Has an authority put its time on the hash of a case's last entry, and keeps its answer if it fits. What goes out is
 * that hash and a random number. Until the answer is written, in one go, nothing of the case is touched: a worker that
 * is stopped on the way leaves it as it was.
 */
export async function stampHead(
  world: World,
  { id, address, plain }: Request<"stampHead">,
  bounds: Limits = limits,
): Promise<Reply<"stampHead">> {
  const to = authorityAddress(address);
  if (!to) return failed("no-address");
  if (to.plain && !plain) return failed("not-encrypted");
  const row = await world.db.cases.get(id);
  if (!row) throw new Refuse("case-gone");
  if (!(await world.browser.permissions.contains({ origins: [to.pattern] }))) return failed("not-allowed");
  const { seq, hash } = row.head;
  const nonce = world.nonce();
  const answer = await askAuthority(world.fetch, to.href, makeRequest(hash, nonce), bounds);
  if ("why" in answer) return failed(answer.why, answer.text);
  const verdict = await verifyStamp(answer, hash, { nonce });
  if (!verdict.ok) return failed(verdict.why, verdict.text);
  const stamp = { id: world.newId(), caseId: id, seq, head: hash, token: answer.buffer };
  const { time, authority } = verdict;
  try {
    const kept = await keepStamp(world.db, stamp, { time, authority, sha256: await sha256(answer) }, world.clock);
    if (!kept) throw new Refuse("case-gone");
  } catch (error) {
    if (isQuota(error)) throw new Refuse("storage-full");
    throw error;
  }
  return { outcome: "stamped", id: stamp.id };
}

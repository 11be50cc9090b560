import { sha256 } from "@/core/evidence/sha256";
import { examined, openMail, signaturesOf } from "@/core/mail/examine";
import { readKey, recordIn } from "@/core/mail/key-record";
import { keyOf } from "@/core/mail/known-keys";
import type { Request } from "@/messaging/protocol";
import { isQuota } from "@/messaging/quota";
import { Refuse } from "@/messaging/server";
import { bytesOf } from "@/store/exhibits";
import { keepKeyRow, keysOf } from "@/store/keys";
import { mailExamined } from "./keep-mail";
import type { World } from "./world";

/** Keeps the key that a mail was signed with, since providers change theirs, and looks at the mail again with it. */
export async function keepKey(world: World, request: Request<"keepKey">): Promise<null> {
  const { db, clock } = world;
  const { exhibit, domain, selector, by } = request;
  const kept = await db.exhibits.get(exhibit);
  const stored = kept?.mediaType === "message/rfc822" ? await bytesOf(db, exhibit) : undefined;
  const row = kept && (await db.cases.get(kept.caseId));
  if (!kept || !stored || !row) throw new Refuse("exhibit-gone");
  const record = recordIn(request.record);
  if (readKey(record) === "key-unreadable") throw new Refuse("not-a-key");
  const bytes = new Uint8Array(stored.bytes);
  const opened = await openMail(bytes);
  if (typeof opened === "string") throw new Refuse("not-a-mail");
  const before = await keysOf(db, kept.caseId);
  const key = { id: world.newId(), caseId: kept.caseId, exhibit, domain, selector, record, by, at: clock.instant() };
  if (before.some((one) => one.exhibit === exhibit && one.record === record && one.selector === selector)) return null;
  const checked = await signaturesOf(bytes, keyOf([...before, key], exhibit), clock.now());
  // A key for a signature that the mail does not bear would be kept for nothing.
  if (!checked.some((one) => one.domain === domain && one.selector === selector)) throw new Refuse("key-unasked");
  const hash = await sha256(new TextEncoder().encode(record));
  const events = [
    { type: "key-kept", key: key.id, exhibit, domain, selector, by, sha256: hash } as const,
    mailExamined(exhibit, examined(world.catalogue, opened, checked, row)),
  ];
  try {
    if (!(await keepKeyRow(db, key, events, clock))) throw new Refuse("exhibit-gone");
  } catch (error) {
    if (isQuota(error)) throw new Refuse("storage-full");
    throw error;
  }
  return null;
}

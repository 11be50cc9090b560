import type { EventOf } from "@/core/case/event";
import { redactText } from "@/core/evidence/redact-url";
import { sha256 } from "@/core/evidence/sha256";
import { fromBase64 } from "@/core/mail/binary";
import { type Examined, examined, openMail, signaturesOf } from "@/core/mail/examine";
import { keyOf } from "@/core/mail/known-keys";
import { textCopy } from "@/core/mail/letter";
import type { Reply, Request } from "@/messaging/protocol";
import { isQuota } from "@/messaging/quota";
import { Refuse } from "@/messaging/server";
import { exhibitsOf, keep, type NewExhibit } from "@/store/exhibits";
import { keysOf } from "@/store/keys";
import { sketchOfText } from "./text-sketch";
import type { World } from "./world";

/** The event that notes what a mail is. */
export function mailExamined(exhibit: string, seen: Examined): EventOf<"mail-examined"> {
  const { kind, signature, domain, owned, confirms } = seen;
  return { type: "mail-examined", exhibit, mail: kind, signature, domain, owned, ...(confirms && { confirms }) };
}

/**
 * Keeps a mail as an exhibit, with what it is and what its signatures say; all of it or nothing. Kept whole it is
 * byte for byte as it was given, for a changed byte would break its signature.
 */
export async function keepMail(world: World, { id, mail, as }: Request<"keepMail">): Promise<Reply<"keepMail">> {
  const { db, clock, versions } = world;
  const row = await db.cases.get(id);
  if (!row) throw new Refuse("case-gone");
  const whole = fromBase64(mail);
  const opened = whole ? await openMail(whole) : "not-a-mail";
  if (!whole || typeof opened === "string") throw new Refuse(opened === "too-large" ? "mail-too-large" : "not-a-mail");
  const { letter } = opened;
  const copy = textCopy(letter);
  const bytes = as === "whole" ? whole : new TextEncoder().encode(copy);
  const hash = await sha256(bytes);
  // What was asked for twice, since an answer was lost, counts once.
  const known = (await exhibitsOf(db, id)).find((one) => one.kind === "mail" && one.sha256 === hash);
  if (known) return { exhibit: known.id, known: true };
  const exhibit = world.newId();
  const checked = as === "whole" ? await signaturesOf(whole, keyOf(await keysOf(db, id), exhibit), clock.now()) : [];
  const seen = examined(world.catalogue, opened, checked, row);
  const title = redactText(letter.subject).slice(0, 300);
  const thumbnail = await world.draw(sketchOfText(title, copy.slice(copy.indexOf("\n\n") + 2))).catch(() => null);
  const kept: NewExhibit = {
    exhibit: {
      id: exhibit,
      caseId: id,
      kind: "mail",
      // Only a page's own confirmation backs what the case says of itself.
      moment: "asked",
      mediaType: as === "whole" ? "message/rfc822" : "text/plain",
      sha256: hash,
      size: bytes.byteLength,
      address: "",
      title,
      at: clock.instant(),
      viewport: null,
      ...versions,
    },
    bytes: bytes.buffer as ArrayBuffer,
    thumbnail,
  };
  try {
    if (!(await keep(db, id, [kept], clock, [], [mailExamined(exhibit, seen)]))) throw new Refuse("case-gone");
  } catch (error) {
    if (isQuota(error)) throw new Refuse("storage-full");
    throw error;
  }
  return { exhibit, known: false };
}

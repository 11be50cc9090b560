import type { Exhibit } from "@/core/evidence/exhibit";
import { isPicture } from "@/core/evidence/picture";
import { sha256 } from "@/core/evidence/sha256";
import type { Request } from "@/messaging/protocol";
import { isQuota } from "@/messaging/quota";
import { Refuse } from "@/messaging/server";
import { keep } from "@/store/exhibits";
import type { World } from "./world";

/**
 * Keeps a picture with parts blacked out, as an exhibit of its own that names its original. The original stays as it
 * is: whether it goes is for the person to say.
 */
export async function redactExhibit(world: World, { id, boxes }: Request<"redactExhibit">): Promise<{ id: string }> {
  const [original, stored] = await Promise.all([world.db.exhibits.get(id), world.db.bytes.get(id)]);
  if (!original || !stored) throw new Refuse("exhibit-gone");
  if (!isPicture(original)) throw new Refuse("not-understood");
  const bytes = await world.blackOut(stored.bytes, boxes);
  if (!bytes) throw new Refuse("picture-unreadable");
  const { caseId, moment, address, title, viewport, cut } = original;
  const exhibit: Exhibit = {
    id: world.newId(),
    caseId,
    kind: "redacted",
    moment,
    mediaType: "image/png",
    sha256: await sha256(bytes),
    size: bytes.byteLength,
    address,
    title,
    at: world.clock.instant(),
    viewport,
    browser: world.versions.browser,
    extension: world.versions.extension,
    ...(cut && { cut }),
    original: { id, sha256: original.sha256 },
  };
  const thumbnail = await world.shrink(bytes).catch(() => null);
  try {
    if (!(await keep(world.db, caseId, [{ exhibit, bytes, thumbnail }], world.clock))) throw new Refuse("case-gone");
  } catch (error) {
    if (isQuota(error)) throw new Refuse("storage-full");
    throw error;
  }
  return { id: exhibit.id };
}

import type { CaseEvent } from "@/core/case/event";
import type { Exhibit, MomentOfProof } from "@/core/evidence/exhibit";
import { redactUrl } from "@/core/evidence/redact-url";
import { sha256 } from "@/core/evidence/sha256";
import { isQuota } from "@/messaging/quota";
import { Refuse } from "@/messaging/server";
import { type NewExhibit, keep as store } from "@/store/exhibits";
import type { World } from "./world";

/** What is to be kept, before it is hashed. */
export interface Taken {
  readonly kind: Exhibit["kind"];
  readonly mediaType: Exhibit["mediaType"];
  readonly bytes: ArrayBuffer;
  readonly thumbnail: NewExhibit["thumbnail"];
  /** Too long to be kept to its end. */
  readonly cut?: boolean;
}

export interface Circumstances {
  readonly caseId: string;
  readonly moment: MomentOfProof;
  readonly url: URL;
  readonly title: string;
  readonly viewport: Exhibit["viewport"];
  /** First events of the case, when it is opened for this. */
  readonly opening?: readonly CaseEvent[];
}

/** Hashes what was taken and keeps it with its events; all of it or nothing. */
export async function keepExhibits(world: World, items: readonly Taken[], around: Circumstances): Promise<void> {
  const at = world.clock.instant();
  const exhibits = await Promise.all(
    items.map(
      async ({ kind, mediaType, bytes, thumbnail, cut }): Promise<NewExhibit> => ({
        exhibit: {
          id: world.newId(),
          caseId: around.caseId,
          kind,
          moment: around.moment,
          mediaType,
          sha256: await sha256(bytes),
          size: bytes.byteLength,
          address: redactUrl(around.url.href),
          title: around.title,
          at,
          viewport: around.viewport,
          browser: world.versions.browser,
          extension: world.versions.extension,
          ...(cut && { cut: true as const }),
        },
        bytes,
        thumbnail,
      }),
    ),
  );
  try {
    if (!(await store(world.db, around.caseId, exhibits, world.clock, around.opening))) throw new Refuse("case-gone");
  } catch (error) {
    if (isQuota(error)) throw new Refuse("storage-full");
    throw error;
  }
}

import { useState } from "react";
import type { Exhibit } from "@/core/evidence/exhibit";
import { thumbnailOf } from "@/store/exhibits";
import { FirstLook } from "./first-look";
import { useObjectUrl } from "./use-object-url";
import { useStored } from "./use-stored";
import { db } from "./world";

const read = (id: string) => thumbnailOf(db, id);

/** The stored small picture of an exhibit; for those kept without one, a look at the exhibit itself. */
export function SmallPicture({ exhibit }: { exhibit: Exhibit }) {
  const stored = useStored(exhibit.id, read);
  const url = useObjectUrl(stored ?? null);
  const [broken, setBroken] = useState(false);
  if (stored === null || broken) return <FirstLook exhibit={exhibit} />;
  return url && <img src={url} alt="" onError={() => setBroken(true)} />;
}

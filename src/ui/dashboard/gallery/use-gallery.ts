import { useLiveQuery } from "dexie-react-hooks";
import type { Exhibit } from "@/core/evidence/exhibit";
import { providersOf } from "@/store/cases";
import { allExhibits, exhibitsOf } from "@/store/exhibits";
import { db } from "../../shared/world";

export interface GalleryContents {
  readonly exhibits: readonly Exhibit[];
  /** The name of whose case it is, by the case's id; undefined where the case is gone. */
  readonly providerOf: (caseId: string) => string | undefined;
}

/** The exhibits of a case, or with null of all cases, kept up to date; undefined until they are read. */
export function useGallery(caseId: string | null): GalleryContents | undefined {
  return useLiveQuery(async () => {
    const exhibits = await (caseId ? exhibitsOf(db, caseId) : allExhibits(db));
    const names = await providersOf(db, [...new Set(exhibits.map((exhibit) => exhibit.caseId))]);
    return { exhibits, providerOf: (id: string) => names.get(id) };
  }, [caseId]);
}

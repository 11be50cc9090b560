import { useLiveQuery } from "dexie-react-hooks";
import type { Exhibit } from "@/core/evidence/exhibit";
import { providersOf } from "@/store/cases";
import { Thumbnail } from "./thumbnail";
import { db } from "./world";

interface Props {
  readonly exhibits: readonly Exhibit[];
  readonly className: string | undefined;
  /** They come from several cases: each says whose it is and when it was taken. */
  readonly mixed?: boolean;
}

/** Exhibits as small pictures, side by side. */
export function ExhibitList({ exhibits, className, mixed = false }: Props) {
  const ids = [...new Set(exhibits.map(({ caseId }) => caseId))];
  const providers = useLiveQuery(async () => (mixed ? providersOf(db, ids) : null), [mixed, ids.join()]);
  return (
    <ul className={className}>
      {exhibits.map((exhibit) => (
        <li key={exhibit.id}>
          <Thumbnail exhibit={exhibit} provider={providers?.get(exhibit.caseId)} />
        </li>
      ))}
    </ul>
  );
}

import type { Exhibit } from "@/core/evidence/exhibit";
import { Thumbnail } from "./thumbnail";

/** Exhibits as small pictures, side by side. */
export function ExhibitList({ exhibits, className }: { exhibits: readonly Exhibit[]; className: string | undefined }) {
  return (
    <ul className={className}>
      {exhibits.map((exhibit) => (
        <li key={exhibit.id}>
          <Thumbnail exhibit={exhibit} />
        </li>
      ))}
    </ul>
  );
}

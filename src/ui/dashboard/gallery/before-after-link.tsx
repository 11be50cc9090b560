import { Columns2 } from "lucide-react";
import type { Exhibit } from "@/core/evidence/exhibit";
import { beforeAndAfter } from "@/core/evidence/pairs";
import { words } from "../../shared/world";

/** Leads to the two pictures that show what the cancellation changed, where a case has both. */
export function BeforeAfterLink({ exhibits }: { exhibits: readonly Exhibit[] }) {
  const pair = beforeAndAfter(exhibits);
  if (!pair) return null;
  return (
    <p>
      <a href={`#/compare/${pair.before.id}/${pair.after.id}`}>
        <Columns2 size={16} aria-hidden /> {words.gallery.beforeAfter}
      </a>
    </p>
  );
}

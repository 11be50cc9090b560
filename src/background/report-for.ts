import type { Report } from "@/core/report/report";
import { reportOf } from "@/core/report/report";
import { journalOf } from "@/store/journal";
import type { World } from "./world";

/** The report on what was pointed at last in a case, and the control's own words; null where nothing was. */
export async function reportFor(
  { db, versions }: World,
  { id, words }: { id: string; words: boolean },
): Promise<{ report: Report; name: string } | null> {
  const entries = await journalOf(db, id);
  for (const { event, at } of entries.reverse())
    if (event.type === "control-pointed")
      return { report: reportOf(event, { at, words, extension: versions.extension }), name: event.name };
  return null;
}

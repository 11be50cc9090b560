import { ChevronLeft, ChevronRight } from "lucide-react";
import type { Exhibit } from "@/core/evidence/exhibit";
import { shownIn } from "@/core/evidence/gallery";
import { words } from "../../shared/world";
import style from "./gallery.module.css";
import { leftView, noteView } from "./kept-view";
import { useGallery } from "./use-gallery";

/** From where an exhibit was opened: the gallery of all cases, that of its case, or another place. */
export type OpenedFrom = "all" | "case" | null;

/** The list through which one goes: as the gallery showed it; elsewhere the case's, in the order of time. */
function useList(exhibit: Exhibit, from: OpenedFrom): readonly Exhibit[] {
  const caseId = from === "all" ? null : exhibit.caseId;
  const contents = useGallery(caseId);
  if (!contents) return [];
  const { view } = leftView(caseId);
  return from ? shownIn(view, contents.exhibits, contents.providerOf) : contents.exhibits;
}

/** The way back, and to the exhibits before and after this one. */
export function Siblings({ exhibit, from }: { exhibit: Exhibit; from: OpenedFrom }) {
  const list = useList(exhibit, from);
  const at = list.findIndex(({ id }) => id === exhibit.id);
  const { gallery, dashboard } = words;
  const back =
    from === "all"
      ? (["#/proof", gallery.backToGallery] as const)
      : from === "case"
        ? ([`#/proof/${exhibit.caseId}`, gallery.backToGallery] as const)
        : ([`#/case/${exhibit.caseId}`, gallery.backToCase] as const);
  const go = (to: Exhibit | undefined) => {
    if (!to) return;
    // The gallery is to be found again where the person is by then.
    const caseId = from === "all" ? null : exhibit.caseId;
    if (from) noteView(caseId, { ...leftView(caseId), opened: to.id });
    // One step back leads to where the person came from, not through everything that was looked at.
    location.replace(`#/exhibit/${to.id}${from ? `/${from}` : ""}`);
  };
  const [before, after] = [at > 0 ? list[at - 1] : undefined, at >= 0 ? list[at + 1] : undefined];
  return (
    <fieldset className={style["siblings"]} aria-label={dashboard.exhibits}>
      <a href={back[0]}>← {back[1]}</a>
      {at >= 0 && list.length > 1 && (
        <>
          <button type="button" aria-disabled={!before} onClick={() => go(before)}>
            <ChevronLeft size={16} aria-hidden /> {gallery.previous}
          </button>
          <span role="status" className="figures">
            {gallery.nth(at + 1, list.length)}
          </span>
          <button type="button" aria-disabled={!after} onClick={() => go(after)}>
            {gallery.next} <ChevronRight size={16} aria-hidden />
          </button>
        </>
      )}
    </fieldset>
  );
}

import { useDeferredValue, useMemo, useState } from "react";
import { type GalleryView, isNarrowed, shownIn } from "@/core/evidence/gallery";
import { words } from "../../shared/world";
import { ExhibitGrid } from "./exhibit-grid";
import style from "./gallery.module.css";
import { GalleryFilters } from "./gallery-filters";
import { leftView } from "./kept-view";
import type { GalleryContents } from "./use-gallery";
import { usePlace } from "./use-place";

interface Props {
  /** Null for the exhibits of all cases. */
  readonly caseId: string | null;
  readonly contents: GalleryContents;
}

/** Exhibits to look through: narrowed down, put in order, opened, or two of them compared. */
export function Gallery({ caseId, contents: { exhibits, providerOf } }: Props) {
  const [view, setView] = useState<GalleryView>(() => leftView(caseId).view);
  const [chosen, setChosen] = useState<ReadonlySet<string> | null>(null);
  const applied = useDeferredValue(view);
  const shown = useMemo(() => shownIn(applied, exhibits, providerOf), [applied, exhibits, providerOf]);
  const opening = usePlace(caseId, view, true);
  const { gallery } = words;
  const mixed = caseId === null;
  const names = mixed ? exhibits.flatMap((exhibit) => providerOf(exhibit.caseId) ?? []) : [];
  const providers = [...new Set(names)].sort((a, b) => a.localeCompare(b, words.locale));
  const [first, second] = chosen ?? [];
  const compare = () => {
    // The earlier one stands first, whichever was chosen first.
    const [a, b] = exhibits.filter(({ id }) => id === first || id === second).sort((x, y) => (x.at < y.at ? -1 : 1));
    if (a && b) location.hash = `#/compare/${a.id}/${b.id}`;
  };
  return (
    <>
      <GalleryFilters view={view} exhibits={exhibits} providers={providers} onChange={setView} />
      <div className={chosen ? `${style["tools"]} ${style["choosing"]}` : style["tools"]}>
        <p role="status">
          {isNarrowed(applied) ? gallery.someOf(shown.length, exhibits.length) : gallery.count(exhibits.length)}
        </p>
        {chosen === null ? (
          exhibits.length > 1 && (
            <button type="button" onClick={() => setChosen(new Set())}>
              {gallery.choose}
            </button>
          )
        ) : (
          <>
            <button type="button" className="main" disabled={!second} onClick={compare}>
              {gallery.compare}
            </button>
            <button type="button" onClick={() => setChosen(null)}>
              {gallery.chooseNot}
            </button>
            <span role="status">{gallery.chosen(chosen.size)}</span>
          </>
        )}
      </div>
      {shown.length === 0 ? (
        <p className={style["nothing"]}>{gallery.nothing}</p>
      ) : (
        <ExhibitGrid
          exhibits={shown}
          label={gallery.label}
          providerOf={providerOf}
          mixed={mixed}
          chosen={chosen}
          onChoose={setChosen}
          onOpen={opening}
        />
      )}
    </>
  );
}

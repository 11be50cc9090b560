import { type KeyboardEvent, type SyntheticEvent, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { Exhibit } from "@/core/evidence/exhibit";
import style from "./gallery.module.css";
import { Tile } from "./tile";
import { goTo, heightOf, placeOf } from "./tile-layout";
import { useTiles } from "./use-tiles";

interface Props {
  readonly exhibits: readonly Exhibit[];
  readonly label: string;
  readonly providerOf: (caseId: string) => string | undefined;
  /** They come from several cases: each says whose it is. */
  readonly mixed: boolean;
  /** Two are being chosen; null while exhibits are opened instead. */
  readonly chosen: ReadonlySet<string> | null;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
  readonly onOpen: (id: string) => void;
}

const keyOf = ({ target }: SyntheticEvent) =>
  target instanceof Element ? (target.closest<HTMLElement>("[data-key]")?.dataset["key"] ?? null) : null;

/**
 * Exhibits in a grid of which only what is seen is there: worked by arrow keys, Home, End, Page keys and Enter. Our own,
 * since React Aria's looks through all items for each one that it draws, and before that draws all of them hidden.
 */
export function ExhibitGrid({ exhibits, label, providerOf, mixed, chosen, onChoose, onOpen }: Props) {
  const grid = useRef<HTMLDivElement>(null);
  const tiles = useTiles(grid, exhibits.length);
  const [active, setActive] = useState<string | null>(null);
  const at = active === null ? -1 : exhibits.findIndex(({ id }) => id === active);
  const { layout, there, seen } = tiles ?? { layout: null, there: { from: 0, to: 0 }, seen: { from: 0, to: 0 } };
  // The keyboard stays where it is, though that be scrolled out of sight.
  const outside = at >= 0 && (at < there.from || at >= there.to) ? [at] : [];
  const indices = [...Array.from({ length: there.to - there.from }, (_, n) => there.from + n), ...outside];
  const reached = at >= 0 ? at : Math.min(seen.from, exhibits.length - 1);

  const act = (id: string) => {
    if (chosen) {
      const others = [...chosen].filter((one) => one !== id);
      // A third takes the place of the first.
      onChoose(new Set(others.length < chosen.size ? others : [...others, id].slice(-2)));
      return;
    }
    onOpen(id);
    location.hash = `#/exhibit/${id}/${mixed ? "all" : "case"}`;
  };
  const onKey = (event: KeyboardEvent) => {
    const id = keyOf(event);
    if (id === null || !layout || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "Enter" || (event.key === " " && chosen)) act(id);
    else {
      const index = exhibits.findIndex((exhibit) => exhibit.id === id);
      const rows = Math.max(1, Math.floor((seen.to - seen.from) / layout.columns) - 1);
      const next = goTo(event.key, index, exhibits.length, layout.columns, rows);
      const wanted = next === null ? undefined : exhibits[next];
      if (!wanted) return;
      flushSync(() => setActive(wanted.id));
      const row = grid.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(wanted.id)}"]`);
      row?.focus({ preventScroll: true });
      row?.scrollIntoView({ block: "nearest" });
    }
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table cannot leave out what is not seen
    <div
      ref={grid}
      role="grid"
      aria-label={label}
      aria-rowcount={exhibits.length}
      {...(chosen && { "aria-multiselectable": true })}
      className={style["grid"]}
      style={{ height: layout ? heightOf(layout, exhibits.length) : 0 }}
      onKeyDown={onKey}
      onClick={(event) => {
        const id = keyOf(event);
        if (id !== null) act(id);
      }}
      onFocus={(event) => setActive(keyOf(event))}
    >
      {layout &&
        indices.map((index) => {
          const exhibit = exhibits[index];
          if (!exhibit) return null;
          return (
            <Tile
              key={exhibit.id}
              exhibit={exhibit}
              provider={mixed ? providerOf(exhibit.caseId) : undefined}
              index={index}
              {...placeOf(layout, index)}
              width={layout.width}
              height={layout.height}
              reached={index === reached}
              chosen={chosen?.has(exhibit.id) ?? null}
            />
          );
        })}
    </div>
  );
}

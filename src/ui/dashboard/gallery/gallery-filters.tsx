import { useId } from "react";
import type { Exhibit } from "@/core/evidence/exhibit";
import { type GalleryView, isNarrowed, isReversed, orders, wholeGallery } from "@/core/evidence/gallery";
import { words } from "../../shared/world";
import style from "./gallery.module.css";

interface Choice {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, said: string])[];
  readonly onChange: (value: string) => void;
  /** What stands for no choice; absent where there is always one. */
  readonly any?: string;
}

function Choose({ label, value, options, onChange, any }: Choice) {
  const id = useId();
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {any !== undefined && <option value="">{any}</option>}
        {options.map(([option, said]) => (
          <option key={option} value={option}>
            {said}
          </option>
        ))}
      </select>
    </p>
  );
}

interface Props {
  readonly view: GalleryView;
  readonly exhibits: readonly Exhibit[];
  /** Names of those whose cases have exhibits; empty within one case. */
  readonly providers: readonly string[];
  readonly onChange: (view: GalleryView) => void;
}

/** What the gallery shows, and in which order. */
export function GalleryFilters({ view, exhibits, providers, onChange }: Props) {
  const [search, from, to] = [useId(), useId(), useId()];
  const { gallery, exhibitKinds, moments } = words;
  const set = (changes: Partial<Record<keyof GalleryView, string>>) => onChange({ ...view, ...changes } as GalleryView);
  const present = <K extends "kind" | "moment">(key: K) => [...new Set(exhibits.map((exhibit) => exhibit[key]))];
  const hidden = isNarrowed({ ...view, text: "" });
  return (
    <search className={style["filters"]}>
      <p className={style["search"]}>
        <label htmlFor={search}>{gallery.search}</label>
        <input id={search} type="search" value={view.text} onChange={(event) => set({ text: event.target.value })} />
      </p>
      <Choose
        label={gallery.order}
        value={view.order}
        options={orders
          .filter((order) => order !== "provider" || providers.length > 0)
          .map((order) => [order, gallery.orders[order]])}
        onChange={(order) => set({ order })}
      />
      <details open={hidden || innerWidth > 720}>
        <summary>{gallery.filters}</summary>
        <div>
          {providers.length > 0 && (
            <Choose
              label={gallery.provider}
              any={gallery.any}
              value={view.provider}
              options={providers.map((name) => [name, name])}
              onChange={(provider) => set({ provider })}
            />
          )}
          <Choose
            label={gallery.kind}
            any={gallery.any}
            value={view.kind}
            options={present("kind").map((kind) => [kind, exhibitKinds[kind]])}
            onChange={(kind) => set({ kind } as Partial<GalleryView>)}
          />
          <Choose
            label={gallery.moment}
            any={gallery.any}
            value={view.moment}
            options={present("moment").map((moment) => [moment, moments[moment]])}
            onChange={(moment) => set({ moment } as Partial<GalleryView>)}
          />
          <p>
            <label htmlFor={from}>{gallery.from}</label>
            <input
              id={from}
              type="date"
              value={view.from}
              max={view.to || undefined}
              onChange={(event) => set({ from: event.target.value })}
            />
          </p>
          <p>
            <label htmlFor={to}>{gallery.to}</label>
            <input
              id={to}
              type="date"
              value={view.to}
              min={view.from || undefined}
              onChange={(event) => set({ to: event.target.value })}
            />
          </p>
        </div>
        {isReversed(view) && (
          <p role="alert" className={style["reversed"]}>
            {gallery.reversed}
          </p>
        )}
      </details>
      {isNarrowed(view) && (
        <button type="button" onClick={() => onChange({ ...wholeGallery, order: view.order })}>
          {gallery.showAll}
        </button>
      )}
    </search>
  );
}

import { useDeferredValue, useEffect, useId, useMemo, useState } from "react";
import { coverageOf } from "@/core/provider/coverage";
import { categories, type Provider } from "@/core/provider/schema";
import { search as searched } from "@/core/provider/search";
import { useKnown } from "../shared/own-files";
import { OwnMark } from "../shared/own-mark";
import { words } from "../shared/world";
import { toldCoverage } from "./catalogue-age";
import style from "./dashboard.module.css";
import { leftCatalogue, noteCatalogue, wholeCatalogue } from "./left-catalogue";
import { OwnFiles } from "./own-files";
import { goBackTo } from "./place";

const inOrder = (catalogue: readonly Provider[]) =>
  [...catalogue]
    .sort((a, b) => a.name.localeCompare(b.name, words.locale))
    .map((provider) => ({ provider, channels: coverageOf(provider).channels, said: toldCoverage(provider) }));

/** Goes back to where the list was left, once it stands there; an own entry comes only with the worker's answer. */
function usePlace(ready: boolean): void {
  useEffect(() => {
    if (!ready) return;
    const { top, opened } = leftCatalogue();
    const stop = opened
      ? goBackTo(top, () => document.querySelector(`[data-entry="${CSS.escape(opened)}"]`))
      : () => {};
    noteCatalogue({ top: 0, opened: null });
    return stop;
  }, [ready]);
}

/** Every entry of the catalogue, to be searched and filtered. */
export function CataloguePage() {
  const [{ typed, category }, setView] = useState(leftCatalogue);
  const search = useDeferredValue(typed);
  const ids = { search: useId(), category: useId() };
  const texts = words.catalogue;
  const { catalogue, files, ownOf } = useKnown();
  const all = useMemo(() => inOrder(catalogue), [catalogue]);
  const anywhere = useMemo(() => searched(all, search), [all, search]);
  const found = anywhere.filter(({ provider }) => !category || provider.category === category);
  const hidden = typed.trim() === "" ? 0 : anywhere.length - found.length;
  usePlace(files !== null);
  const set = (view: { typed: string; category: string }) => {
    setView({ ...wholeCatalogue, ...view });
    noteCatalogue(view);
  };
  const because = {
    name: () => "",
    part: () => "",
    site: texts.bySite,
    statement: texts.byLine,
    near: texts.byNear,
    text: texts.byText,
  };
  return (
    <>
      <h1>{texts.title}</h1>
      <p className={style["intro"]}>{texts.intro}</p>
      <OwnFiles files={files} />
      <search className={style["filter"]}>
        <p>
          <label htmlFor={ids.search}>{texts.search}</label>
          <input
            id={ids.search}
            type="search"
            value={typed}
            onChange={(event) => set({ typed: event.target.value, category })}
          />
        </p>
        <p>
          <label htmlFor={ids.category}>{texts.kind}</label>
          <select id={ids.category} value={category} onChange={(event) => set({ typed, category: event.target.value })}>
            <option value="">{texts.all}</option>
            {categories.map((each) => (
              <option key={each} value={each}>
                {texts.categories[each]}
              </option>
            ))}
          </select>
        </p>
        {(typed !== "" || category !== "") && (
          <button type="button" onClick={() => set(wholeCatalogue)}>
            {texts.showAll}
          </button>
        )}
      </search>
      <p role="status" className="soft">
        {found.length > 0 ? texts.found(found.length) : hidden === 0 && texts.nothing}{" "}
        {hidden > 0 && texts.hidden(hidden, texts.categories[category as Provider["category"]])}
      </p>
      <ul className={style["entries"]}>
        {found.map(({ provider, channels, said, why }) => (
          <li key={provider.id}>
            <span>
              <a
                href={`#/catalogue/${provider.id}`}
                data-entry={provider.id}
                onClick={() => noteCatalogue({ top: scrollY, opened: provider.id })}
              >
                {provider.name}
              </a>{" "}
              {ownOf(provider.id) && <OwnMark />}
              {why.by !== "name" && <small className="soft">{because[why.by](why.what)}</small>}
            </span>
            <span>{channels.map((kind) => texts.channels[kind]).join(", ") || texts.free}</span>
            <span className="soft">{said}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

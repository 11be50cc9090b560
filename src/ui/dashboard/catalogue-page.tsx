import { useDeferredValue, useId, useMemo, useState } from "react";
import { fold } from "@/core/language/fold";
import { isOld } from "@/core/provider/age";
import { type Coverage, coverageOf } from "@/core/provider/coverage";
import { namesOf } from "@/core/provider/parties";
import { categories, type Provider } from "@/core/provider/schema";
import { useKnown } from "../shared/own-files";
import { OwnMark } from "../shared/own-mark";
import { words } from "../shared/world";
import style from "./dashboard.module.css";
import { OwnFiles } from "./own-files";

const inOrder = (catalogue: readonly Provider[]) =>
  [...catalogue]
    .sort((a, b) => a.name.localeCompare(b.name, words.locale))
    .map((provider) => ({ provider, coverage: coverageOf(provider) }));

/** Whether any name of an entry begins, or has a word that begins, with what is typed. */
function isCalled(provider: Provider, typed: string): boolean {
  const wanted = fold(typed.trim());
  return namesOf(provider).some((name) => ` ${fold(name)}`.includes(` ${wanted}`) || fold(name).startsWith(wanted));
}

/** What is known of an entry and how old that is, in a line. */
function told({ facts, newest }: Coverage): string {
  const texts = words.catalogue;
  const sourced = facts.provider + facts["third-party"];
  if (!newest) return texts.unsourced;
  const age = isOld(newest, Date.now()) ? texts.old(newest) : texts.seen(newest);
  return `${texts.sourced(sourced, facts.recalled)} · ${age}`;
}

/** Every entry of the catalogue, to be searched and filtered. */
export function CataloguePage() {
  const [typed, setTyped] = useState("");
  const [category, setCategory] = useState("");
  const search = useDeferredValue(typed);
  const ids = { search: useId(), category: useId() };
  const texts = words.catalogue;
  const { catalogue, files, ownOf } = useKnown();
  const all = useMemo(() => inOrder(catalogue), [catalogue]);
  const found = all.filter(
    ({ provider }) => (!category || provider.category === category) && isCalled(provider, search),
  );
  return (
    <>
      <h1>{texts.title}</h1>
      <p className={style["intro"]}>{texts.intro}</p>
      <OwnFiles files={files} />
      <search className={style["filter"]}>
        <p>
          <label htmlFor={ids.search}>{texts.search}</label>
          <input id={ids.search} type="search" value={typed} onChange={(event) => setTyped(event.target.value)} />
        </p>
        <p>
          <label htmlFor={ids.category}>{texts.kind}</label>
          <select id={ids.category} value={category} onChange={(event) => setCategory(event.target.value)}>
            <option value="">{texts.all}</option>
            {categories.map((each) => (
              <option key={each} value={each}>
                {texts.categories[each]}
              </option>
            ))}
          </select>
        </p>
      </search>
      <p role="status" className="soft">
        {found.length > 0 ? texts.found(found.length) : texts.nothing}
      </p>
      <ul className={style["entries"]}>
        {found.map(({ provider, coverage }) => (
          <li key={provider.id}>
            <span>
              <a href={`#/catalogue/${provider.id}`}>{provider.name}</a> {ownOf(provider.id) && <OwnMark />}
            </span>
            <span>{coverage.channels.map((kind) => texts.channels[kind]).join(", ") || texts.free}</span>
            <span className="soft">{told(coverage)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

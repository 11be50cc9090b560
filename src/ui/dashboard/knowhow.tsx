import type { ChecklistItem } from "@/core/case/event";
import type { Provider, Saying } from "@/core/provider/schema";
import { dayOfMoment } from "@/locales/format";
import { useKnown } from "../shared/own-files";
import { words } from "../shared/world";
import style from "./dashboard.module.css";
import { Source } from "./source";

/** What the catalogue says that belongs to an item of the checklist. */
function sayingsFor(provider: Provider, item: ChecklistItem): readonly (readonly [string, Saying])[] {
  const { conditions, data, traps, proof } = provider;
  const titles = words.conditions;
  if (item === "understand") {
    const named = (["commitment", "notice", "refund", "fees", "after"] as const).flatMap((kind) => {
      const saying = conditions[kind];
      return saying ? [[titles[kind], saying] as const] : [];
    });
    return [...named, ...traps.map((saying) => [titles.traps, saying] as const)];
  }
  if (item === "save-data") return data.map((saying) => [titles.data, saying] as const);
  return item === "confirm-mail" && proof.mail ? [[titles.mail, proof.mail]] : [];
}

/** The catalogue's knowledge for one item, each sentence with its source and age. */
export function Knowhow({ provider, item }: { provider: string | null; item: ChecklistItem }) {
  const { catalogue, ownOf } = useKnown();
  const known = catalogue.find(({ id }) => id === provider);
  const loaded = ownOf(provider)?.loaded;
  const sayings = known ? sayingsFor(known, item) : [];
  if (sayings.length === 0) return null;
  return (
    <dl className={style["knowhow"]}>
      {sayings.map(([title, saying]) => (
        <div key={saying.say.en}>
          <dt>{title}</dt>
          <dd>
            {saying.say[words.code]} <Source knowledge={saying.knowledge} />
          </dd>
        </div>
      ))}
      {loaded && (
        <div>
          <dd className="soft">{words.own.from(dayOfMoment(loaded, words.locale))}</dd>
        </div>
      )}
    </dl>
  );
}

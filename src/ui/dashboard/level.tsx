import type { Exhibit } from "@/core/evidence/exhibit";
import type { Standing } from "@/core/evidence/level";
import { moment } from "@/locales/format";
import { tellStanding } from "@/locales/tell-standing";
import { exhibitTitle } from "../shared/thumbnail";
import { words } from "../shared/world";
import style from "./dashboard.module.css";

/**
 * The level of an exhibit, what it proves and what it does not.
 * @param on the exhibit, where the box stands elsewhere than beside it
 */
export function LevelBox({ standing, on }: { standing: Standing; on?: Exhibit }) {
  const [name, proves, not] = tellStanding(standing, words);
  return (
    <div className={style["box"]}>
      <b>{name}</b>
      {on && (
        <p>
          {words.levels.restsOn}{" "}
          <a href={`#/exhibit/${on.id}`}>
            {exhibitTitle(on)}, {moment(on.at, words.locale)}
          </a>
        </p>
      )}
      <p>{proves}</p>
      <p>{not}</p>
    </div>
  );
}

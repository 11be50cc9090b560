import type { Standing } from "@/core/evidence/level";
import { tellStanding } from "@/locales/tell-standing";
import { words } from "../shared/world";
import style from "./dashboard.module.css";

/** The level of an exhibit, what it proves and what it does not. */
export function LevelBox({ standing }: { standing: Standing }) {
  const [name, proves, not] = tellStanding(standing, words);
  return (
    <div className={style["box"]}>
      <b>{name}</b>
      <p>{proves}</p>
      <p>{not}</p>
    </div>
  );
}

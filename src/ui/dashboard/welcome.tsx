import { words } from "../shared/world";
import style from "./dashboard.module.css";

/** The first word after installing: what it does, what it never does, what it asks for. */
export function Welcome() {
  const { popup, dashboard } = words;
  return (
    <article className={style["reading"]}>
      <h1>{dashboard.title}</h1>
      <p>{popup.firstDoes}</p>
      <p>{popup.firstNever}</p>
      <p>{popup.firstAsks}</p>
      <p className={style["box"]}>{dashboard.noneHint}</p>
    </article>
  );
}

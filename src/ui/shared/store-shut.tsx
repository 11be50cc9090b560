import style from "./room.module.css";
import type { StoreTrouble } from "./use-store-trouble";
import { words } from "./world";

/** Says that nothing can be read or kept here, why that may be, and that it does not mean that all is gone. */
export function StoreShut({ trouble }: { trouble: StoreTrouble }) {
  const { shut } = words;
  return (
    <div role="alert" className={style["warning"]}>
      <p>
        <b>{shut.nothing}</b>
      </p>
      <p>{shut[trouble]}</p>
      <p>{shut.notGone}</p>
    </div>
  );
}

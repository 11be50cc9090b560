import { UserRound } from "lucide-react";
import style from "./status.module.css";
import { words } from "./world";

/** Shown beside what is from a file of the person's own. */
export function OwnMark() {
  return (
    <span className={style["mark"]}>
      <UserRound size={14} aria-hidden /> {words.own.mark}
    </span>
  );
}

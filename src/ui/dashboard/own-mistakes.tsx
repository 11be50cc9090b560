import type { MistakeTold } from "@/messaging/protocol";
import { words } from "../shared/world";
import style from "./own.module.css";

/** What is wrong in a file: each with its line and field, and what to do. */
export function OwnMistakes({ mistakes }: { mistakes: readonly MistakeTold[] }) {
  return (
    <ol className={style["mistakes"]}>
      {mistakes.map(({ line, field, says }, n) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and two lines may say the same
        <li key={n}>
          <span className={style["place"]}>
            {line !== null && <b>{words.own.line(line)}</b>} {field && <code>{field}</code>}
          </span>
          {says}
        </li>
      ))}
    </ol>
  );
}

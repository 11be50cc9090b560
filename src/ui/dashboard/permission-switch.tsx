import { useState } from "react";
import { words } from "../shared/world";
import style from "./dashboard.module.css";

interface Props {
  readonly title: string;
  /** What stands beside the switch. */
  readonly label: string;
  /** What it is for, and what the browser will say. */
  readonly means: string;
  readonly on: string;
  readonly off: string;
  /** Null until the browser has answered. */
  readonly allowed: boolean | null;
  /** Asks the browser; tells whether it did so. */
  readonly allow: (allow: boolean) => Promise<boolean>;
}

/** Something that the browser allows on the person's word, and that can be taken away in the same place. */
export function PermissionSwitch({ title, label, means, on, off, allowed, allow }: Props) {
  const [refused, setRefused] = useState(false);
  const change = (wanted: boolean) =>
    void allow(wanted).then(
      (done) => setRefused(!done),
      () => setRefused(true),
    );
  return (
    <section>
      <h2>{title}</h2>
      <label className={style["tick"]}>
        <input
          type="checkbox"
          disabled={allowed === null}
          checked={allowed ?? false}
          onChange={(event) => change(event.target.checked)}
        />
        {label}
      </label>
      <p className="soft">{means}</p>
      <p role="status">{refused ? words.settings.refused : allowed ? on : off}</p>
    </section>
  );
}

import { type ReactNode, useEffect, useState } from "react";
import { browser } from "wxt/browser";
import { words } from "../shared/world";
import style from "./popup.module.css";

const key = "introduced";

/** The first time: what it does, what it never does, what it asks for; afterwards, what stands in its place. */
export function FirstRun({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<boolean | null>(null);
  useEffect(() => void browser.storage.local.get(key).then((found) => setShown(found[key] !== true)), []);
  if (shown === null) return null;
  if (!shown) return children;
  const done = () => {
    setShown(false);
    void browser.storage.local.set({ [key]: true });
  };
  const { popup } = words;
  return (
    <div className={style["first"]}>
      <h2>{popup.first}</h2>
      <ol>
        <li>{popup.firstDoes}</li>
        <li>{popup.firstNever}</li>
        <li>{popup.firstAsks}</li>
      </ol>
      <button type="button" onClick={done}>
        {popup.firstDone}
      </button>
    </div>
  );
}

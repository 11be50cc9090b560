import { useEffect, useState } from "react";
import { browser } from "wxt/browser";
import style from "./room.module.css";
import { usePersisted } from "./use-persisted";
import { words } from "./world";

const key = "keepSafeLater";

/** Once there is something to lose: asks the browser not to clear it by itself, where the person wants that. */
export function KeepSafe() {
  const { persisted, refused, ask } = usePersisted();
  const [later, setLater] = useState<boolean | null>(null);
  useEffect(() => void browser.storage.local.get(key).then((found) => setLater(found[key] === true)), []);
  const { room } = words;
  // What is being told after an answer stays until the person goes elsewhere.
  const [asked, setAsked] = useState(false);
  const put = () => {
    setLater(true);
    void browser.storage.local.set({ [key]: true });
  };
  if (persisted === null || later === null || (!asked && (persisted || later))) return null;
  return (
    <section className={style["safe"]} aria-label={room.safe}>
      {!persisted && !refused && (
        <>
          <p>{room.safeMeans}</p>
          <p className={style["buttons"]}>
            <button
              type="button"
              onClick={() => {
                setAsked(true);
                ask();
              }}
            >
              {room.safeAsk}
            </button>
            <button type="button" onClick={put}>
              {room.safeLater}
            </button>
          </p>
        </>
      )}
      <p role="status">{persisted ? room.safeYes : refused ? room.safeNo : ""}</p>
    </section>
  );
}

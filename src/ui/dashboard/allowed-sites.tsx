import { useState } from "react";
import { browser } from "wxt/browser";
import { siteOf } from "@/core/provider/patterns";
import { useAllowedSites } from "../shared/use-allowed-sites";
import { words } from "../shared/world";
import style from "./dashboard.module.css";

/** The sites that were allowed one by one, each with a button to take it away. */
export function AllowedSites() {
  const sites = useAllowedSites();
  const [said, setSaid] = useState("");
  const { asks, settings } = words;
  const takeAway = (pattern: string) =>
    void browser.permissions.remove({ origins: [pattern] }).then(
      (done) => setSaid(done ? asks.takenAway(siteOf(pattern)) : settings.refused),
      () => setSaid(settings.refused),
    );
  return (
    <section>
      <h2>{asks.allowed}</h2>
      <p>{sites?.length === 0 ? asks.allowedNone : asks.allowedMeans}</p>
      <ul className={style["allowed"]}>
        {sites?.map((pattern) => (
          <li key={pattern}>
            <code>{siteOf(pattern)}</code>
            <button type="button" aria-label={asks.takeAwayFrom(siteOf(pattern))} onClick={() => takeAway(pattern)}>
              {asks.takeAway}
            </button>
          </li>
        ))}
      </ul>
      <p role="status">{said}</p>
    </section>
  );
}

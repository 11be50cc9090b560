import { browser } from "wxt/browser";
import { tellSites } from "@/locales/format";
import { words } from "../shared/world";
import style from "./popup.module.css";
import type { TabState } from "./use-tab";

type Missing = NonNullable<TabState["missing"]>;

/**
 * Has the browser ask for the sites that a case needs; call it first thing in a press, which it must come from. The
 * worker hears of a yes by itself: in some browsers the popup closes when the question comes.
 */
export function askFor({ origins }: Missing): void {
  // A no changes nothing, and what then does not work is said as long as the sites are missing.
  browser.permissions.request({ origins }).catch(() => false);
}

/** Why the browser is going to ask for a site; while the guide runs without it, what does not work, and a way to be asked again. */
export function Asks({ missing, running }: { missing: Missing; running: boolean }) {
  const { asks, locale } = words;
  const sites = tellSites(missing.origins, locale);
  if (!running)
    return <p className={style["why"]}>{missing.biller ? asks.there(missing.biller, sites) : asks.here(sites)}</p>;
  return (
    <div className={style["asks"]}>
      <p>{missing.biller ? asks.notThere(sites) : asks.onlyHere(sites)}</p>
      <button type="button" onClick={() => askFor(missing)}>
        {asks.allow(sites)}
      </button>
    </div>
  );
}

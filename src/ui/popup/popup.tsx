import { useLiveQuery } from "dexie-react-hooks";
import { newest } from "@/store/cases";
import { newestExhibits } from "@/store/exhibits";
import { ExhibitList } from "../shared/exhibit-list";
import { RoomWarning } from "../shared/room-warning";
import { StoreShut } from "../shared/store-shut";
import { useStoreTrouble } from "../shared/use-store-trouble";
import { db, words } from "../shared/world";
import { CaseRows } from "./case-rows";
import { FirstRun } from "./first-run";
import { PageActions } from "./page-actions";
import { PageSection } from "./page-section";
import style from "./popup.module.css";
import { useTab } from "./use-tab";

/** As many as one looks through here; the dashboard has the rest. */
const most = { cases: 4, exhibits: 3 };

/** What opens from the toolbar button. */
export function Popup() {
  const asked = useTab();
  const trouble = useStoreTrouble() ?? (asked.refusal === "storage-closed" ? "denied" : null);
  const cases = useLiveQuery(() => newest(db, most.cases));
  const exhibits = useLiveQuery(() => newestExhibits(db, most.exhibits));
  return (
    <main className={style["popup"]}>
      <h1 className={style["title"]}>{words.popup.title}</h1>
      {trouble ? <StoreShut trouble={trouble} /> : <RoomWarning />}
      {/* What is begun here could not be kept. */}
      {trouble ? (
        <section className={style["page"]}>
          <PageActions tab={null} state={null} />
        </section>
      ) : (
        <PageSection {...asked} />
      )}
      {!trouble && (
        <div className={style["lists"]}>
          <section aria-busy={cases === undefined}>
            {cases?.length === 0 ? (
              <FirstRun>
                <CaseRows cases={cases} />
              </FirstRun>
            ) : (
              <>
                <h2>{words.popup.cases}</h2>
                {cases && <CaseRows cases={cases} />}
              </>
            )}
          </section>
          {exhibits && exhibits.length > 0 && (
            <section>
              <h2>{words.popup.proof}</h2>
              <ExhibitList exhibits={exhibits} className={style["exhibits"]} mixed />
            </section>
          )}
        </div>
      )}
      <footer>
        <a href="/dashboard.html#/" target="_blank" rel="noreferrer">
          {words.popup.all}
        </a>
        <a href="/dashboard.html#/settings" target="_blank" rel="noreferrer">
          {words.settings.title}
        </a>
      </footer>
    </main>
  );
}

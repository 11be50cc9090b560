import { BookOpen, FolderOpen, Images, Settings } from "lucide-react";
import { lazy, type ReactNode, Suspense, useEffect, useRef } from "react";
import { RoomWarning } from "../shared/room-warning";
import { StoreShut } from "../shared/store-shut";
import { useStoreTrouble } from "../shared/use-store-trouble";
import { words } from "../shared/world";
import { CasePage } from "./case-page";
import { CasesPage } from "./cases-page";
import { CatalogueEntry } from "./catalogue-entry";
import { CataloguePage } from "./catalogue-page";
import style from "./dashboard.module.css";
import { told } from "./dossier/words";
import { ExhibitPage } from "./exhibit-page";
import { BlackOutPage } from "./gallery/black-out-page";
import { ComparePage } from "./gallery/compare-page";
import { CaseProofPage, ProofPage } from "./proof-page";
import { ReportPage } from "./report-page";
import { type Route, useRoute } from "./route";
import { SettingsPage } from "./settings-page";
import { Welcome } from "./welcome";

/** What reads a ZIP and its stamps is fetched when somebody has one to open. */
const OpenPage = lazy(() => import("./dossier/open-page"));

function page(route: Route): ReactNode {
  switch (route.at) {
    case "cases":
      return <CasesPage />;
    case "proof":
      return <ProofPage />;
    case "open":
      return (
        <Suspense fallback={<h1>{told.opened.link}</h1>}>
          <OpenPage />
        </Suspense>
      );
    case "settings":
      return <SettingsPage />;
    case "welcome":
      return <Welcome />;
    case "catalogue":
      return <CataloguePage />;
    case "entry":
      return <CatalogueEntry key={route.id} id={route.id} />;
    case "case":
      return <CasePage key={route.id} id={route.id} />;
    case "report":
      return <ReportPage key={route.id} id={route.id} />;
    case "exhibit":
      return <ExhibitPage id={route.id} from={route.from} />;
    case "case-proof":
      return <CaseProofPage key={route.id} id={route.id} />;
    case "black-out":
      return <BlackOutPage key={route.id} id={route.id} />;
    case "compare":
      return <ComparePage key={`${route.id} ${route.with}`} first={route.id} second={route.with} />;
  }
}

const { cases, proof } = words.dashboard;
/** Places that show what is stored and nothing else, with what stands there when that cannot be read. */
const headings: { readonly [at in Route["at"]]?: string } = {
  cases,
  case: cases,
  report: cases,
  proof,
  "case-proof": proof,
  exhibit: proof,
  "black-out": proof,
  compare: proof,
};

/** The dashboard: places on the left, one of them on the right. */
export function Dashboard() {
  const route = useRoute();
  // Who leafs through exhibits stays on the button that they press.
  const place = "id" in route && route.at !== "exhibit" ? `${route.at}/${route.id}` : route.at;
  const trouble = useStoreTrouble();
  const main = useRef<HTMLElement>(null);
  const shown = useRef(place);
  useEffect(() => {
    // Who follows a link by keyboard goes on from the new page, not from the top of all.
    if (shown.current !== place) main.current?.focus();
    shown.current = place;
  }, [place]);
  const current = (place: string) => (route.at === place ? ("page" as const) : undefined);
  return (
    <div className={style["dashboard"]}>
      <nav aria-label={words.dashboard.nav}>
        <p className={style["name"]}>{words.dashboard.title}</p>
        <ul>
          <li>
            <a href="#/" aria-current={current("cases")}>
              <FolderOpen size={18} aria-hidden /> {words.dashboard.cases}
            </a>
          </li>
          <li>
            <a href="#/proof" aria-current={current("proof")}>
              <Images size={18} aria-hidden /> {words.dashboard.proof}
            </a>
          </li>
          <li>
            <a href="#/catalogue" aria-current={current("catalogue")}>
              <BookOpen size={18} aria-hidden /> {words.catalogue.title}
            </a>
          </li>
          <li>
            <a href="#/settings" aria-current={current("settings")}>
              <Settings size={18} aria-hidden /> {words.settings.title}
            </a>
          </li>
        </ul>
      </nav>
      <main ref={main} tabIndex={-1}>
        {trouble ? <StoreShut trouble={trouble} /> : <RoomWarning />}
        {trouble && headings[route.at] ? <h1>{headings[route.at]}</h1> : page(route)}
      </main>
    </div>
  );
}

import { useLiveQuery } from "dexie-react-hooks";
import { statusWithout } from "@/core/case/status";
import { today } from "../shared/today";
import { db, words } from "../shared/world";
import { Confirm } from "./confirm";

interface Props {
  readonly id: string;
  readonly caseId: string;
  readonly label: string;
  readonly question: string;
  readonly onYes: () => void;
}

/** The offer to delete an exhibit, which says before what the case falls to without it. */
export function DeleteExhibit({ id, caseId, label, question, onYes }: Props) {
  const row = useLiveQuery(() => db.cases.get(caseId), [caseId]);
  const { dashboard, status } = words;
  const falls = row ? statusWithout(row.state, id, today()) : null;
  const besides = falls ? [dashboard.deleteLastCopy(status[falls])] : [];
  return (
    <Confirm label={label} question={question} means={dashboard.deleteExhibitMeans} besides={besides} onYes={onYes} />
  );
}

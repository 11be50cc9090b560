import { Download } from "lucide-react";
import { useState } from "react";
import type { CaseRow } from "@/store/database";
import { useAction } from "../shared/use-action";
import { db, send, words } from "../shared/world";
import { Confirm } from "./confirm";
import style from "./dashboard.module.css";
import { exportDossier } from "./dossier/export-dossier";
import { papers } from "./dossier/papers";
import { goAfter } from "./route";
import { saveFile } from "./save-file";

/** Export and deletion of a case. */
export function CaseActions({ row }: { row: CaseRow }) {
  const [said, setSaid] = useState("");
  const { run, busy, refusal } = useAction();
  const { dashboard } = words;
  const save = async () => {
    try {
      const file = await exportDossier(db, row.id, papers, (n, of) => setSaid(dashboard.exporting(n, of)));
      saveFile(file.name, file.blob);
      setSaid(dashboard.exported);
    } catch {
      setSaid(dashboard.exportFailed);
    }
  };
  const remove = () =>
    goAfter(
      run(() => send("deleteCase", { id: row.id })),
      "#/",
    );
  return (
    <section className={style["buttons"]}>
      <button type="button" onClick={() => void save()}>
        <Download size={16} aria-hidden /> {dashboard.export}
      </button>
      <Confirm
        label={dashboard.delete}
        question={dashboard.deleteAsk(row.state.provider.name)}
        means={dashboard.deleteMeans}
        onYes={() => void remove()}
      />
      <p className="soft">{dashboard.exportHint}</p>
      <p role="status" aria-busy={busy}>
        {refusal ? words.refusals[refusal] : said}
      </p>
    </section>
  );
}

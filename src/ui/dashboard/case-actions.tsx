import { Download } from "lucide-react";
import { useState } from "react";
import type { CaseRow } from "@/store/database";
import { useAction } from "../shared/use-action";
import { db, send, words } from "../shared/world";
import { Confirm } from "./confirm";
import style from "./dashboard.module.css";
import { exportDossier } from "./dossier/export-dossier";
import { papersIn } from "./dossier/papers";
import { goAfter } from "./route";
import { saveFile } from "./save-file";

/** Export and deletion of a case. */
export function CaseActions({ row }: { row: CaseRow }) {
  const [said, setSaid] = useState("");
  const [language, setLanguage] = useState(words.code);
  const { run, busy, refusal } = useAction();
  const { dashboard } = words;
  const save = async () => {
    try {
      const progress = (n: number, of: number) => setSaid(dashboard.exporting(n, of));
      const file = await exportDossier(db, row.id, papersIn(language), progress);
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
      <label className={style["choice"]}>
        {dashboard.pdfLanguage}
        <select value={language} onChange={(event) => setLanguage(event.target.value === "fr" ? "fr" : "en")}>
          <option value="en" lang="en">
            English
          </option>
          <option value="fr" lang="fr">
            Français
          </option>
        </select>
      </label>
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

import { FileUp } from "lucide-react";
import { useState } from "react";
import { Button, FileTrigger } from "react-aria-components";
import { mostBytes } from "@/core/provider/file-size";
import { textIn } from "@/core/provider/file-text";
import { bytes, dayOfMoment } from "@/locales/format";
import type { Reply } from "@/messaging/protocol";
import { useAction } from "../shared/use-action";
import { useFileDrop } from "../shared/use-file-drop";
import { send, words } from "../shared/world";
import style from "./own.module.css";
import { OwnMistakes } from "./own-mistakes";

type Answer = Reply<"loadOwnFile">;
interface Picked {
  readonly file: string;
  readonly text: string;
}
/** What came of the file that was picked last. */
type Outcome = { readonly say: string } | { readonly picked: Picked; readonly answer: Answer };

/** The sentence for a file that is not even looked at, or its text. */
async function readFile(file: File): Promise<string | Picked> {
  const { own, locale } = words;
  if (file.size > mostBytes) return own.tooLarge(file.name, bytes(file.size, locale), bytes(mostBytes, locale));
  try {
    const text = textIn(new Uint8Array(await file.arrayBuffer()));
    if (text === null) return own.noText(file.name);
    return text.trim() === "" ? own.empty(file.name) : { file: file.name.slice(0, 300), text };
  } catch {
    return own.unreadable(file.name);
  }
}

function Told({ outcome, onReplace, onKeep }: { outcome: Outcome; onReplace: () => void; onKeep: () => void }) {
  const { own, locale } = words;
  if ("say" in outcome) return <p>{outcome.say}</p>;
  const { picked, answer } = outcome;
  if (answer.outcome === "loaded")
    return <p>{answer.instead === null ? own.loaded(answer.name) : own.replaced(answer.name, answer.instead)}</p>;
  if (answer.outcome === "refused")
    return (
      <div className={style["refused"]}>
        <p>{own.refused(picked.file, answer.mistakes.length)}</p>
        <OwnMistakes mistakes={answer.mistakes} />
      </div>
    );
  const { there, id, name } = answer;
  const day = there.loaded ? dayOfMoment(there.loaded, locale) : "";
  return (
    <div className={style["ask"]}>
      <p>
        {own.there(there.name, there.file, day)} {own.exists(id, picked.file, name, there.name)}
      </p>
      <p className={style["choice"]}>
        <button type="button" onClick={onKeep}>
          {own.keep}
        </button>
        <button type="button" onClick={onReplace}>
          {own.replace}
        </button>
      </p>
    </div>
  );
}

/** Loads a provider file that the person picks or drops here; what is wrong with it is said, and nothing changed. */
export function OwnLoad() {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const { run, busy, refusal } = useAction();
  const { own } = words;
  const load = (picked: Picked, replace: boolean) =>
    run(async () => setOutcome({ picked, answer: await send("loadOwnFile", { ...picked, replace }) }));
  const take = async (files: readonly File[]) => {
    const [file, ...more] = files;
    if (!file || busy) return;
    setOutcome(null);
    if (more.length > 0) return setOutcome({ say: own.several });
    const read = await readFile(file);
    if (typeof read === "string") setOutcome({ say: read });
    else await load(read, false);
  };
  const [zone, over] = useFileDrop<HTMLDivElement>((files) => void take(files));
  return (
    <>
      <div ref={zone} className={style["zone"]} data-over={over || undefined}>
        <FileTrigger acceptedFileTypes={[".json"]} onSelect={(files) => void take([...(files ?? [])])}>
          <Button className="main">
            <FileUp size={16} aria-hidden /> {own.load}
          </Button>
        </FileTrigger>
        <span className="soft">{own.drop}</span>
      </div>
      <div role="status" className={style["outcome"]}>
        {busy && <p>{own.checking}</p>}
        {refusal && <p>{words.refusals[refusal]}</p>}
        {outcome && !busy && !refusal && (
          <Told
            outcome={outcome}
            onReplace={() => "picked" in outcome && void load(outcome.picked, true)}
            onKeep={() => setOutcome({ say: own.kept })}
          />
        )}
      </div>
    </>
  );
}

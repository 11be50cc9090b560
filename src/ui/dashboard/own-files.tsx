import { useRef, useState } from "react";
import { dayOfMoment } from "@/locales/format";
import type { OwnFile } from "../shared/own-files";
import { OwnMark } from "../shared/own-mark";
import { words } from "../shared/world";
import style from "./own.module.css";
import { OwnLoad } from "./own-load";
import { OwnMistakes } from "./own-mistakes";
import { OwnReach } from "./own-reach";
import { OwnRemove } from "./own-remove";

interface RowProps {
  readonly own: OwnFile;
  readonly onGone: (name: string) => void;
}

function Row({ own: { id, file, loaded, provider, mistakes }, onGone }: RowProps) {
  const texts = words.own;
  const name = provider?.name ?? id;
  return (
    <li>
      <p className={style["head"]}>
        {provider ? <a href={`#/catalogue/${id}`}>{name}</a> : <b>{name}</b>} <OwnMark />
        <span className="soft">{loaded ? texts.loadedOn(file, dayOfMoment(loaded, words.locale)) : file}</span>
      </p>
      {provider ? (
        <OwnReach provider={provider} />
      ) : (
        <div className={style["refused"]}>
          <p>{texts.unfit}</p>
          <OwnMistakes mistakes={mistakes} />
        </div>
      )}
      <OwnRemove id={id} name={name} onGone={() => onGone(name)} />
    </li>
  );
}

/** The provider files that the person loaded, and the place to load one. */
export function OwnFiles({ files }: { files: readonly OwnFile[] | null }) {
  const texts = words.own;
  const [gone, setGone] = useState<string | null>(null);
  const summary = useRef<HTMLElement>(null);
  const onGone = (name: string) => {
    setGone(name);
    // The button that was pressed is gone, and the keyboard with it.
    summary.current?.focus();
  };
  return (
    <details className={style["own"]} open={gone !== null || (files !== null && files.length > 0)}>
      <summary ref={summary}>
        <h2>{texts.title}</h2>
      </summary>
      <p>{texts.means}</p>
      <OwnLoad />
      {files && files.length > 0 && (
        <ul className={style["files"]}>
          {files.map((own) => (
            <Row key={own.id} own={own} onGone={onGone} />
          ))}
        </ul>
      )}
      <p role="status">{gone === null ? "" : texts.removed(gone)}</p>
    </details>
  );
}

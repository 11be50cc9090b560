import { CircleAlert } from "lucide-react";
import type { GuideView } from "@/messaging/guide-view";
import { words } from "../shared/world";
import style from "./popup.module.css";

/** The present step of a running guide, with the name of the control it points at. */
export function Step({ view }: { view: GuideView }) {
  const { popup } = words;
  return (
    <div className={style["step"]}>
      <p className={style["number"]}>
        {view.provider}
        {view.of > 1 && ` · ${popup.step(view.number, view.of)}`}
      </p>
      {view.alarm && (
        <p className={style["alarm"]}>
          <CircleAlert size={14} aria-hidden /> {view.alarm}
        </p>
      )}
      <p>{view.say}</p>
      {view.target && (
        <p className={style["target"]} title={view.target.name}>
          {popup.lookFor} <b>{view.target.name}</b>
        </p>
      )}
    </div>
  );
}

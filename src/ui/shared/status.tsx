import {
  BadgeCheck,
  Ban,
  CircleAlert,
  CircleDashed,
  CircleDot,
  CircleHelp,
  FileCheck,
  Hourglass,
  Search,
} from "lucide-react";
import type { ComponentType } from "react";
import type { CaseState, Status } from "@/core/case/state";
import { statusOf } from "@/core/case/status";
import style from "./status.module.css";
import { today } from "./today";
import { words } from "./world";

const icons: Readonly<Record<Status, ComponentType<{ size?: number; "aria-hidden"?: boolean }>>> = {
  found: Search,
  preparing: CircleDashed,
  requested: Hourglass,
  acknowledged: FileCheck,
  ended: CircleDot,
  "verified-stopped": BadgeCheck,
  "still-charged": Ban,
  unknown: CircleHelp,
};
const tones: Readonly<Partial<Record<Status, string | undefined>>> = {
  acknowledged: style["good"],
  ended: style["good"],
  "verified-stopped": style["good"],
  "still-charged": style["warn"],
  unknown: style["warn"],
};

/** A case's status: icon, word and shape, so that colour is never the only sign. */
export function StatusMark({ state }: { state: CaseState }) {
  const status = statusOf(state, today());
  const Icon = icons[status];
  return (
    <span className={`${style["mark"]} ${tones[status] ?? ""}`}>
      <Icon size={14} aria-hidden /> {words.status[status]}
    </span>
  );
}

/** Shown beside the status while the last press is missing. */
export function UnfinishedMark({ state }: { state: CaseState }) {
  if (!state.unfinished) return null;
  return (
    <span className={`${style["mark"]} ${style["warn"]}`}>
      <CircleAlert size={14} aria-hidden /> {words.unfinished}
    </span>
  );
}

import { liveQuery } from "dexie";
import { useSyncExternalStore } from "react";
import type { Provider } from "@/core/provider/schema";
import type { Reply } from "@/messaging/protocol";
import { catalogue } from "@/providers";
import { db, send } from "./world";

export type OwnFile = Reply<"ownFiles">[number];

/** What the catalogue is with the person's own files; `files` is null until the worker has told them. */
export interface Known {
  readonly files: readonly OwnFile[] | null;
  readonly catalogue: readonly Provider[];
  /** The file that an entry is from; undefined for what ships. */
  readonly ownOf: (id: string | null) => OwnFile | undefined;
}

function knownWith(files: readonly OwnFile[] | null): Known {
  const own = files?.filter(({ provider }) => provider) ?? [];
  return {
    files,
    catalogue: [...catalogue, ...own.flatMap(({ provider }) => provider ?? [])],
    ownOf: (id) => own.find(({ provider }) => provider?.id === id),
  };
}

let known = knownWith(null);
const listeners = new Set<() => void>();

/** The worker alone checks the files: what it says is asked again whenever the store's table changes. */
function follow(): () => void {
  let over = false;
  const tell = (files: readonly OwnFile[]) => {
    if (over) return;
    known = knownWith(files);
    for (const listener of listeners) listener();
  };
  const ask = () => void send("ownFiles", null).then(tell, () => tell([]));
  const rows = liveQuery(() => db.ownFiles.toArray()).subscribe(ask, ask);
  return () => {
    over = true;
    rows.unsubscribe();
  };
}

let leave: (() => void) | null = null;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  leave ??= follow();
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    leave?.();
    leave = null;
  };
}

/** The catalogue with the person's own files, as it is now. */
export function useKnown(): Known {
  return useSyncExternalStore(subscribe, () => known);
}

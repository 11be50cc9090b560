import type { MomentOfProof } from "../core/evidence/exhibit";
import type { kinds } from "./en/kinds";

type Kinds = typeof kinds;

/** What an exhibit is; a journal of a later version may know other kinds. */
export const tellKind = (kind: string, { exhibitKinds }: Kinds): string =>
  Object.hasOwn(exhibitKinds, kind) ? exhibitKinds[kind as keyof Kinds["exhibitKinds"]] : kind;

/** "Screenshot (Confirmation)". */
export const tellKept = (kept: { readonly kind: string; readonly moment: MomentOfProof }, words: Kinds): string =>
  `${tellKind(kept.kind, words)} (${words.moments[kept.moment]})`;

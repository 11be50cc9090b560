import { glancer } from "@/core/language/beginnings";
import { fold } from "@/core/language/fold";
import type { Lookout } from "@/core/recognition/sight";

/** Whether a text may matter. */
export type Matters = (text: string) => boolean;

/** What to look out for, made ready: every look uses it. */
export interface Wanted {
  readonly controls: Matters;
  readonly lines: Matters;
  readonly names: readonly string[];
}

/** Labels and lines are met again and again, in lists and at every look: so many are remembered. */
const remembered = 20_000;

function remembering(matters: Matters): Matters {
  const known = new Map<string, boolean>();
  return (text) => {
    const told = known.get(text) ?? matters(fold(text));
    if (known.size < remembered) known.set(text, told);
    return told;
  };
}

export function wantedBy({ controls, lines, stating, names }: Lookout): Wanted {
  const tell = glancer(lines);
  const state = new RegExp(stating);
  return {
    controls: remembering(glancer(controls)),
    lines: remembering((text) => state.test(text) || tell(text)),
    names,
  };
}

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

export function wantedBy({ controls, lines, stating, names }: Lookout): Wanted {
  const press = glancer(JSON.parse(controls));
  const tell = glancer(JSON.parse(lines));
  const state = new RegExp(stating);
  return {
    controls: (text) => press(fold(text)),
    lines(text) {
      const folded = fold(text);
      return state.test(folded) || tell(folded);
    },
    names,
  };
}

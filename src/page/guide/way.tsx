import { useState } from "react";
import type { Words } from "@/locales/words";
import type { GuideView } from "@/messaging/guide-view";
import { trusted } from "./trusted";

/** The way in words, step by step, for someone who does not find the control; one can leaf back and forth. */
export function Way({ view, words }: { view: GuideView; words: Words }) {
  const [at, setAt] = useState(Math.min(view.number, view.way.length) - 1);
  const { guide } = words;
  return (
    <div className="way">
      <h3>{guide.way}</h3>
      <ol>
        {view.way.map((step, n) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the steps of a recipe do not change places
          <li key={n} aria-current={n === at ? "step" : undefined}>
            {step}
          </li>
        ))}
      </ol>
      <p>
        {at > 0 && (
          <button type="button" onClick={trusted(() => setAt(at - 1))}>
            {guide.previous}
          </button>
        )}
        {at !== view.number - 1 && (
          <button type="button" onClick={trusted(() => setAt(view.number - 1))}>
            {guide.present}
          </button>
        )}
      </p>
    </div>
  );
}

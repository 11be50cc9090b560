import { fold } from "../language/fold";
import { type Mistake, type Path, shown } from "./check-mistake";
import type { Channel, PressStep } from "./schema";

interface Press {
  readonly step: PressStep;
  /** Its place among the steps. */
  readonly at: number;
}

const pressesOf = ({ steps }: Channel): Press[] =>
  steps.flatMap((step, at) => (step.do === "press" ? [{ step, at }] : []));

const foldedIn = (labels: PressStep["labels"], language: string) => (labels[language] ?? []).map(fold);

/** A label that two presses have in one language, as the second one writes it. */
function sharedLabel(one: PressStep, other: PressStep): readonly [Path, string] | null {
  for (const [language, labels] of Object.entries(other.labels)) {
    const taken = foldedIn(one.labels, language);
    const at = labels.findIndex((label) => taken.includes(fold(label)));
    if (at >= 0) return [["labels", language, at], labels[at] ?? ""];
  }
  return null;
}

const placesOf = ({ place, within }: PressStep) => JSON.stringify([place, within]);

/** Screens of one kind may follow one another, "Continue", "Continue": which of them it is does not matter. */
const sameAgain = (one: PressStep, other: PressStep) => one.intent === other.intent && !one.final && !other.final;

/** Two controls that are called the same and that nothing tells apart: the guide would point at either. */
export function alikeMistakes(channel: Channel, at: Path): Mistake[] {
  const presses = pressesOf(channel);
  return presses.flatMap(({ step: other, at: n }, nth) =>
    presses.slice(0, nth).flatMap(({ step: one }): Mistake[] => {
      const found = sharedLabel(one, other);
      if (!found || placesOf(one) !== placesOf(other) || sameAgain(one, other)) return [];
      const [path, label] = found;
      return [
        {
          path: [...at, "steps", n, ...path],
          says: {
            en: `${shown(label)} is also the label of ${shown(one.id)}; tell them apart with "place" or "within".`,
            fr: `${shown(label)} est aussi le texte de ${shown(one.id)} ; distinguez-les par "place" ou "within".`,
          },
        },
      ];
    }),
  );
}

/** A final press before another one is right only where the same button is sometimes asked for once more. */
export function finalMistakes(channel: Channel, at: Path): Mistake[] {
  const finals = pressesOf(channel).filter(({ step }) => step.final);
  return finals.flatMap(({ step, at: n }, nth): Mistake[] => {
    const next = finals[nth + 1]?.step;
    if (!next || sharedLabel(step, next)) return [];
    return [
      {
        path: [...at, "steps", n, "final"],
        says: {
          en: `${shown(next.id)} is final too and comes after; write "final": false here, unless both have one label.`,
          fr: `${shown(next.id)} est aussi le dernier clic et vient après ; écrivez "final": false ici, sauf si les deux ont le même texte.`,
        },
      },
    ];
  });
}

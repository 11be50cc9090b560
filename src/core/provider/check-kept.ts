import { type Intent, readIntent } from "../language/intent";
import { mentionsIn, wordsOf } from "../language/mentions";
import { type Mistake, type Path, shown } from "./check-mistake";
import type { Channel } from "./schema";

/** What keeps the subscription, or begins it again: a press on it is never the last. */
const keeping: readonly Intent[] = ["keep-subscription", "offer-accept", "pause", "resume"];

/**
 * Whether a label says in its language that it keeps. What speaks of an end besides, "Finish the cancellation", or of a
 * step down, may be meant the other way round.
 */
function keeps(label: string, language: string): boolean {
  const { intent } = readIntent(label, [language]);
  if (!keeping.includes(intent)) return false;
  const said = mentionsIn(wordsOf(label), language).map(({ concept }) => concept);
  return !(said.includes("lower") || (intent === "resume" && said.includes("end")));
}

/** A final press that in one language is only called what keeps: nobody would end anything with it. */
export function keptMistakes({ steps }: Channel, at: Path): Mistake[] {
  return steps.flatMap((step, n): Mistake[] => {
    if (step.do !== "press" || !step.final) return [];
    return Object.entries(step.labels).flatMap(([language, labels]): Mistake[] =>
      labels.every((label) => keeps(label, language))
        ? [
            {
              path: [...at, "steps", n, "labels", language, 0],
              says: {
                en: `${shown(labels[0])} says that it keeps the subscription, and this press is to end it; write the words of the button that ends it.`,
                fr: `${shown(labels[0])} dit garder l’abonnement, et ce clic doit y mettre fin ; écrivez les mots du bouton qui y met fin.`,
              },
            },
          ]
        : [],
    );
  });
}

import type { Intent } from "../language/intent";
import { alikeMistakes, finalMistakes } from "./check-alike";
import { keptMistakes } from "./check-kept";
import { type Mistake, oneOf, type Path, repeated, shown } from "./check-mistake";
import type { Channel, Provider, Step } from "./schema";

/** Channels that we guide to their end: elsewhere the last press happens out of our sight. */
const guided: readonly Channel["kind"][] = ["account", "portal"];

/** What a press that ends a subscription can do; anything else would call done what is not. */
const endings: readonly Intent[] = ["cancel-subscription", "confirm-cancel", "cancel-order"];

function stepMistakes({ pages }: Provider, step: Step, at: Path): Mistake[] {
  const mistakes: Mistake[] = [];
  const page = step.do === "press" || step.do === "open" ? step.page : undefined;
  if (page && !pages.some(({ id }) => id === page)) {
    const advice = oneOf(
      pages.map(({ id }) => id),
      { en: "add the page to pages", fr: "ajoutez la page à pages" },
    );
    mistakes.push({
      path: [...at, "page"],
      says: {
        en: `${shown(page)} is not a page of this provider; ${advice.en}.`,
        fr: `${shown(page)} n’est pas une page de ce fournisseur ; ${advice.fr}.`,
      },
    });
  }
  if (step.do === "press" && step.final && !endings.includes(step.intent)) {
    const says = {
      en: `${shown(step.intent)} does not end a subscription; a final press is ${endings.join(", ")}.`,
      fr: `${shown(step.intent)} ne met pas fin à un abonnement ; un dernier clic est ${endings.join(", ")}.`,
    };
    mistakes.push({ path: [...at, "intent"], says });
  }
  return mistakes;
}

/**
 * A guided channel must say which press ends the subscription: "done" depends on it. There may be several, where
 * a survey sometimes comes between and sometimes does not.
 */
function endMistakes({ kind, steps }: Channel, at: Path): Mistake[] {
  if (!guided.includes(kind)) return [];
  const finals = steps.filter((step) => step.do === "press" && step.final).length;
  const path = [...at, "steps"];
  if (steps.at(-1)?.do === "go-to")
    return finals === 0
      ? []
      : [
          {
            path,
            says: {
              en: "a final press stands before the go-to that ends the channel; remove one of the two.",
              fr: "un dernier clic précède le go-to qui termine ce chemin ; retirez l’un des deux.",
            },
          },
        ];
  if (finals === 0)
    return [
      {
        path,
        says: {
          en: 'no press is final; write "final": true on the one that cancels, or end with a go-to.',
          fr: 'aucun clic n’est le dernier ; écrivez "final": true sur celui qui résilie, ou finissez par un go-to.',
        },
      },
    ];
  return [];
}

/** What is wrong with one way to cancel. */
export function channelMistakes(provider: Provider, channel: Channel, at: Path): Mistake[] {
  const { steps, biller, partner } = channel;
  const doubled = repeated(steps.map(({ id }) => id)).map(
    (n): Mistake => ({
      path: [...at, "steps", n, "id"],
      says: {
        en: `${shown(steps[n]?.id)} stands here twice; give each step of a channel its own id.`,
        fr: `${shown(steps[n]?.id)} est là deux fois ; donnez à chaque étape d’un chemin son propre id.`,
      },
    }),
  );
  const stray: Mistake[] =
    biller && !provider.billers.includes(biller)
      ? [
          {
            path: [...at, "biller"],
            says: {
              en: `${shown(biller)} is not among the billers of this provider; add it to billers.`,
              fr: `${shown(biller)} n’est pas parmi les billers de ce fournisseur ; ajoutez-le à billers.`,
            },
          },
        ]
      : [];
  const both: Mistake[] =
    biller && partner
      ? [
          {
            path: [...at, "partner"],
            says: {
              en: "a channel ends at one biller or at a partner without an entry; remove one of the two.",
              fr: "un chemin finit chez un intermédiaire connu ou chez un partenaire sans entrée ; retirez l’un des deux.",
            },
          },
        ]
      : [];
  return [
    ...stray,
    ...both,
    ...endMistakes(channel, at),
    ...finalMistakes(channel, at),
    ...alikeMistakes(channel, at),
    ...keptMistakes(channel, at),
    ...doubled,
    ...steps.flatMap((step, n) => stepMistakes(provider, step, [...at, "steps", n])),
  ];
}

import { ending, type Intent, readIntent } from "../language/intent";
import { isVague } from "../language/vague";
import type { Known } from "../recognition/recognition";
import type { Match } from "./match";
import { merchantsOf, namesOf } from "./parties";
import type { PressStep, Provider } from "./schema";
import { pageOfStep } from "./step-page";

/** "Cancel", or a last "Confirm": what it does is told by what stands around it, not by its label. */
const saysNothing = (label: string, language: string, does: Intent): boolean =>
  readIntent(label, [language]).intent === "cancel-generic" || (ending.includes(does) && isVague(label, language));

/**
 * What the catalogue knows of a page before it is read.
 * A bare "Cancel" or "Confirm" is never among the labels: only what stands around it can tell which of a page's many it is.
 */
export function knownOf({ provider, page }: Match): Known {
  const presses = provider.channels.flatMap((channel) =>
    channel.steps.filter((step, index): step is PressStep => {
      if (step.do !== "press") return false;
      // "Continue" says nothing by itself: it matters only where a step names it.
      return step.intent !== "other" || (page !== null && pageOfStep(channel, index) === page.id);
    }),
  );
  const labels = [...presses, ...provider.decoys].flatMap(({ labels, intent }) =>
    Object.entries(labels).flatMap(([language, own]) =>
      own
        .filter((label) => !saysNothing(label, language, intent))
        .map((label) => ({ label: label.toLowerCase(), intent })),
    ),
  );
  return { labels, kind: page?.kind ?? null };
}

/** The names to look for on a biller's page: those whose products it may list. */
export function namesOn(catalogue: readonly Provider[], { provider }: Match): string[] {
  return provider.role === "biller" ? merchantsOf(catalogue, provider).flatMap(namesOf) : [];
}

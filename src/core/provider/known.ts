import { ending, type Intent, readIntent } from "../language/intent";
import { isVague } from "../language/vague";
import type { Known } from "../recognition/recognition";
import type { Match } from "./match";
import { merchantsOf, namesOf } from "./parties";
import type { PressStep, Provider } from "./schema";
import { pageOfStep } from "./step-page";

/** A last press called "Confirm" is watched for; what it does is told by what stands around it, not by its label. */
const told = (label: string, language: string, does: Intent): Intent =>
  ending.includes(does) && isVague(label, language) ? "other" : does;

/**
 * What the catalogue knows of a page before it is read.
 * A bare "Cancel" is never among the labels: only what stands around it can tell which of a page's many it is.
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
        .filter((label) => readIntent(label, [language]).intent !== "cancel-generic")
        .map((label) => ({ label: label.toLowerCase(), intent: told(label, language, intent) })),
    ),
  );
  return { labels, kind: page?.kind ?? null, seller: provider.name };
}

/** The names to look for on a biller's page: those whose products it may list. */
export function namesOn(catalogue: readonly Provider[], { provider }: Match): string[] {
  return provider.role === "biller" ? merchantsOf(catalogue, provider).flatMap(namesOf) : [];
}

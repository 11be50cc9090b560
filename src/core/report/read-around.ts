import { expectedOn } from "../case/expected";
import { presentStep } from "../case/present-step";
import type { Situation } from "../case/situation";
import type { Intent } from "../language/intent";
import type { Provider } from "../provider/schema";
import type { SeenControl, Sight } from "../recognition/sight";
import { type Around, languageSchema, pathSchema } from "./around";
import { knownLabel } from "./known-label";
import { pathPattern } from "./path-pattern";
import { type TrailRole, trailRole } from "./roles";

/** A page on which a person points at a control, as the worker knows it. */
export interface PointedPage {
  readonly sight: Sight;
  readonly control: SeenControl;
  readonly trail: readonly TrailRole[];
  readonly situation: Situation;
  /** The catalogue knows the host. */
  readonly listed: boolean;
}

const ends: readonly Intent[] = ["confirm-cancel", "cancel-subscription"];
const most = { controls: 80, labels: 40 };

const all = (labels: Readonly<Record<string, readonly string[]>>) => Object.values(labels).flat();

/** Everything that the owner of a page is known to write on its controls. */
function labelsOf({ channels, decoys }: Provider): string[] {
  const steps = channels.flatMap((channel) => channel.steps);
  return [
    ...steps.flatMap((step) => (step.do === "press" ? all(step.labels) : [])),
    ...decoys.flatMap((d) => all(d.labels)),
  ];
}

/** The press that the catalogue describes here: that of the step which the guide showed, else of the page. */
function expectedAt(situation: Situation, channelId: string | null, at: number | null): Around["expected"] {
  const { channels } = situation.owner;
  const shown = at === null ? undefined : channels.find(({ id }) => id === channelId)?.steps[at];
  const step = shown?.do === "press" ? shown : expectedOn(situation, ends);
  const channel = channels.find(({ steps }) => steps.some((each) => each === step));
  if (!step || !channel) return null;
  const labels = all(step.labels).slice(0, most.labels);
  return { step: `${channel.id}/${step.id}`, labels, seen: step.knowledge.seen };
}

/** The host as the catalogue writes it, without the part that names one of many sellers. */
function hostOf({ owner }: Situation): string {
  return owner.hosts[0]?.host ?? owner.id;
}

const languageOf = (language: string) => (languageSchema.safeParse(language).success ? language : "en");

/** What may be told of a page on which a person pointed at a control: nothing in it comes from the page but known words. */
export function readAround({ sight, control, trail, situation, listed }: PointedPage): Around {
  const { owner, page, recognition } = situation;
  const language = languageOf(recognition.language);
  const languages = [...new Set([language.slice(0, 2).toLowerCase(), "en"])];
  const labels = labelsOf(owner);
  const say = (text: string) => knownLabel(text, languages, labels);
  const inDialog = ({ part }: SeenControl) => (sight.parts[part]?.as ?? "section") !== "section";
  const pattern = owner.pages.find(({ id }) => id === page)?.path;
  const step = presentStep({ ...situation, pointing: null });
  const others = sight.controls.filter(({ ref, state }) => ref !== control.ref && state !== "hidden");
  return {
    provider: listed ? owner.id : null,
    host: hostOf(situation),
    path: pathSchema.safeParse(pattern).data ?? pathPattern(sight.path, languages),
    language,
    guide: step.key,
    expected: expectedAt(situation, step.channel, step.at),
    trail: [...trail],
    dialog: inDialog(control),
    state: control.state,
    intent: recognition.controls.find(({ ref }) => ref === control.ref)?.intent ?? "other",
    label: say(control.name),
    controls: others.slice(0, most.controls).map((other) => ({
      role: trailRole(other.role) ?? "button",
      label: say(other.name),
      dialog: inDialog(other),
    })),
  };
}

import type { Situation } from "@/core/case/situation";
import { recognise } from "@/core/recognition/recognise";
import { redactSight } from "@/core/recognition/redact-sight";
import type { SeenControl, Sight } from "@/core/recognition/sight";
import type { Around } from "@/core/report/around";
import { readAround } from "@/core/report/read-around";
import { caseAfter, say } from "../case/build";
import { owner } from "../case/recipe";

/** What a report would tell of a page on which its last control was pointed at, as the worker makes it. */
export function aroundOf(page: Sight, more: Partial<Situation> = {}): Around {
  const sight = redactSight(page);
  const control = sight.controls.at(-1) as SeenControl;
  const recognition = recognise(sight, new URL(sight.path, "https://lumen.example"), null, { pointed: [control.name] });
  const situation: Situation = {
    state: caseAfter(say.guided()),
    recognition,
    owner,
    provider: owner,
    biller: null,
    page: null,
    ...more,
  };
  return readAround({ sight, control, trail: ["button", "form", "shadow"], situation, listed: true });
}

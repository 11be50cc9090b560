import { presentStep } from "@/core/case/present-step";
import type { Situation } from "@/core/case/situation";
import { confirmationExhibits } from "@/core/case/status";
import type { Recognition } from "@/core/recognition/recognition";
import type { GuideView } from "@/messaging/guide-view";
import type { FromPage } from "@/messaging/server";
import type { CaseRow } from "@/store/database";
import { takesPictures } from "./all-sites";
import { guideView } from "./guide-view";
import { pointingOf } from "./pointed-on";
import { note } from "./recognised";
import { screenshotKey } from "./shortcut";
import type { Whose } from "./whose";
import type { World } from "./world";

/** What the present step of a case on a page depends on. */
export function situationOf(row: CaseRow, { owner, biller, seen }: Whose): Situation {
  return {
    state: row.state,
    recognition: seen.recognition,
    owner,
    provider: seen.provider,
    biller,
    page: seen.page,
    pointing: pointingOf(row, seen.address),
  };
}

/** The present step of a case on a page, in the person's language; null while no guide runs there. */
export async function viewOf(world: World, found: Whose): Promise<GuideView | null> {
  const { row, owner, seen } = found;
  if (!row?.state.guiding) return null;
  // Once all is done the guide has nothing to say on pages that are about something else.
  const over =
    row.state.progress === "confirmed" && !row.state.contradicted && confirmationExhibits(row.state).length > 0;
  if (over && seen.recognition.kind === "other") return null;
  const situation = situationOf(row, found);
  const step = presentStep(situation);
  return guideView({
    row,
    owner,
    step,
    words: world.words,
    key: await screenshotKey(world),
    pictures: await takesPictures(world),
    now: world.clock.now(),
    pointed: situation.pointing?.name ?? null,
  });
}

/** Answers the guide on a page: takes note of the page first, so that the step never lags behind it. */
export async function guideFor(world: World, recognition: Recognition, from: FromPage): Promise<GuideView | null> {
  return viewOf(world, await note(world, recognition, from));
}

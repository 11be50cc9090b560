import type { GuideStep } from "@/core/case/guide-step";
import { presentStep } from "@/core/case/present-step";
import { confirmationExhibits } from "@/core/case/status";
import type { Recognition } from "@/core/recognition/recognition";
import { dayOfMoment } from "@/locales/format";
import type { GuideView } from "@/messaging/guide-view";
import type { FromPage } from "@/messaging/server";
import { takesPictures } from "./all-sites";
import { missingFor } from "./allowed-sites";
import { guideView } from "./guide-view";
import { note } from "./recognised";
import { screenshotKey } from "./shortcut";
import type { Whose } from "./whose";
import type { World } from "./world";

/** The present step of a case on a page; null while no guide runs there. */
export function stepOf({ row, owner, biller, seen }: Whose): GuideStep | null {
  if (!row?.state.guiding) return null;
  // Once all is done the guide has nothing to say on pages that are about something else.
  const over =
    row.state.progress === "confirmed" && !row.state.contradicted && confirmationExhibits(row.state).length > 0;
  if (over && seen.recognition.kind === "other") return null;
  return presentStep({
    state: row.state,
    recognition: seen.recognition,
    owner,
    provider: seen.provider,
    biller,
    page: seen.page,
  });
}

/** The present step in the person's language. */
export async function viewOf(world: World, found: Whose, step = stepOf(found)): Promise<GuideView | null> {
  const { row, owner } = found;
  if (!row || !step) return null;
  const view = guideView({
    row,
    owner,
    step,
    words: world.words,
    key: await screenshotKey(world),
    pictures: await takesPictures(world),
    missing: await missingFor(world, found, step),
    now: world.clock.now(),
  });
  const own = world.own.entry(owner.id);
  return own
    ? {
        ...view,
        knowledge: [world.words.own.from(dayOfMoment(own.loaded, world.words.locale)), view.knowledge]
          .filter(Boolean)
          .join(" "),
      }
    : view;
}

/** Answers the guide on a page: takes note of the page first, so that the step never lags behind it. */
export async function guideFor(world: World, recognition: Recognition, from: FromPage): Promise<GuideView | null> {
  return viewOf(world, await note(world, recognition, from));
}

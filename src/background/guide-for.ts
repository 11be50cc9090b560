import { presentStep } from "@/core/case/present-step";
import { confirmationExhibits } from "@/core/case/status";
import type { Provider } from "@/core/provider/schema";
import type { Recognition } from "@/core/recognition/recognition";
import type { GuideView } from "@/messaging/guide-view";
import type { FromPage } from "@/messaging/server";
import type { CaseRow } from "@/store/database";
import { takesPictures } from "./all-sites";
import { guideView } from "./guide-view";
import { mailStep } from "./mail-case";
import { note } from "./recognised";
import { screenshotKey } from "./shortcut";
import type { Whose } from "./whose";
import type { World } from "./world";

/**
 * The app store that a page of the provider's said to charge: what the other pages offer meanwhile leads round in
 * circles. A page that has the control itself still counts more.
 */
function storeOf({ catalogue }: World, { state }: CaseRow, owner: Provider): Provider | null {
  if (owner.role !== "provider") return null;
  return catalogue.find(({ id, category }) => id === state.biller?.id && category === "app-store") ?? null;
}

/** The present step of a case on a page, in the person's language; null while no guide runs there. */
export async function viewOf(world: World, found: Whose, tab: number): Promise<GuideView | null> {
  const { row, owner, biller, seen } = found;
  if (!row?.state.guiding) return null;
  // Once all is done the guide has nothing to say on pages that are about something else.
  const over =
    row.state.progress === "confirmed" && !row.state.contradicted && confirmationExhibits(row.state).length > 0;
  if (over && seen.recognition.kind === "other") return null;
  const step = found.inMail
    ? await mailStep(world, found, tab)
    : presentStep({
        state: row.state,
        recognition: seen.recognition,
        owner,
        provider: seen.provider,
        biller: biller ?? storeOf(world, row, owner),
        page: seen.page,
      });
  if (!step) return null;
  return guideView({
    row,
    owner,
    step,
    words: world.words,
    key: await screenshotKey(world),
    pictures: await takesPictures(world),
    now: world.clock.now(),
  });
}

/** Answers the guide on a page: takes note of the page first, so that the step never lags behind it. */
export async function guideFor(world: World, recognition: Recognition, from: FromPage): Promise<GuideView | null> {
  return viewOf(world, await note(world, recognition, from), from.tab);
}

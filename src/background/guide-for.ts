import type { GuideStep } from "@/core/case/guide-step";
import { presentStep } from "@/core/case/present-step";
import type { Situation } from "@/core/case/situation";
import { confirmationExhibits } from "@/core/case/status";
import type { Provider } from "@/core/provider/schema";
import type { Recognition } from "@/core/recognition/recognition";
import { dayOfMoment } from "@/locales/format";
import type { GuideView } from "@/messaging/guide-view";
import type { FromPage } from "@/messaging/server";
import type { CaseRow } from "@/store/database";
import { takesPictures } from "./all-sites";
import { missingFor } from "./allowed-sites";
import { guideView } from "./guide-view";
import { isLeft } from "./left-cases";
import { mailStep } from "./mail-case";
import { pointingOf } from "./pointed-on";
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

/** What the present step of a case on a page depends on. */
export function situationOf(world: World, row: CaseRow, { owner, biller, partner, seen }: Whose): Situation {
  return {
    state: row.state,
    recognition: seen.recognition,
    owner,
    provider: seen.provider,
    biller: biller ?? storeOf(world, row, owner),
    partner,
    page: seen.page,
    pointing: pointingOf(row, seen.address),
  };
}

/** The present step of a case on a page; null while no guide runs there. */
export async function stepOf(world: World, found: Whose, tab: number): Promise<GuideStep | null> {
  const { row, seen } = found;
  if (!row?.state.guiding) return null;
  // Once all is done the guide has nothing to say on pages that are about something else.
  const over =
    row.state.progress === "confirmed" && !row.state.contradicted && confirmationExhibits(row.state).length > 0;
  if (over && seen.recognition.kind === "other") return null;
  return found.inMail ? mailStep(world, found, tab) : presentStep(situationOf(world, row, found));
}

/** That a step is from a file of the person's own, or by meaning since that file is there no more. */
function tellOwn({ own, words, catalogue }: World, { row, owner, listed, inMail }: Whose): string | null {
  const entry = own.entry(owner.id);
  if (entry) return words.own.from(dayOfMoment(entry.loaded, words.locale));
  return row && !listed && !inMail && isLeft({ catalogue }, row) ? words.own.without : null;
}

/** A step in the person's language. */
export async function viewOf(world: World, found: Whose, step: GuideStep | null): Promise<GuideView | null> {
  const { row, owner, seen } = found;
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
    pointed: pointingOf(row, seen.address)?.name ?? null,
  });
  const ofOwn = tellOwn(world, found);
  return ofOwn ? { ...view, knowledge: [ofOwn, view.knowledge].filter(Boolean).join(" ") } : view;
}

/** Answers the guide on a page: takes note of the page first, so that the step never lags behind it. */
export async function guideFor(world: World, recognition: Recognition, from: FromPage): Promise<GuideView | null> {
  const found = await note(world, recognition, from);
  return viewOf(world, found, await stepOf(world, found, from.tab));
}

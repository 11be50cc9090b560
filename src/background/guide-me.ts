import type { CaseEvent } from "@/core/case/event";
import { observe } from "@/core/case/observe";
import type { Recognition } from "@/core/recognition/recognition";
import { Refuse } from "@/messaging/server";
import { change, open } from "@/store/cases";
import type { CaseRow } from "@/store/database";
import { showBadge } from "./badge";
import { nudge, syncGuideScripts } from "./guide-scripts";
import { pageInTab } from "./page-memory";
import { sendGuide } from "./page-scripts";
import { type Whose, whose } from "./whose";
import type { World } from "./world";

/** A page of which nothing is known yet. */
export const unread: Recognition = {
  kind: "other",
  confidence: 0,
  reasons: [],
  language: "en",
  title: "",
  controls: [],
  facts: [],
  sentences: [],
  names: [],
};

/** The address of a tab, where the browser lets us know it. */
export async function addressOf({ browser }: World, tab: number): Promise<URL> {
  const found = await browser.tabs.get(tab).catch(() => null);
  if (!found) throw new Refuse("tab-gone");
  if (!found.url || !URL.canParse(found.url)) throw new Refuse("page-out-of-reach");
  return new URL(found.url);
}

/** A case that is over is not taken up again when the page shows a subscription that runs. */
function goesOn(row: CaseRow, { seen }: Whose): boolean {
  const over = row.state.progress === "confirmed" || row.state.verdict !== null;
  const runs =
    seen.recognition.kind === "billing" &&
    seen.recognition.controls.some((c) => c.intent === "cancel-subscription" && c.state === "ready");
  return !(over && runs);
}

/** Opens or takes up the case of a tab's page and starts the guide in it. */
export async function guideMe(world: World, { tab }: { tab: number }): Promise<{ id: string }> {
  const url = await addressOf(world, tab);
  const page = await pageInTab(world, tab);
  const found = await whose(world, url, page?.recognition ?? unread);
  if (!found) throw new Refuse("page-out-of-reach");
  const started: CaseEvent = { type: "guide-started", address: found.seen.address };
  const id = found.row && goesOn(found.row, found) ? found.row.id : world.newId();
  if (id === found.row?.id)
    await change(world.db, id, world.clock, ({ state }) => [
      ...(state.guiding ? [] : [started]),
      ...observe({ ...state, guiding: true }, found.seen),
    ]);
  else {
    const { party, seen } = found;
    const row = await open(
      world.db,
      id,
      [
        {
          type: "case-opened",
          provider: party,
          biller: seen.biller,
          address: seen.address,
          by: "guide",
        },
        started,
      ],
      world.clock,
    );
    await change(world.db, id, world.clock, () => observe(row.state, seen));
  }
  await syncGuideScripts(world);
  if (!(await sendGuide(world, tab))) throw new Refuse("page-out-of-reach");
  await nudge(world, tab);
  await showBadge(world, tab, true);
  return { id };
}

/** Ends the guide of a case; what was not finished stays marked so. */
export async function stopGuide(world: World, id: string, tab: number | null): Promise<null> {
  await change(world.db, id, world.clock, ({ state }) => (state.guiding ? [{ type: "guide-closed" }] : []));
  await syncGuideScripts(world);
  if (tab !== null) await showBadge(world, tab, true);
  return null;
}

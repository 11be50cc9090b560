import { leaveTab } from "./followed-tabs";
import { forgetMail } from "./mail-in-tab";
import { forgetPage } from "./page-memory";
import type { World } from "./world";

/** A closed tab has nothing recognised in it any more. */
export async function onTabRemoved(world: World, tab: number): Promise<void> {
  await Promise.all([forgetPage(world, tab), leaveTab(world, tab), forgetMail(world, tab)]);
}

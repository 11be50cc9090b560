import { editedFact } from "@/core/case/edited-fact";
import { noteOn } from "@/core/case/notes";
import type { Request } from "@/messaging/protocol";
import { Refuse } from "@/messaging/server";
import { change, remove } from "@/store/cases";
import { drop } from "@/store/exhibits";
import { journalOf } from "@/store/journal";
import { nudgeOthers, syncGuideScripts } from "./guide-scripts";
import type { World } from "./world";

/** What a person notes down in a case by hand. */
async function note(world: World, id: string, decide: Parameters<typeof change>[3]): Promise<null> {
  if (!(await change(world.db, id, world.clock, decide))) throw new Refuse("case-gone");
  return null;
}

export function tickItem(world: World, { id, item, ticked }: Request<"tickItem">): Promise<null> {
  return note(world, id, ({ state }) =>
    state.ticked.has(item) === ticked ? [] : [{ type: "item-ticked", item, ticked }],
  );
}

/** @throws Refuse with what is wrong with the value */
export async function editFact(world: World, { id, kind, value: text }: Request<"editFact">): Promise<null> {
  const edited = editedFact(kind, text, world.words.locale);
  if ("reason" in edited) throw new Refuse(edited.reason);
  const { value } = edited;
  return note(world, id, ({ state }) =>
    (state.facts[kind]?.value ?? "") === value ? [] : [{ type: "fact-edited", kind, value }],
  );
}

export function reportCharge(world: World, { id, charged }: Request<"reportCharge">): Promise<null> {
  return note(world, id, ({ state }) => (state.charged === charged ? [] : [{ type: "charge-reported", charged }]));
}

/** Notes what the person writes about an exhibit; an empty note takes back what was written before. */
export async function annotateExhibit(world: World, { id, note: text }: Request<"annotateExhibit">): Promise<null> {
  const exhibit = await world.db.exhibits.get(id);
  if (!exhibit) throw new Refuse("exhibit-gone");
  const before = noteOn(await journalOf(world.db, exhibit.caseId), id)?.text ?? "";
  return note(world, exhibit.caseId, () =>
    before === text ? [] : [{ type: "exhibit-annotated", exhibit: id, note: text }],
  );
}

export async function deleteExhibit(world: World, { id }: { id: string }): Promise<null> {
  if (!(await drop(world.db, id, world.clock))) throw new Refuse("exhibit-gone");
  return null;
}

export async function deleteCase(world: World, { id }: { id: string }): Promise<null> {
  const row = await world.db.cases.get(id);
  if (!row || !(await remove(world.db, id, world.clock))) throw new Refuse("case-gone");
  await syncGuideScripts(world);
  await nudgeOthers(world, row, null);
  return null;
}

import { type Exhibit, exhibitKinds } from "./exhibit";

/** Of exhibits of one moment: what was seen, the whole of it, the page, its text, the browser's own file. Ids are drawn by lot and come last. */
export const byKind = (a: Exhibit, b: Exhibit): number =>
  exhibitKinds.indexOf(a.kind) - exhibitKinds.indexOf(b.kind) || Number(a.id > b.id) - Number(a.id < b.id);

/** As they were kept: by time, as the store has it, and those of one moment by kind. */
export const byTime = (a: Exhibit, b: Exhibit): number => Number(a.at > b.at) - Number(a.at < b.at) || byKind(a, b);

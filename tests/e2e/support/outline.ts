import { expect } from "@playwright/test";
import type { GuideShown } from "./guide";

/** Text with typewriter apostrophes and single spaces, for comparing. */
export const straight = (text: string | null | undefined) => (text ?? "").replace(/[’]/g, "'").replace(/\s+/g, " ");

/** What of the guide is compared with the page, in whichever browser. */
type Pointing = Pick<GuideShown, "text" | "target" | "marks">;

interface Look<Shown> {
  readonly shown: Shown | null;
  /** Where the control lies that ought to be outlined. */
  readonly box: { readonly x: number; readonly y: number } | null;
}

/** Waits until the guide's outline lies around a control and the guide names it. */
export async function untilOutlined<Shown extends Pointing>(
  name: string,
  look: () => Promise<Look<Shown>>,
): Promise<Shown> {
  let last: Shown | null = null;
  const told = async () => {
    const { shown, box } = await look();
    last = shown;
    const mark = shown?.marks.find(({ kind }) => kind === "target");
    if (!shown || !box || !mark) return `nothing outlined; the guide says: ${shown?.text ?? "nothing"}`;
    const near = Math.abs(mark.left + 6 - box.x) < 3 && Math.abs(mark.top + 6 - box.y) < 3;
    return near ? straight(shown.target) : `another control is outlined; the guide says: ${shown.text}`;
  };
  await expect.poll(told, { message: `the guide points at "${name}"`, timeout: 10_000 }).toBe(straight(name));
  if (!last) throw new Error("unreachable");
  return last;
}

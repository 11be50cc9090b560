import { describe, expect, it } from "vitest";
import { type Mark, placesOf } from "@/page/guide/marks";
import { boxAt, type Corner, dock } from "@/page/guide/placement";

const card = { width: 320, heights: { whole: 300, sentence: 200, title: 44 } };
const button = (left: number, top: number) => ({ left, top, width: 180, height: 40 });

describe("where the guide's card lies", () => {
  it("stays where it is while nothing is in its way", () => {
    const at = dock(card, { width: 1_200, height: 800 }, [button(100, 100)], [], "bottom-left");
    expect(at).toMatchObject({ corner: "bottom-left", room: "whole" });
  });
  it("gives way to a control to press, and to one that it warns of", () => {
    const view = { width: 1_200, height: 800 };
    expect(dock(card, view, [button(1_000, 700)], [], "bottom-right").corner).toBe("top-right");
    expect(dock(card, view, [button(1_000, 700)], [button(1_000, 60)], "bottom-right").corner).toBe("bottom-left");
  });
  it("is cut to its sentence, then to the room there is, then to its title", () => {
    const room = (height: number, top: number) =>
      dock(card, { width: 360, height }, [button(90, top)], [], "bottom-right").room;
    expect(room(640, 400)).toBe("whole");
    expect(room(640, 300)).toBe("sentence");
    const scrolling = dock(card, { width: 360, height: 500 }, [button(90, 230)], [], "bottom-right");
    expect(scrolling).toMatchObject({ room: "sentence", limit: 200 });
    expect(dock(card, { width: 360, height: 480 }, [button(90, 220)], [], "bottom-right").limit).toBe(190);
    expect(room(320, 140)).toBe("title");
  });
  it("takes no account of a control that is scrolled out of the window", () => {
    const at = dock(card, { width: 360, height: 640 }, [button(90, 1_200)], [], "bottom-right");
    expect(at).toMatchObject({ corner: "bottom-right", room: "whole" });
  });
  it("never lies over the control to press, wherever that is, where there is room beside it", () => {
    const view = { width: 360, height: 640 };
    for (let top = 0; top <= 600; top += 7) {
      for (const present of ["bottom-right", "top-right", "bottom-left", "top-left"] satisfies Corner[]) {
        const target = button(20, top);
        const { corner, room, limit } = dock(card, view, [target], [], present);
        const height = Math.min(card.heights[room], limit);
        const box = boxAt(corner, { width: card.width, height }, view);
        const apart = box.top >= target.top + target.height || box.top + height <= target.top;
        expect(apart, `target at ${top}`).toBe(true);
      }
    }
  });
  it("leaves free what belongs to the same step, as far as there is room for that", () => {
    const view = { width: 360, height: 600 };
    const target = button(20, 420);
    const answers = [button(20, 250), button(20, 300)];
    const at = dock(card, view, [target], [], "top-left", [[button(20, 60), ...answers], answers]);
    expect(at, "the answers at least").toMatchObject({ corner: "top-left", room: "sentence", limit: 220 });
    expect(dock(card, view, [target], [], "bottom-left", [[button(20, 20), button(20, 540)]]).room).toBe("whole");
  });
});

describe("where a label stands", () => {
  const mark = (
    kind: Mark["kind"],
    left: number,
    top: number,
    label = kind === "target" ? "" : "keeps your plan",
  ): Mark => ({
    ref: `${kind}${left}${top}`,
    kind,
    label,
    box: { left, top, width: 120, height: 36 },
  });
  it("below its control, unless the control to press is there or beside it", () => {
    const decoy = mark("decoy", 100, 200);
    expect(placesOf([decoy, mark("target", 100, 400)])).toEqual(["below", null]);
    expect(placesOf([decoy, mark("target", 100, 246)])).toEqual(["apart", null]);
    expect(placesOf([decoy, mark("target", 240, 200)])).toEqual(["apart", null]);
  });
  it("nowhere rather than over a control to press", () => {
    const decoy = mark("decoy", 100, 200);
    expect(placesOf([mark("target", 100, 246), decoy, mark("choice", 100, 154, "")])[1]).toBeNull();
  });
  it("never over another label: above it, or left out where that is taken too", () => {
    const pause = mark("decoy", 28, 388, "pauses; the charges come back");
    const keep = mark("decoy", 160, 388);
    expect(placesOf([pause, keep])).toEqual(["below", "apart"]);
    const above = mark("decoy", 100, 330);
    expect(placesOf([pause, above, keep])).toEqual(["below", "below", null]);
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Exhibit } from "@/core/evidence/exhibit";
import {
  type GalleryView,
  isNarrowed,
  isReversed,
  orders,
  shownIn,
  viewOf,
  wholeGallery,
} from "@/core/evidence/gallery";
import { exhibit } from "../../store/build";
import { uuid } from "../case/build";

const [lumen, pencil, gone] = [uuid(1), uuid(2), uuid(3)];
const providerOf = (caseId: string) => ({ [lumen]: "Lumen", [pencil]: "Écran" })[caseId];
const one = (n: number, more: Partial<Exhibit> = {}): Exhibit => ({ ...exhibit(n, lumen).exhibit, ...more });

/** Numbers of the exhibits that are shown, in their order. */
function shown(exhibits: readonly Exhibit[], view: Partial<GalleryView>): number[] {
  const found = shownIn({ ...wholeGallery, ...view }, exhibits, providerOf);
  return found.map(({ id }) => exhibits.findIndex((exhibit) => exhibit.id === id) + 1);
}

test("days are reversed only where both are given and the last lies before the first", () => {
  expect(isReversed({ from: "2026-06-01", to: "2026-03-01" })).toBe(true);
  expect(isReversed({ from: "2026-06-01", to: "2026-06-01" })).toBe(false);
  for (const open of [
    { from: "", to: "2026-03-01" },
    { from: "2026-06-01", to: "" },
  ])
    expect(isReversed(open)).toBe(false);
});

describe("a gallery shows", () => {
  const some = [
    one(1, { kind: "snapshot", moment: "before", title: "Votre abonnement", at: "2026-06-03T23:50:00.000-08:00" }),
    one(2, { kind: "screenshot", moment: "confirmation", title: "Résilié", at: "2026-06-05T00:10:00.000+02:00" }),
    one(3, { kind: "mail", moment: "confirmation", title: "", address: "", at: "2026-06-04T12:00:00.000+02:00" }),
    one(4, { caseId: pencil, address: "https://pencil.example/billing?plan=pro", at: "2026-06-01T12:00:00.000+00:00" }),
  ];

  test("everything while nothing is asked for", () => {
    expect(shown(some, {}).sort()).toEqual([1, 2, 3, 4]);
  });

  test("what is of one kind, one moment, one provider, and all of these together", () => {
    expect(shown(some, { kind: "mail" })).toEqual([3]);
    expect(shown(some, { moment: "confirmation" })).toEqual([2, 3]);
    expect(shown(some, { provider: "Écran" })).toEqual([4]);
    expect(shown(some, { provider: "Lumen", moment: "confirmation", kind: "screenshot" })).toEqual([2]);
    expect(shown(some, { provider: "Écran", moment: "confirmation" })).toEqual([]);
  });

  test("days as the clock said where it was kept, the first and the last included", () => {
    // The first is already of the 4th, the second still of the 4th, to one who counts in UTC.
    expect(shown(some, { from: "2026-06-03", to: "2026-06-03" })).toEqual([1]);
    expect(shown(some, { from: "2026-06-05" })).toEqual([2]);
    expect(shown(some, { to: "2026-06-04" })).toEqual([3, 1, 4]);
    expect(shown(some, { from: "2026-06-06", to: "2026-06-01" })).toEqual([]);
  });

  test("what has all words in title or address, in any order, without minding case and accents", () => {
    expect(shown(some, { text: "ABONNEMENT votre" })).toEqual([1]);
    expect(shown(some, { text: "resilie" })).toEqual([2]);
    expect(shown(some, { text: "pro pencil" })).toEqual([4]);
    expect(shown(some, { text: "votre pencil" })).toEqual([]);
    expect(shown(some, { text: "   " }).sort()).toEqual([1, 2, 3, 4]);
  });
});

describe("the order of a gallery", () => {
  const some = [
    one(1, { at: "2026-06-03T12:00:00.000+02:00", size: 5 }),
    // Later than the first by the time of day, earlier by the clock of the world.
    one(2, { at: "2026-06-03T13:00:00.000+05:00", size: 50 }),
    one(3, { caseId: pencil, at: "2026-06-03T11:00:00.000+00:00", size: 5 }),
    one(4, { caseId: gone, at: "2026-06-01T11:00:00.000+00:00", size: 7 }),
  ];

  test("is by the moment and not by the hour that the clock showed", () => {
    expect(shown(some, { order: "newest" })).toEqual([3, 1, 2, 4]);
    expect(shown(some, { order: "oldest" })).toEqual([4, 2, 1, 3]);
  });

  test("is by size, and of the same size by time", () => {
    expect(shown(some, { order: "largest" })).toEqual([2, 4, 3, 1]);
  });

  test("is by provider as names are sorted, and within one by time", () => {
    expect(shown(some, { order: "provider" })).toEqual([4, 3, 1, 2]);
  });

  test.each(orders)("%s is the same whatever order the store gives", (order) => {
    const same = some.map((each, n) => ({ ...each, id: uuid(n), at: some[0]?.at ?? "", size: 1, caseId: lumen }));
    const ids = (list: readonly Exhibit[]) => shownIn({ ...wholeGallery, order }, list, providerOf).map(({ id }) => id);
    fc.assert(
      fc.property(fc.shuffledSubarray(same, { minLength: same.length }), (mixed) => {
        expect(ids(mixed)).toEqual(ids(same));
      }),
    );
  });

  test("leaves the list that it was given as it was", () => {
    const before = [...some];
    shown(some, { order: "oldest" });
    expect(some).toEqual(before);
  });
});

describe("how a gallery was left", () => {
  const view: GalleryView = {
    provider: "Lumen",
    kind: "mail",
    moment: "confirmation",
    from: "2026-06-01",
    to: "2026-06-30",
    text: "plan",
    order: "largest",
  };

  test("is found again", () => {
    expect(viewOf(JSON.parse(JSON.stringify(view)))).toEqual(view);
  });

  test("is what makes sense of it where it is damaged or of another version", () => {
    expect(viewOf({ ...view, kind: "hologram", moment: 3, order: "by colour", more: true })).toEqual({
      ...view,
      kind: "",
      moment: "",
      order: "newest",
    });
    for (const noted of [undefined, null, 7, "view", [], {}]) expect(viewOf(noted)).toEqual(wholeGallery);
  });

  test("hides something only where a filter is set; the order hides nothing", () => {
    expect(isNarrowed(wholeGallery)).toBe(false);
    expect(isNarrowed({ ...wholeGallery, order: "largest" })).toBe(false);
    for (const key of ["provider", "kind", "moment", "from", "to", "text"] as const)
      expect(isNarrowed({ ...wholeGallery, [key]: view[key] }), key).toBe(true);
  });
});

test("of one moment stand in a fixed order of kinds, however their ids were drawn", () => {
  const at = "2026-06-03T12:00:00.000+02:00";
  const kinds = ["page-text", "full-page", "snapshot", "screenshot"] as const;
  const press = kinds.map((kind, n) => one(n + 1, { kind, at, size: 3 }));
  for (const order of orders) expect(shown(press, { order }), order).toEqual([4, 2, 3, 1]);
  expect(shown([...press].reverse(), { order: "newest" })).toEqual([1, 3, 2, 4]);
});

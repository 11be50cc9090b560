import { fold } from "../language/fold";
import { type Exhibit, type ExhibitKind, exhibitKinds, type MomentOfProof, momentsOfProof } from "./exhibit";
import { byKind } from "./order";

export const orders = ["newest", "oldest", "largest", "provider"] as const;
export type Order = (typeof orders)[number];

/** Which exhibits a gallery shows, and in which order. Empty texts and null leave everything in. */
export interface GalleryView {
  readonly provider: string;
  readonly kind: ExhibitKind | "";
  readonly moment: MomentOfProof | "";
  /** Days of the clock with which the exhibits were taken, both included: `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  /** Words that have to stand in title or address, in any order. */
  readonly text: string;
  readonly order: Order;
}

export const wholeGallery: GalleryView = {
  provider: "",
  kind: "",
  moment: "",
  from: "",
  to: "",
  text: "",
  order: "newest",
};

const among = <T extends string>(all: readonly T[], value: unknown): T | "" => all.find((one) => one === value) ?? "";
const textOf = (value: unknown) => (typeof value === "string" ? value : "");

/** A view as it was noted down, which may be damaged or of another version: what makes no sense is left out. */
export function viewOf(noted: unknown): GalleryView {
  const { provider, kind, moment, from, to, text, order } = (noted ?? {}) as Record<string, unknown>;
  return {
    provider: textOf(provider),
    kind: among(exhibitKinds, kind),
    moment: among(momentsOfProof, moment),
    from: textOf(from),
    to: textOf(to),
    text: textOf(text),
    order: among(orders, order) || "newest",
  };
}

/** Whether a view leaves something out; its order does not count. */
export const isNarrowed = ({ order: _, ...filters }: GalleryView): boolean => Object.values(filters).some(Boolean);

/** Whether its last day lies before its first, so that nothing can fit. */
export const isReversed = ({ from, to }: Pick<GalleryView, "from" | "to">): boolean =>
  from !== "" && to !== "" && from > to;

/** @param providerOf the name of whose case it is, by the case's id; undefined where the case is gone */
function orderBy(order: Order, providerOf: (caseId: string) => string | undefined) {
  const newest = (a: Exhibit, b: Exhibit) => Date.parse(b.at) - Date.parse(a.at);
  const compare: Readonly<Record<Order, (a: Exhibit, b: Exhibit) => number>> = {
    newest,
    oldest: (a, b) => newest(b, a),
    largest: (a, b) => b.size - a.size,
    provider: (a, b) => (providerOf(a.caseId) ?? "").localeCompare(providerOf(b.caseId) ?? ""),
  };
  return (a: Exhibit, b: Exhibit) => compare[order](a, b) || newest(a, b) || byKind(a, b);
}

/** The exhibits that a view shows, in its order. */
export function shownIn(
  view: GalleryView,
  exhibits: readonly Exhibit[],
  providerOf: (caseId: string) => string | undefined,
): Exhibit[] {
  const wanted = fold(view.text).split(" ").filter(Boolean);
  const fits = (exhibit: Exhibit) => {
    const day = exhibit.at.slice(0, 10);
    return (
      (!view.kind || exhibit.kind === view.kind) &&
      (!view.moment || exhibit.moment === view.moment) &&
      (!view.from || day >= view.from) &&
      (!view.to || day <= view.to) &&
      (!view.provider || providerOf(exhibit.caseId) === view.provider) &&
      (wanted.length === 0 || says(exhibit, wanted))
    );
  };
  return exhibits.filter(fits).sort(orderBy(view.order, providerOf));
}

function says({ title, address }: Exhibit, wanted: readonly string[]): boolean {
  const text = `${fold(title)} ${fold(address)}`;
  return wanted.every((word) => text.includes(word));
}

import { type GalleryView, viewOf } from "@/core/evidence/gallery";

/** How a gallery was left: what it showed, how far down, and which exhibit was opened from it. */
export interface LeftView {
  readonly view: GalleryView;
  /** In CSS pixels from the top of the page. */
  readonly top: number;
  readonly opened: string | null;
}

const keyOf = (caseId: string | null) => `gallery:${caseId ?? "all"}`;

/** How the gallery of a case, or with null that of all cases, was left in this tab. */
export function leftView(caseId: string | null): LeftView {
  let noted: { view?: unknown; top?: unknown; opened?: unknown } = {};
  try {
    noted = JSON.parse(sessionStorage.getItem(keyOf(caseId)) ?? "{}") ?? {};
  } catch {
    // What cannot be read is as if it had not been noted.
  }
  const { view, top, opened } = noted;
  return {
    view: viewOf(view),
    top: typeof top === "number" ? top : 0,
    opened: typeof opened === "string" ? opened : null,
  };
}

export function noteView(caseId: string | null, left: LeftView): void {
  sessionStorage.setItem(keyOf(caseId), JSON.stringify(left));
}

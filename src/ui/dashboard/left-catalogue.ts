/** How the catalogue was left: what was typed and chosen, how far down, and which entry was opened from it. */
export interface LeftCatalogue {
  readonly typed: string;
  readonly category: string;
  /** In CSS pixels from the top of the page. */
  readonly top: number;
  readonly opened: string | null;
}

const key = "catalogue";
export const wholeCatalogue: LeftCatalogue = { typed: "", category: "", top: 0, opened: null };

/** How the catalogue was left in this tab. */
export function leftCatalogue(): LeftCatalogue {
  let noted: Partial<Record<keyof LeftCatalogue, unknown>> = {};
  try {
    noted = JSON.parse(sessionStorage.getItem(key) ?? "{}") ?? {};
  } catch {
    // What cannot be read is as if it had not been noted.
  }
  const { typed, category, top, opened } = noted;
  return {
    typed: typeof typed === "string" ? typed : "",
    category: typeof category === "string" ? category : "",
    top: typeof top === "number" ? top : 0,
    opened: typeof opened === "string" ? opened : null,
  };
}

export function noteCatalogue(left: Partial<LeftCatalogue>): void {
  sessionStorage.setItem(key, JSON.stringify({ ...leftCatalogue(), ...left }));
}

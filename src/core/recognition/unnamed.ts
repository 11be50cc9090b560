/** Buttons that have no words at all are called by what they show: a cross, a bin, or nothing that tells. */
const signs = ["✕", "🗑", "▢"] as const;
export const [cross, bin, blank] = signs;
export const isSign = (name: string): boolean => (signs as readonly string[]).includes(name);
/** What a button without words shows that opens a menu. */
export const dots = "⋯";

/** Buttons that have no words at all are called by what they show: a cross, a bin, or nothing that tells. */
export const [cross, bin, blank] = ["✕", "🗑", "▢"] as const;
export const isSign = (name: string): boolean => name === cross || name === bin || name === blank;
/** What opens a menu is called by its dots; it ends nothing itself, and so is none of these signs: see behind-dots.ts. */
export const dots = "⋯";

/** Buttons that have no words at all are called by what they show: a cross, a bin, or nothing that tells. */
export const signs = "✕🗑▢";
export const isSign = (name: string): boolean => name.length < 3 && signs.includes(name);

/** Stands for the name of a button that shows a cross and has no words at all. */
export const cross = "✕";

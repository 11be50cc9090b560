export const pageKinds = [
  "account",
  "billing",
  "cancel-step",
  "offer",
  "survey",
  "final-confirm",
  "confirmed",
  "login",
  "order",
  "order-cancelled",
  "other",
] as const;
export type PageKind = (typeof pageKinds)[number];

/** Kinds on which someone is in the middle of cancelling. */
export const flowKinds: readonly PageKind[] = ["cancel-step", "offer", "survey", "final-confirm"];

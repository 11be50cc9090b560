/** How often a price is charged. */
export const cadences = ["week", "month", "quarter", "half-year", "year"] as const;
export type Cadence = (typeof cadences)[number];

/** What a page states about a subscription. Days are `YYYY-MM-DD`, prices `23.00 EUR`. */
export const factKinds = [
  "plan",
  "price",
  "cadence",
  "renews-on",
  "ends-on",
  "trial-ends-on",
  "account-email",
  "customer-number",
  "contract-number",
  "order-number",
  "biller",
  /** The last four digits of the card that is charged. */
  "card",
] as const;
export type FactKind = (typeof factKinds)[number];

export type Language = "en" | "fr";

/** An amount of cents as a language writes euros. */
export function euro(cents: number, locale: string): string {
  return new Intl.NumberFormat(locale, { style: "currency", currency: "EUR" }).format(cents / 100);
}

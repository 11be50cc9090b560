/** An amount in the smallest unit of its currency (cents), never a float. */
export type Minor = number & { readonly __brand: "Minor" };
/** ISO 4217 code in capitals. */
export type Currency = string & { readonly __brand: "Currency" };

export interface Money {
  readonly minor: Minor;
  readonly currency: Currency;
}

/** Fraction digits of a currency as ISO 4217 has them (JPY 0, EUR 2, KWD 3); source: Intl. */
export function fractionDigits(currency: string): number {
  const format = new Intl.NumberFormat("en", { style: "currency", currency });
  return format.resolvedOptions().maximumFractionDigits ?? 2;
}

/** `units` and `fraction` as they were written: ("1234", "5") in EUR is 1234.50. */
export function money(units: string, fraction: string, currency: string): Money {
  const digits = fractionDigits(currency);
  const minor = Number(units) * 10 ** digits + Number(fraction.padEnd(digits, "0").slice(0, digits));
  return { minor: minor as Minor, currency: currency as Currency };
}

/** The number that `Intl.NumberFormat` wants: 2300 minor EUR is 23. */
export function majorUnits({ minor, currency }: Money): number {
  return minor / 10 ** fractionDigits(currency);
}

const written = /^(\d+)(?:\.(\d+))? ([A-Z]{3})$/;

/** As a journal holds an amount, to be read without knowing its currency: `23.00 EUR`, `1200 JPY`. */
export function amountText({ minor, currency }: Money): string {
  const digits = fractionDigits(currency);
  const figures = String(minor).padStart(digits + 1, "0");
  const units = figures.slice(0, figures.length - digits);
  return `${units}${digits > 0 ? `.${figures.slice(-digits)}` : ""} ${currency}`;
}

/** Reads what `amountText` wrote; null when it is anything else. */
export function amountOf(text: string): Money | null {
  const [, units, fraction = "", currency] = written.exec(text) ?? [];
  if (!units || !currency || fraction.length !== fractionDigits(currency)) return null;
  return money(units, fraction, currency);
}

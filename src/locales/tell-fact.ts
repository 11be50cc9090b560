import type { FactKind } from "@/core/recognition/fact";
import type { Cadence } from "@/core/value/cadence";
import { day } from "@/core/value/day";
import { amountOf } from "@/core/value/money";
import { plainDay, price } from "./format";
import type { Words } from "./words";

/** A fact as it is kept, in the reader's way of writing days, amounts and cadences. */
export function tellFact(kind: FactKind, value: string, words: Words): string {
  if (day(value)) return plainDay(value, words.locale);
  const money = kind === "price" ? amountOf(value) : null;
  if (money) return price(money, words.locale);
  if (/^\d{1,2}\D\d{1,2}\D\d{2,4}$/.test(value)) return words.dayOrMonthFirst(value);
  return kind === "cadence" ? (words.rhythm[value as Cadence] ?? value) : value;
}

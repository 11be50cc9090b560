import { readCadence } from "../language/price";
import { speaksOf } from "../language/topic";

/** A row with a price that recurs, or a state, as a list of subscriptions has them. */
export const isListed = (row: string, languages: readonly string[]): boolean =>
  readCadence(row) !== null || speaksOf(row, "active", languages) || speaksOf(row, "renews", languages);

/** A line of a list says what it is of and tells nothing: "Gold | $5.00 / month | active". */
export const isLine = (row: string): boolean =>
  row.length <= longestLine && !/[!?…]|\p{L}{5}\.(?:\s+\p{Lu}|$)/u.test(row);
const longestLine = 160;

/** A row that names somebody by an address is one of a list of people. */
export const isSomebodys = (row: string): boolean => /[\p{L}\d]@[\p{L}\d-]+\./u.test(row);

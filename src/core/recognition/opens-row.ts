import type { Concept } from "../language/concept";
import { readDay, readDayAhead } from "../language/dates";
import { wordsOf } from "../language/mentions";
import { namesNextPayment } from "../language/next-payment";
import { speaksOf } from "../language/topic";
import type { Day } from "../value/day";

const goesOnOrEnds: readonly Concept[] = ["renews", "renewal", "expires"];
/** Only whether there is a day is asked, not which. */
const anyDay = "2026-01-01" as Day;

/**
 * Whether a control is itself a row of a list of subscriptions, "Ember Play renews on 3 January": it bears a name, and
 * behind it the day on which that goes on or ends. "Renew before 3 January" begins with what it does.
 */
export function opensRow(name: string, languages: readonly string[]): boolean {
  if (!/\d/.test(name)) return false;
  const [language = "en"] = languages;
  const says = (text: string) =>
    namesNextPayment(text) || goesOnOrEnds.some((concept) => speaksOf(text, concept, languages));
  const [first = ""] = wordsOf(name);
  return says(name) && !says(first) && (readDay(name, language) ?? readDayAhead(name, language, anyDay)) !== null;
}

import { redactText } from "../evidence/redact-url";
import { readDay } from "../language/dates";
import { readPrice } from "../language/price";
import type { FactKind } from "../recognition/fact";
import { cadences } from "../value/cadence";
import { day } from "../value/day";
import { amountOf, amountText } from "../value/money";

/** Why a fact that the person wrote cannot be taken; the sentence for each is in the locales. */
export type EditMistake = "not-a-price" | "not-a-day" | "not-an-email" | "not-a-cadence";

type Edited = { readonly value: string } | { readonly reason: EditMistake };

const email = /^[^\s@,;]{1,64}@[^\s@,;]+(?:\.[^\s@,;]+)+$/;

function price(text: string): Edited {
  const money = amountOf(text) ?? readPrice(text)?.money;
  return money ? { value: amountText(money) } : { reason: "not-a-price" };
}

function written(text: string, locale: string): Edited {
  const read = day(text) ?? readDay(text, locale)?.day;
  return read ? { value: read } : { reason: "not-a-day" };
}

/**
 * A fact as a person wrote it, in the form in which facts are kept; an empty text takes the fact back.
 * @param text as typed, or as a page's field gives it
 * @param locale BCP 47, of the person: decides 03/12
 */
export function editedFact(kind: FactKind, text: string, locale: string): Edited {
  const said = redactText(text.trim());
  if (said === "") return { value: "" };
  switch (kind) {
    case "price":
      return price(said);
    case "renews-on":
    case "ends-on":
    case "trial-ends-on":
      return written(said, locale);
    case "account-email":
      return email.test(said) ? { value: said } : { reason: "not-an-email" };
    case "cadence":
      return cadences.some((cadence) => cadence === said) ? { value: said } : { reason: "not-a-cadence" };
    default:
      return { value: said };
  }
}

import { wordsOf } from "../language/mentions";
import { readPrice } from "../language/price";
import { speaksOf, topicsOf } from "../language/topic";
import { isLine, isListed } from "./listed";
import { type Around, type Placed, reason, type Weighed } from "./placed";

/** What makes "Edit" that of a card or an address, and not of the subscription in its row. */
export const otherwise = ["payment", "order", "elsewhere", "data", "password", "signin"] as const;
/** What a subscription to goods tells of beside its price: "£16.50 every 4 weeks, next delivery on 12 December". */
const delivered: readonly string[] = ["order", "elsewhere"];
const longestName = 5;
/** Less than any label that says where it leads: only followed where nothing else is found. */
export const guessed = 0.45;

/** "Manage" in the row of a subscription or on its page; "More options for Gold", behind which the end often lies. */
export function leadsThere(control: Placed, languages: readonly string[], { about }: Around): Weighed | null {
  const { name, reading, place } = control;
  if (reading.intent !== "other" || place !== "page" || wordsOf(name).length > longestName) return null;
  const [row, heading] = [(control.row ?? "").replace(name, " "), control.heading ?? ""];
  const opens = speaksOf(name, "more", languages);
  const manages = speaksOf(name, "manage", languages) && topicsOf(name, languages).size === 0;
  if (!opens && !manages) return null;
  const named = topicsOf(`${row} ${heading}`, languages).has("subscription");
  const own = named || (about && isListed(row, languages));
  const goods = named && readPrice(row) !== null;
  const another = otherwise.some((concept) => {
    const said = goods && delivered.includes(concept) ? "" : row;
    return speaksOf(`${said} ${opens ? "" : name}`, concept, languages);
  });
  if (another || !isLine(row) || !(own || (about && row === ""))) return null;
  return {
    intent: "manage-billing",
    confidence: guessed,
    reasons: [reason(row ? "row" : "section", row || heading), reason("label", name)],
  };
}

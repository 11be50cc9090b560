import { fold } from "../language/fold";
import { readCadence, readPrice } from "../language/price";
import { speaksOf, topicsOf } from "../language/topic";
import { guessed, otherwise } from "./leads-there";
import { isLine, isSomebodys } from "./listed";
import { isMenuSign } from "./menu-sign";
import { type Around, type Placed, reason, type Weighed } from "./placed";

/** The title that a row bears itself, if it bears one, and what it stands under. */
function titlesOf(control: Placed): { readonly own: string; readonly section: string } {
  const row = `${fold(control.row ?? "")} `;
  const titles = (control.heading ?? "").split(" › ");
  const last = titles.at(-1) ?? "";
  const own = last !== "" && row.startsWith(`${fold(last)} `);
  return own ? { own: last, section: titles.at(-2) ?? "" } : { own: "", section: last };
}

/**
 * Three dots in the row of a subscription, behind which the end often lies. They say nothing themselves, so the row
 * must: by a price that recurs, by its renewal, by name on a page about subscriptions; or it bears only its own title,
 * perhaps with "active", in a section of subscriptions.
 */
export function behindDots(control: Placed, languages: readonly string[], { about }: Around): Weighed | null {
  const { name, reading, place } = control;
  const row = control.row ?? "";
  if (!isMenuSign(name) || reading.intent !== "other" || place !== "page" || !isLine(row) || isSomebodys(row))
    return null;
  const { own, section } = titlesOf(control);
  const says = (text: string) => topicsOf(text, languages);
  if (says(row).has("history") || says(section).has("history")) return null;
  const recurs = (readPrice(row) !== null && readCadence(row) !== null) || speaksOf(row, "renews", languages);
  const named = about && speaksOf(row, "subscription", languages);
  const titled = own !== "" && fold(row) === fold(own);
  const listed = says(section).has("subscription") && (titled || speaksOf(row, "active", languages));
  if (!recurs && !named && !listed) return null;
  const another = otherwise.some((concept) => speaksOf(`${row} ${section}`, concept, languages));
  if (another && !recurs) return null;
  return { intent: "manage-billing", confidence: guessed, reasons: [reason("row", row), reason("label", name)] };
}

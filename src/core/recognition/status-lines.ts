import type { Concept } from "../language/concept";
import { fold } from "../language/fold";
import { lengthOf, mentionsIn, wordsOf } from "../language/mentions";
import type { Sentence } from "./recognition";
import type { Line } from "./sight";

/** What stands in front of a status; folded, all languages together. */
const label =
  /^(?:(?:subscription|plan|membership) )?(?:status|state|statut|etat|stato|estado|situacao|stav|tila|allapot|stare|durum|статус|статуc|состояние|стан|状态|狀態|ステータス|状況|상태|الحالة|κατασταση)(?: (?:de l'abonnement|du forfait|des abos|de la suscripcion|da assinatura))?\s*:?\s*/u;
const longest = 3;
/** As sure as a sentence must be that stands alone: a status says it without a doubt, but not since when. */
const sure = 0.8;

function statusOf(text: string, languages: readonly string[]): "ended" | "active" | null {
  const words = wordsOf(text);
  if (words.length === 0 || lengthOf(words) > longest) return null;
  const says = (wanted: Concept) =>
    languages.some((language) => {
      const concepts = mentionsIn(words, language).map(({ concept }) => concept);
      return concepts.length > 0 && concepts.every((concept) => concept === wanted || concept === "done");
    });
  return says("ended") ? "ended" : says("active") ? "active" : null;
}

/** "Status", then "Cancelled": what a page says of a subscription without a sentence, where it says so of all. */
export function readStatus(lines: readonly Line[], languages: readonly string[]): Sentence[] {
  const found = lines.flatMap((line) => {
    const [match] = label.exec(fold(line.text)) ?? [];
    if (!match) return [];
    const own = line.text.slice(match.length).trim();
    const value = own || line.next;
    const status = line.visible === null ? statusOf(value, languages) : null;
    return status ? [{ status, text: own ? line.text : `${line.text} ${value}` }] : [];
  });
  if (found.some(({ status }) => status === "active")) return [];
  return found.map(({ text }) => ({ kind: "confirmed", confidence: sure, text: text.slice(0, 400), day: null }));
}

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

/** What a page says of a subscription without a sentence, in the page's words: "Status", then "Cancelled". */
export interface StatusLine {
  readonly status: "ended" | "active";
  readonly text: string;
}

export function readStatus(lines: readonly Line[], languages: readonly string[]): StatusLine[] {
  return lines.flatMap((line) => {
    const [match] = label.exec(fold(line.text)) ?? [];
    if (!match) return [];
    const own = line.text.slice(match.length).trim();
    const value = own || line.next;
    const status = line.visible === null ? statusOf(value, languages) : null;
    return status ? [{ status, text: own ? line.text : `${line.text} ${value}` }] : [];
  });
}

/** The end that statuses state, where all of them do. */
export function endedBy(statuses: readonly StatusLine[]): Sentence[] {
  if (statuses.some(({ status }) => status === "active")) return [];
  return statuses.map(({ text }) => ({ kind: "confirmed", confidence: sure, text: text.slice(0, 400), day: null }));
}

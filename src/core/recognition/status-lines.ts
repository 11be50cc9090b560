import type { Concept } from "../language/concept";
import { fold } from "../language/fold";
import { lengthOf, mentionsIn, wordsOf } from "../language/mentions";
import { speaksOf } from "../language/topic";
import type { Control, Sentence } from "./recognition";
import type { Line } from "./sight";

/** What stands in front of a status; folded, all languages together. */
const label =
  /^(?:(?:subscription|plan|membership) )?(?:status|state|statut|etat|stato|estado|situacao|stav|tila|allapot|stare|durum|статус|статуc|состояние|стан|状态|狀態|ステータス|状況|상태|الحالة|κατασταση)(?: (?:de l'abonnement|du forfait|des abos|de la suscripcion|da assinatura))?\s*:?\s*/u;
const longest = 3;
/** What a row says besides where it is not a subscription that ended, or not for the present. */
const notInRows: readonly Concept[] = ["order", "billing", "condition", "ability", "attempt", "active", "failure"];
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

/** Parts a status from what stands behind it: "Cancelled, access until 3 May 2027". */
const behind = /\s*[,;(|·–—]\s*/;

/** A status with a day behind it, until when there is access, says the same as alone; with anything else nobody knows. */
function statusIn(value: string, languages: readonly string[]): "ended" | "active" | null {
  const [first = ""] = value.split(behind, 1);
  const rest = value.slice(first.length);
  const says = (concept: Concept) => speaksOf(rest, concept, languages);
  if (rest !== "" && (!/\d/.test(rest) || says("renews") || says("not") || says("payment") || notInRows.some(says)))
    return null;
  return statusOf(first, languages);
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
    const status = line.visible === null ? statusIn(value, languages) : null;
    return status ? [{ status, text: own ? line.text : `${line.text} ${value}` }] : [];
  });
}

/** Longer than this, what stands around a control is no row of a list. */
const longestRow = 120;
/** Not so sure as a sentence: it counts beside what would take the end back, and that is in the row itself. */
const sureInRow = 0.75;

/**
 * The ends that rows of a list state: "Plus | Cancelled | 2 August" with "Renew" at its end. None where another row
 * is active.
 */
export function endedInRows(
  controls: readonly Control[],
  lines: readonly Line[],
  languages: readonly string[],
): Sentence[] {
  const rows = controls.flatMap(({ intent, within, row }) => (intent === "resume" && within && row ? [row] : []));
  // Few pages have such a row; only then every line is asked.
  if (rows.length === 0 || lines.some(({ text }) => statusOf(text, languages) === "active")) return [];
  return [...new Set(rows)]
    .filter((row) => row.length <= longestRow && speaksOf(row, "ended", languages) && !speaksOf(row, "not", languages))
    .filter((row) => !notInRows.some((concept) => speaksOf(row, concept, languages)))
    .map((text) => ({ kind: "confirmed", confidence: sureInRow, text, day: null }));
}

/** The end that statuses state, where all of them do. */
export function endedBy(statuses: readonly StatusLine[]): Sentence[] {
  if (statuses.some(({ status }) => status === "active")) return [];
  return statuses.map(({ text }) => ({ kind: "confirmed", confidence: sure, text: text.slice(0, 400), day: null }));
}

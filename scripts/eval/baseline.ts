import type { ReadSentence } from "./confirmations";
import type { ReadControl } from "./controls";

/** The verbs of ending that anybody would put into one regular expression. */
const cancel =
  /cancel|annul|r[ée]sili|k[üu]ndig|beenden|cancelar|anular|disdi|annulla|opzeg|anuluj|avsluta|säg upp|opsig|si opp|avslutt|irtisan|peru|zru[sš]|lemond|anulare|anula[țt]i|ακύρωσ|iptal|отмен|скасув|キャンセル|解約|取消|취소|해지|إلغاء/iu;
const ended =
  /cancel{1,2}ed|annul[ée]|r[ée]sili[ée]|gek[üu]ndigt|cancelad[oa]|annullat[oa]|opgezegd|anulowan|avslutad|opsagt|sagt opp|irtisanottu|peruttu|zru[sš]en|lemondva|anulat|ακυρώθηκε|iptal edildi|отмен[её]н|скасован|キャンセルされ|解約され|已取消|취소되|تم إلغاء/iu;

/** What a plain matcher makes of a label: it names a verb of ending, or it does not. */
export const baselineControl: ReadControl = (text) => ({
  got: cancel.test(text) ? "cancel-subscription" : "other",
  reasons: [cancel.exec(text)?.[0] ?? ""].filter(Boolean),
});

/** What a plain matcher makes of a sentence: it names a participle of ending, or it does not. */
export const baselineSentence: ReadSentence = (text) => ({
  confirmed: ended.test(text),
  got: ended.test(text) ? "confirmed" : "none",
  reasons: [ended.exec(text)?.[0] ?? ""].filter(Boolean),
});

import { fold } from "../language/fold";
import { readText, type StatementKind } from "../language/statement";
import { speaksOf } from "../language/topic";
import type { Reason } from "./recognition";
import type { Line } from "./sight";

/** "Link"; folded, all languages together. */
const link =
  /(?<!\p{L})(?:links?|liens?|enlaces?|vinculos?|collegamento|ligacao|lank\p{L}*|lenke\p{L}*|linkki\p{L}*|linki\p{L}*|odkaz\p{L}*|hivatkozas\p{L}*|legatur\p{L}*|συνδεσμ\p{L}*|baglanti\p{L}*|ссылк\p{L}*|посиланн\p{L}*|(?:ال)?رابط)(?!\p{L})|リンク|링크|链接|連結|鏈接/u;
/** What it comes by: a mail, the box of mails, or an address for them. */
const mail =
  /(?<!\p{L})(?:e-?mails?\p{L}{0,5}|mails?|inbox|mailbox|courriels?|boite (?:mail|de reception)|posteingang|postfach|correos?|bandeja de entrada|posta elettronica|casella di posta|caixa de entrada|postvak\p{L}*|inkorg\p{L}*|e-post\p{L}*|indbakke\p{L}*|innboks\p{L}*|sahkoposti\p{L}*|poczt\p{L}*|skrzynk\p{L}*|schrank\p{L}*|postaf\p{L}*|e-posta\p{L}*|почт\p{L}*|письм\p{L}*|пошт\p{L}*|лист[іуа]?|(?:ال)?بريد)(?!\p{L})|[\p{L}\d._%+-]+@[\p{L}\d-]+\.|メール|이메일|메일|邮件|郵件|邮箱|信箱/u;

/** To confirm, or to bring to its end. */
const confirm =
  /confirm|conferm|complet|finali[sz]|bestatig|abschlie[sß]|valid[ea]|bevestig|afrond|bekraft|bekræft|bekreft|vahvist|potwierd|potvr|dokonc|megerosit|επιβεβαι|onayl|подтвер|підтвер|تاكيد|تأكيد|確認|確定|完了|完成|완료|확인|确认/u;
const open: readonly StatementKind[] = ["failed", "not-yet", "pending"];

/** Says of a page what `asksForMailedLink` found. */
export const mailedLink: Reason = { from: "address", words: "a link in an e-mail is to be opened" };

/** Whether a text, folded, speaks of a link and of a mail. */
export const namesMailedLink = (folded: string): boolean => link.test(folded) && mail.test(folded);

/**
 * Whether a page says that a link in an e-mail has to be opened before the subscription ends: one text speaks of the
 * link, the mail and the end, which is still to be confirmed.
 */
export function asksForMailedLink(lines: readonly Line[], languages: readonly string[]): boolean {
  return lines.some(({ text, visible }) => {
    const read = visible ?? text;
    const folded = fold(read);
    if (!namesMailedLink(folded)) return false;
    const { kind } = readText(read, languages);
    const isOpen = open.includes(kind) || (kind !== "confirmed" && confirm.test(folded));
    const ends = speaksOf(read, "end", languages) || speaksOf(read, "ended", languages);
    return isOpen && ends && !speaksOf(read, "signin", languages);
  });
}

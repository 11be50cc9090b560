import { fold } from "./fold";

/** "Next"; folded, all languages together. */
const next =
  "next|upcoming|due|prochaine?s?|nachste[nrms]?|kommende[nrms]?|fallig|proxim[oa]s?|siguiente|prossim[oa]|volgende|eerstvolgende|nastepn\\p{L}+|kolejn\\p{L}+|nasta|kommande|næste|neste|seuraava\\p{L}*|dalsi|pristi|nasledujici|kovetkezo|urmatoa?r\\p{L}*|επομεν\\p{L}+|(?:bir )?sonraki|gelecek|следующ\\p{L}+|ближаиш\\p{L}+|наступн\\p{L}+|القادم\\p{L}*|التالي\\p{L}*|المقبل\\p{L}*";
/** What is taken then. */
const payment =
  "bill|bills|billing|charge|charges|debit|invoice|instal?lment|payment|renewal|paiement|prelevement|facture|facturation|echeance|zahlung|abbuchung|rechnung|abrechnung|pago|cobro|cargo|factura|pagamento|addebito|fattura|cobranca|fatura|betaling|afschrijving|incasso|factuur|p[lł]atnosc\\p{L}*|op[lł]at\\p{L}*|betalning|faktura|debitering|dragning|opkrævning|trekk|maksu|maksus?\\p{L}*|veloitus|lasku|platba|terheles\\p{L}*|fizetes\\p{L}*|plata|πληρωμη|χρεωση|odeme\\p{L}*|tahsilat|платеж\\p{L}*|списани\\p{L}*|платіж|оплат\\p{L}*|دفعة|الدفع\\p{L}*|فاتور\\p{L}*";
/** Few words stand between: "your next monthly bill", "próximo pago", "الدفعة القادمة". */
const gap = "(?:[\\s:]+\\p{L}+){0,2}[\\s:]+";
const written = new RegExp(
  `(?<!\\p{L})(?:(?:${next})${gap}(?:${payment})|(?:${payment})${gap}(?:${next}))(?!\\p{L})|次回の?(?:お?支払い?|請求|更新)|下(?:次|一次|期)(?:付款|扣款|续费|續費|账单|帳單)|다음 ?(?:결제|청구|갱신)`,
  "u",
);

/** Whether a text names the payment that comes next. */
export const namesNextPayment = (text: string): boolean => written.test(fold(text));

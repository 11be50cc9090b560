import type { FactKind } from "./fact";

/** What stands in front of a number that names a customer, a contract or an order; folded, all languages together. */
const written: readonly (readonly [FactKind, string])[] = [
  [
    "customer-number",
    "customer (?:number|id|no\\.?)|client (?:number|id)|numero (?:de |do |di )?client[eo]?|n[o°]? ?(?:de )?client|identifiant client|reference client|codice cliente|kunden(?:nummer|-?nr\\.?)|klantnummer|numer klienta|kundnummer|kundenummer|asiakasnumero|zakaznicke cislo|ugyfelszam|musteri (?:numarasi|no)|номер (?:клиента|клієнта)|お客様番号|顧客番号|客户编号|客戶編號|고객 ?번호|رقم العميل",
  ],
  [
    "contract-number",
    "contract (?:number|id|no\\.?)|subscription (?:id|number)|numero (?:de contrat|d'abonnement)|n[o°]? ?de contrat|reference (?:du contrat|de l'abonnement)|vertrags?(?:nummer|-?nr\\.?)|numero (?:de(?:l)? |do |di )?contrat(?:o|to)|contractnummer|numer umowy|avtalsnummer|aftalenummer|avtalenummer|sopimusnumero|cislo smlouvy|szerzodesszam|sozlesme (?:numarasi|no)|номер договор[ау]|契約番号|合同编号|合約編號|계약 ?번호|رقم العقد",
  ],
  [
    "order-number",
    "order ?(?:number|id|no\\.?|reference|#)|numero de commande|n[o°]? ?de commande|reference de (?:la )?commande|(?:bestell|auftrags)(?:nummer|-?nr\\.?)|numero (?:de |do )?pedido|n\\.?[o°] (?:de |do )?pedido|numero (?:d'|di )?ordine|bestelnummer|ordernummer|ordrenummer|numer zamowienia|tilausnumero|cislo objednavky|rendelesszam|rendeles szama|siparis (?:numarasi|no)|numarul comenzii|номер (?:заказа|замовлення)|αριθμοσ παραγγελιασ|注文番号|订单(?:编)?号|訂單(?:編)?號|주문 ?번호|رقم الطلب",
  ],
];

/** Each kind of number with the pattern of its labels, for folded text. */
export const numberLabels: readonly (readonly [FactKind, RegExp])[] = written.map(([kind, labels]) => [
  kind,
  new RegExp(`(?<!\\p{L})(?:${labels})(?!\\p{L})`, "u"),
]);

import { decoded } from "@/core/recognition/decoded";

/**
 * Beginnings of the words with which account, billing and cancellation pages speak, in the languages we know or
 * mean to know. It only decides whether the page is read at all; what it means is read later.
 */
const stems =
  "abon|subscri|suscri|assin|prenum|előfiz|predpl|tilaus|üyelik|подпис|підпис|συνδρομ|サブスク|定期|구독|订阅|訂閱|اشتراك|member|plan\\b|billing|factur|fattur|rechnung|faktur|renew|renouvel|rinnov|verläng|verleng|cancel|annul|résili|resili|kündig|kuendig|opzeg|disdi|anuluj|säg upp|opsig|irtisan|zruš|lemond|iptal|отмен|скасув|解約|取消|해지|إلغاء|payment|paiement|zahlung|contract|contrat|vertrag|compte|account|konto|cuenta|myaccount";
const speaks = new RegExp(stems, "i");
const telling =
  "button, summary, h1, h2, h3, dialog, [role=button], [role=menuitem], [role=tab], [role=dialog], [role=alertdialog], [role=heading], input[type=submit], a[role], a[class*=btn], a[class*=button]";
const asides = "nav, aside, article, footer, [role=navigation], [role=log]";
/** How many elements are looked at, and how much text of each. */
const most = { elements: 400, text: 80, trees: 60 };

function labelOf(element: Element): string {
  const text = element.childElementCount < 12 ? element.textContent : "";
  return `${element.getAttribute("aria-label") ?? ""} ${(text ?? "").slice(0, most.text)} ${(element as HTMLInputElement).value ?? ""}`;
}

/** Open shadow roots whose hosts are custom elements, to look through as well. */
function innerTrees(root: ParentNode): ParentNode[] {
  const trees: ParentNode[] = [root];
  for (const tree of trees) {
    if (trees.length > most.trees) break;
    for (const element of tree.querySelectorAll("*")) if (element.shadowRoot) trees.push(element.shadowRoot);
  }
  return trees;
}

/**
 * Whether a page may be about an account, from its address, its title and the labels of its controls and
 * headings. Says yes too often rather than too seldom.
 */
export function mayBeAccount(document: Document, address: string): boolean {
  const { pathname, search, hash } = new URL(address);
  if (speaks.test(decoded(`${pathname}${search}${hash}`))) return true;
  for (const tree of innerTrees(document)) {
    let left = most.elements;
    for (const element of tree.querySelectorAll(telling)) {
      if (left-- <= 0) break;
      if (speaks.test(labelOf(element)) && !element.closest(asides)) return true;
    }
  }
  return false;
}

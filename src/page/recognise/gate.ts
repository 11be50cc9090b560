import { decoded } from "@/core/recognition/decoded";

/**
 * Beginnings of the words with which account, billing and cancellation pages speak, in the languages we know or
 * mean to know. It only decides whether the page is read at all; what it means is read later.
 */
const stems =
  "abon|sub?scri|assin|prenum|előfiz|predpl|tilaus|üyelik|п[оі]дпис|συνδρομ|サブスク|定期|구독|订阅|訂閱|اشتراك|member|plan\\b|billing|fa[ckt]tur|rechnung|renew|renouvel|rinnov|verl[äe]ng|cancel|annul|r[ée]sili|kündig|kuendig|opzeg|disdi|anuluj|säg upp|opsig|irtisan|zruš|lemond|iptal|отмен|скасув|解約|取消|해지|إلغاء|pa[iy]e?ment|zahlung|contra[ct]|vertrag|compte|account|konto|cuenta";
const speaks = new RegExp(stems, "i");
/**
 * Where a page says what it is for. One simple question each: browsers answer those many times faster than a list.
 * Titles come first, since most account pages are told by theirs.
 */
const telling = "h1 h2 h3 button dialog summary [role] a[class*=btn] a[class*=button] [type=submit]".split(" ");
const roles = /^(?:button|menuitem|tab|dialog|alertdialog|heading|link)$/;
const asides = "nav, aside, article, footer, [role=navigation], [role=log]";
/** How many elements of a kind are looked at, how much text of each, and how many trees. */
const most = { elements: 300, text: 80, trees: 60 };

function labelOf(element: Element): string {
  const text = element.childElementCount < 12 ? element.textContent : "";
  return `${element.getAttribute("aria-label") ?? ""} ${(text ?? "").slice(0, most.text)} ${(element as HTMLInputElement).value ?? ""}`;
}

function tells(element: Element): boolean {
  const role = element.getAttribute("role");
  return (!role || roles.test(role)) && speaks.test(labelOf(element)) && !element.closest(asides);
}

/** Whether the labels of a tree speak of an account; the open shadow roots in it are not looked into. */
const speaksIn = (tree: ParentNode): boolean =>
  telling.some((kind) => {
    const found = tree.querySelectorAll(kind);
    for (let n = 0; n < found.length && n < most.elements; n++) if (tells(found[n] as Element)) return true;
    return false;
  });

/** Open shadow roots in a tree, not those within them. */
function rootsIn(document: Document, tree: Node): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  const walker = document.createTreeWalker(tree, 1);
  while (walker.nextNode()) {
    const { shadowRoot } = walker.currentNode as Element;
    if (shadowRoot) roots.push(shadowRoot);
  }
  return roots;
}

/**
 * Whether a page may be about an account, from its address and the labels of its headings and controls.
 * Says yes too often rather than too seldom.
 */
export function mayBeAccount(document: Document, address: string): boolean {
  const { pathname, search, hash } = new URL(address);
  if (speaks.test(decoded(`${pathname}${search}${hash}`))) return true;
  const trees: (Document | ShadowRoot)[] = [document];
  for (const tree of trees) {
    if (speaksIn(tree)) return true;
    if (trees.length < most.trees) trees.push(...rootsIn(document, tree));
  }
  return false;
}

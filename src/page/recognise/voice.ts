const navigation = "nav,[role=navigation],[role=listbox],[role=tree]";

/** What stands in a list of places to go is the name of a place, not a deed; a button beside the page may be one. */
export const isPlace = (element: Element, role = "link"): boolean =>
  !!element.closest(role === "link" ? `aside,${navigation}` : navigation);

const talk = "[role=log],[role=feed],[contenteditable],blockquote,pre,[role=article],article";
/** Longer than this, an article is read; shorter, it may be a card of the page. */
const longestCard = 1_500;

/** Whether an element stands in what people write or read: a chat, a feed, a long article. */
export function isTalk(element: Element): boolean {
  const around = element.closest(talk);
  if (around) return around.localName !== "article" || isReading(around);
  // Shadow roots and frames end what "closest" sees; most elements stand in none.
  const root = element.getRootNode();
  if (root === element.ownerDocument && !element.ownerDocument.defaultView?.frameElement) return false;
  const outer = (root as ShadowRoot).host ?? element.ownerDocument.defaultView?.frameElement;
  return !!outer && isTalk(outer);
}

const articles = new WeakMap<Element, boolean>();
function isReading(article: Element): boolean {
  const known = articles.get(article);
  if (known !== undefined) return known;
  const siblings = article.parentElement?.querySelectorAll(":scope > article").length ?? 0;
  const reading = siblings > 1 || (article.textContent ?? "").length > longestCard;
  articles.set(article, reading);
  return reading;
}

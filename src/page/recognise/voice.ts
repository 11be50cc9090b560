import { is, rootOf } from "./dom";
import { hostOf } from "./trees";

const navigation = "nav,[role=navigation],[role=listbox],[role=tree]";

/** What stands in a list of places to go is the name of a place, not a deed; a button beside the page may be one. */
export const isPlace = (element: Element, role = "link"): boolean =>
  !!element.closest(role === "link" ? `aside,${navigation}` : navigation);

const talk = "[role=log],[role=feed],[contenteditable],blockquote,pre,[role=article],article";
/**
 * One of several articles, yet no post, teaser or turn of a conversation: something to press, under a title that leads
 * nowhere, with no time of day, no list and nothing quoted.
 */
const card = ":has(button):has(h2,h3,h4):not(:has(time,pre,ol,h5,h6,h2 a,h3 a,h4 a,a h2,a h3,a h4))";
const longestOfMany = 300;
/** Longer than this, an article is read; shorter, it may be a card of the page. */
const longestCard = 1_500;

/** Whether an element stands in what people write or read: a chat, a feed, a long article. */
export function isTalk(element: Element): boolean {
  const around = element.closest(talk);
  if (around) return around.localName !== "article" || isReading(around);
  // Shadow roots and frames end what "closest" sees.
  const outer = hostOf(rootOf(element));
  return !!outer && isTalk(outer);
}

const articles = new WeakMap<Element, boolean>();
function isReading(article: Element): boolean {
  const known = articles.get(article);
  if (known !== undefined) return known;
  const siblings = article.parentElement?.querySelectorAll(":scope > article").length ?? 0;
  const most = siblings > 1 ? (is(article, card) ? longestOfMany : 0) : longestCard;
  const reading = (article.textContent ?? "").length > most;
  articles.set(article, reading);
  return reading;
}

import { getSubdomain } from "tldts";
import { type Topic, topicsOf } from "../language/topic";
import { decoded } from "./decoded";

/** The parts of an address's name in front of the site's own: "help" of `help.lumen.example`, nothing of `press-times.example`. */
const ahead = (hostname: string) => getSubdomain(hostname)?.split(".").join("/") ?? "";

const helpWords =
  /(?:^|[./_-])(?:help|hc|faq|support|blog|docs?|articles?|wiki|forums?|community|communaute|aide|hilfe|hulp|klantenservice|kundenservice|ayuda|ajuda|aiuto|assistenza|pomoc|hjalp|hjaelp|hjelp|ohje|tuki|napoveda|sugo|yardim|kb|knowledgebase|terms|legal|cgu|cgv|privacy|pricing|tarifs|news|press|presse|translate)(?:[./_-]|$)/i;
/** Talk about a service, where it is the place itself: further down a path, a review is a step and a status one's own. */
const talkWords = /^\/?(?:status|reviews?|avis)(?:[./_-]|$)/i;
const mailWords = /(?:^|[./#_-])(?:mail|webmail|inbox|outlook)(?:[./_-]|$)/i;
/** What a page is called behind the press: "…/cancel/success". */
const doneWords =
  /[/_-](?:success(?:ful)?|done|completed?|cancel(?:l)?ed|confirmed|thank-?you|merci|good-?bye|farewell|au-?revoir|auf-?wiedersehen|adios|tot-ziens|arrivederci|adeus|do-widzenia)(?:[/?#]|$)/i;
const loginWords = /(?:^|[./_-])(?:login|log-in|signin|sign-in|auth|connexion)(?:[./?_-]|$)/i;

/** A part of a path that is somebody's address, and says nothing of the page: "/me/purchases/owls.blog/cancel". */
const named = /\/[^/#]*\.(?!(?:html?|php|aspx?|jsp)\b)[^/#]*(?=[/#]|$)/gi;

/** With these in an address, what is ended there is something else. */
const elsewhere: readonly Topic[] = ["ending", "order", "letter", "help", "deletion", "public"];

/** Whether a part of a path says by itself that something ends there. */
function isWayOut(path: string, languages: readonly string[]): boolean {
  return path.split(/[/#]/).some((part) => {
    const words = decoded(part).replace(/[_.-]+/g, " ");
    return /\p{L}/u.test(words) && topicsOf(words, languages).has("ending");
  });
}

/** What an address speaks of, as `address:<topic>`: its path and fragment as words, and help or sign-in pages. */
export function addressTopics({ hostname, pathname, hash }: URL, languages: readonly string[]): string[] {
  const path = `${pathname}${hash}`;
  const places = [ahead(hostname), path.replace(named, "/")];
  const words = decoded(path).replace(/[/_#.-]+/g, " ");
  const spoken = topicsOf(words, languages);
  const topics = [...spoken].map((topic) => `address:${topic}`);
  // "/account/cancel/survey" is a page of the way out, whatever stands before and behind.
  if (!elsewhere.some((topic) => spoken.has(topic)) && isWayOut(path, languages)) topics.push("address:ending");
  if (places.some((place) => helpWords.test(place) || talkWords.test(place))) topics.push("address:help");
  if (places.some((place) => mailWords.test(place))) topics.push("address:mailbox");
  if (doneWords.test(path)) topics.push("address:ended");
  if (places.some((place) => loginWords.test(place))) topics.push("address:login");
  return topics;
}

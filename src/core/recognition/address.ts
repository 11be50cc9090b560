import { topicsOf } from "../language/topic";
import { decoded } from "./decoded";

const helpWords =
  /(?:^|[./_-])(?:help|hc|faq|support|blog|docs?|articles?|wiki|forums?|community|communaute|aide|kb|knowledgebase|terms|legal|cgu|cgv|privacy|pricing|tarifs|status|reviews?|avis|news|press|presse|translate)(?:[./_-]|$)/i;
const mailWords = /(?:^|[./#_-])(?:mail|webmail|inbox|outlook)(?:[./_-]|$)/i;
const loginWords = /(?:^|[./_-])(?:login|log-in|signin|sign-in|auth|connexion)(?:[./?_-]|$)/i;

/** What an address speaks of, as `address:<topic>`: its path and fragment as words, and help or sign-in pages. */
export function addressTopics({ hostname, pathname, hash }: URL, languages: readonly string[]): string[] {
  const path = `${pathname}${hash}`;
  const words = decoded(path).replace(/[/_#.-]+/g, " ");
  const topics = [...topicsOf(words, languages)].map((topic) => `address:${topic}`);
  if (helpWords.test(hostname) || helpWords.test(path)) topics.push("address:help");
  if (mailWords.test(hostname) || mailWords.test(path)) topics.push("address:mailbox");
  if (loginWords.test(path) || loginWords.test(hostname)) topics.push("address:login");
  return topics;
}

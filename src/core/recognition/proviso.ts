import type { Mention } from "../language/concept";
import { mentionsIn, wordsOf } from "../language/mentions";
import { sentencesOf } from "../language/statement";

const nearby = 4;

/** What one sentence makes an end depend on: a confirmation, a parcel, a payment; or what goes on otherwise. */
function holdsBack(mentions: readonly Mention[]): boolean {
  const has = (...wanted: readonly Mention["concept"][]) => mentions.some(({ concept }) => wanted.includes(concept));
  const n = mentions.findIndex(({ concept }) => concept === "condition");
  const condition = mentions[n];
  if (!condition) return false;
  if (has("confirm", "effect")) return true;
  const behind = mentions.slice(n + 1);
  const next = behind[0];
  // "Subject to payment of …"; "If you were charged …" is told to whoever it may concern.
  if (n === 0 && next?.concept === "payment" && next.at - condition.at < nearby) return true;
  // "…, otherwise your membership continues"; "if you resubscribe, your plan continues" is up to the reader.
  const says = (...wanted: readonly Mention["concept"][]) => behind.some(({ concept }) => wanted.includes(concept));
  return n > 0 && next?.concept !== "you" && says("subscription") && says("resume", "proceed", "active");
}

/** Whether a text says that an end still depends on something. */
export function hasProviso(text: string, languages: readonly string[]): boolean {
  return sentencesOf(text).some((sentence) =>
    languages.some((language) => holdsBack(mentionsIn(wordsOf(sentence), language))),
  );
}

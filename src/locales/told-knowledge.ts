import { isOld } from "@/core/provider/age";
import type { Knowledge } from "@/core/provider/schema";
import type { Words } from "./words";

/**
 * Where a fact was seen and when, and in plain words when it is old or only remembered.
 * @param now ms since 1970
 */
export function toldKnowledge({ source, seen, confidence }: Knowledge, words: Words, now: number): string {
  const host = source ? new URL(source).hostname : "";
  if (confidence === "recalled") return host ? words.knowledge.partly(host) : words.knowledge.recalled;
  return words.knowledge.seen(host, seen, isOld(seen, now));
}

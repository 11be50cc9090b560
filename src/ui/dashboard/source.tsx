import type { Knowledge } from "@/core/provider/schema";
import { plainDay } from "@/locales/format";
import { toldKnowledge } from "@/locales/told-knowledge";
import { words } from "../shared/world";

/** Where a fact was read and when; what is old or only recalled says so. */
export function Source({ knowledge }: { knowledge: Knowledge }) {
  const { source, seen } = knowledge;
  const text = toldKnowledge(knowledge, words, Date.now());
  return (
    <small className="soft" title={plainDay(seen, words.locale)}>
      {source ? (
        <a href={source} target="_blank" rel="noreferrer">
          {text}
        </a>
      ) : (
        text
      )}
    </small>
  );
}

import type { Concept, Mention } from "./concept";

/** How far before a verb its "not" may stand, in words: "don't cancel", "ne pas annuler"; and how far behind. */
const negationReach = 4;
const negationBehind = 6;

/** The mentions of one text or clause, asked about by rules. */
export class Heard {
  constructor(
    readonly mentions: readonly Mention[],
    readonly length: number,
    private readonly notBehind = false,
  ) {}
  has(concepts: readonly Concept[]): boolean {
    return this.mentions.some((m) => concepts.includes(m.concept));
  }
  /** Said in this very clause, and not only before it. */
  says(concepts: readonly Concept[]): boolean {
    return this.mentions.some((m) => m.at >= 0 && concepts.includes(m.concept));
  }
  count(concept: Concept): number {
    return this.mentions.filter((m) => m.concept === concept).length;
  }
  /** No other concept, and hardly a word that no lexicon knows (an article, an "and"). */
  only(concepts: readonly Concept[]): boolean {
    const named = this.mentions.every((m) => m.concept === "join" || concepts.includes(m.concept));
    return named && this.length - this.mentions.length <= 1 && this.length <= 4;
  }
  /** One within so many words behind another: "is expired", which tells of the past and not of an end to come. */
  follows(first: readonly Concept[], second: readonly Concept[], reach: number): boolean {
    return this.mentions.some(
      (m) =>
        second.includes(m.concept) &&
        this.mentions.some((n) => first.includes(n.concept) && n.at <= m.at && n !== m && m.at - n.at <= reach),
    );
  }
  negated(concepts: readonly Concept[]): boolean {
    return (
      this.follows(["not"], concepts, negationReach) ||
      (this.notBehind && this.follows(concepts, ["not"], negationBehind))
    );
  }
}

import type { Concept } from "./concept";
import type { Heard } from "./heard";

/** A rule: what follows, how sure that is (0–1), and the tests that must all hold. */
export interface Rule<Kind extends string> {
  readonly kind: Kind;
  readonly confidence: number;
  readonly tests: readonly string[];
}

/**
 * Reads rules, one a line: the kind, its confidence in hundredths, then tests with `|` between alternatives.
 *
 *     a|b    one of them is said            -a|b   none of them is said
 *     ~a|b   one of them is negated         -~a|b  none of them is negated
 *     a>b    b right behind a               2*a    a is said at least twice
 *     a>>>b  b at most three words behind a
 *     a>>b   b anywhere behind a            <4     fewer than four words
 *     =a|b   nothing else is said           .a|b   one of them is said in this very clause
 */
export function rulesOf<Kind extends string>(text: string): Rule<Kind>[] {
  return text
    .trim()
    .split("\n")
    .map((line) => {
      const [kind, confidence, ...tests] = line.trim().split(/\s+/);
      return { kind: kind as Kind, confidence: Number(confidence) / 100, tests };
    });
}

/** The concepts that a test speaks of. */
export function conceptsOf(test: string): string[] {
  return test.replace(/^(?:-?[~.]|[-=]|\d\*|<\d+)/, "").split(/[|>]+/);
}

const reach: Readonly<Record<string, number>> = { ">>>": 3, ">>": Number.POSITIVE_INFINITY };

function holds(test: string, heard: Heard): boolean {
  if (test.startsWith("-")) return !holds(test.slice(1), heard);
  const concepts = conceptsOf(test) as Concept[];
  if (test.startsWith("~")) return heard.negated(concepts);
  if (test.startsWith(".")) return heard.says(concepts);
  if (test.startsWith("=")) return heard.only(concepts);
  if (test.startsWith("<")) return heard.length < Number(test.slice(1));
  if (test[1] === "*") return heard.count(concepts[0] as Concept) >= Number(test[0]);
  const [first, arrow, second] = test.split(/(>+)/);
  if (first && arrow && second)
    return heard.follows(first.split("|") as Concept[], second.split("|") as Concept[], reach[arrow] ?? 1);
  return heard.has(concepts);
}

/** The first rule that holds. */
export function firstRule<Kind extends string>(rules: readonly Rule<Kind>[], heard: Heard): Rule<Kind> | undefined {
  return rules.find((rule) => rule.tests.every((test) => holds(test, heard)));
}

import type { z } from "zod";
import { type Mistake, oneOf, type Path, shown } from "./check-mistake";

type Issue = z.core.$ZodIssue;

/** What belongs somewhere, and how it is written. */
const kinds: Readonly<Record<string, readonly [string, string]>> = {
  string: ["a text", "write a text in double quotes"],
  array: ["a list", "write a list in [ ]"],
  object: ["an object", "write an object in { }"],
  record: ["an object", "write an object in { }"],
  boolean: ["true or false", "write one of the two"],
};

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, part) => (at as Record<string | number, unknown> | undefined)?.[part], value);
}

function formatSays(issue: Extract<Issue, { code: "invalid_format" }>, value: unknown): string {
  // The schema's own messages say what to use instead.
  if (issue.message.startsWith("use ")) return `${shown(value)} does not fit; ${issue.message}.`;
  if (issue.format === "date") return `${shown(value)} is not a day; write it as YYYY-MM-DD.`;
  if (issue.format === "starts_with")
    return `${shown(value)} has the wrong beginning; begin it with ${"prefix" in issue ? issue.prefix : ""}.`;
  return `${shown(value)} does not fit; correct it (${issue.message}).`;
}

function says(issue: Issue, value: unknown): string {
  switch (issue.code) {
    case "invalid_type": {
      const [noun, advice] = kinds[issue.expected] ?? [issue.expected, "correct it"];
      return value === undefined ? `${noun} is missing here; ${advice}.` : `${shown(value)} is not ${noun}; ${advice}.`;
    }
    case "invalid_value":
      return value === undefined
        ? `a value is missing here; ${oneOf(issue.values.map(String), "add it")}.`
        : `${shown(value)} is not known here; ${oneOf(issue.values.map(String), "correct it")}.`;
    case "invalid_union": {
      const options = "options" in issue && Array.isArray(issue.options) ? issue.options : [];
      return `${value === undefined ? "a value is missing" : `${shown(value)} is not known`} here; ${oneOf(options, "correct it")}.`;
    }
    case "invalid_format":
      return formatSays(issue, value);
    case "invalid_key":
      return `${shown(issue.path.at(-1))} is not a language; use two small letters such as en or fr.`;
    case "too_small":
      return issue.origin === "array" ? "this list is empty; add at least one item." : "this text is empty; write it.";
    case "too_big":
      return `this text has ${String(value).length} characters; shorten it to ${issue.maximum}.`;
    default:
      return `${shown(value)} does not fit; correct it (${issue.message}).`;
  }
}

/** What the schema found, in sentences; `value` is what it was given. */
export function shapeMistakes(issues: readonly Issue[], value: unknown): Mistake[] {
  return issues.flatMap((issue): Mistake[] => {
    const path = issue.path.map((part) => (typeof part === "symbol" ? String(part) : part));
    if (issue.code !== "unrecognized_keys") return [{ path, says: says(issue, valueAt(value, path)) }];
    return issue.keys.map((key) => ({
      path: [...path, key],
      says: "there is no such field here; remove it or correct its name.",
    }));
  });
}

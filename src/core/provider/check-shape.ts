import type { z } from "zod";
import { type Mistake, oneOf, type Path, shown } from "./check-mistake";
import type { Text } from "./schema";

type Issue = z.core.$ZodIssue;

const object = {
  noun: { en: "an object", fr: "un objet" },
  advice: { en: "write an object in { }", fr: "écrivez un objet entre { }" },
};
/** What belongs somewhere, and how it is written. */
const kinds: Readonly<Record<string, { readonly noun: Text; readonly advice: Text }>> = {
  string: {
    noun: { en: "a text", fr: "un texte" },
    advice: { en: "write a text in double quotes", fr: "écrivez un texte entre guillemets droits" },
  },
  array: {
    noun: { en: "a list", fr: "une liste" },
    advice: { en: "write a list in [ ]", fr: "écrivez une liste entre [ ]" },
  },
  object,
  record: object,
  boolean: {
    noun: { en: "true or false", fr: "true ou false" },
    advice: { en: "write one of the two", fr: "écrivez l’un des deux" },
  },
};
const correct: Text = { en: "correct it", fr: "corrigez-le" };

/** The schema's own remedies, which say what to use instead, in French. */
const remedies: Readonly<Record<string, string>> = {
  "use lower-case letters, digits and hyphens": "utilisez des minuscules, des chiffres et des traits d’union",
  "use a complete https:// address": "mettez une adresse https:// complète",
  "use a domain such as example.com": "mettez un domaine comme example.com",
  "use a host name such as example.com or *.example.com": "mettez un nom d’hôte comme example.com ou *.example.com",
};

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, part) => (at as Record<string | number, unknown> | undefined)?.[part], value);
}

/** A value that does not fit, and what to do. */
const misfit = (value: unknown, advice: Text): Text => ({
  en: `${shown(value)} does not fit; ${advice.en}.`,
  fr: `${shown(value)} ne convient pas ; ${advice.fr}.`,
});

function formatSays(issue: Extract<Issue, { code: "invalid_format" }>, value: unknown): Text {
  const remedy = remedies[issue.message];
  if (remedy) return misfit(value, { en: issue.message, fr: remedy });
  if (issue.format === "date")
    return {
      en: `${shown(value)} is not a day; write it as YYYY-MM-DD.`,
      fr: `${shown(value)} n’est pas un jour ; écrivez-le AAAA-MM-JJ.`,
    };
  if (issue.format !== "starts_with") return misfit(value, correct);
  const prefix = "prefix" in issue ? issue.prefix : "";
  return {
    en: `${shown(value)} has the wrong beginning; begin it with ${prefix}.`,
    fr: `${shown(value)} commence mal ; commencez par ${prefix}.`,
  };
}

/** A value that is none of those that may stand here. */
function unknownSays(value: unknown, allowed: readonly unknown[]): Text {
  const advice = oneOf(allowed, value === undefined ? { en: "add it", fr: "ajoutez-la" } : correct);
  return value === undefined
    ? { en: `a value is missing here; ${advice.en}.`, fr: `il manque ici une valeur ; ${advice.fr}.` }
    : {
        en: `${shown(value)} is not known here; ${advice.en}.`,
        fr: `${shown(value)} n’est pas connu ici ; ${advice.fr}.`,
      };
}

function says(issue: Issue, value: unknown): Text {
  switch (issue.code) {
    case "invalid_type": {
      const { noun, advice } = kinds[issue.expected] ?? {
        noun: { en: issue.expected, fr: issue.expected },
        advice: correct,
      };
      return value === undefined
        ? { en: `${noun.en} is missing here; ${advice.en}.`, fr: `il manque ici ${noun.fr} ; ${advice.fr}.` }
        : {
            en: `${shown(value)} is not ${noun.en}; ${advice.en}.`,
            fr: `${shown(value)} n’est pas ${noun.fr} ; ${advice.fr}.`,
          };
    }
    case "invalid_value":
      return unknownSays(value, issue.values.map(String));
    case "invalid_union":
      return unknownSays(value, "options" in issue && Array.isArray(issue.options) ? issue.options : []);
    case "invalid_format":
      return formatSays(issue, value);
    case "invalid_key":
      return {
        en: `${shown(issue.path.at(-1))} is not a language; use two small letters such as en or fr.`,
        fr: `${shown(issue.path.at(-1))} n’est pas une langue ; mettez deux petites lettres comme en ou fr.`,
      };
    case "too_small":
      return issue.origin === "array"
        ? {
            en: "this list is empty; add at least one item.",
            fr: "cette liste est vide ; ajoutez au moins un élément.",
          }
        : { en: "this text is empty; write it.", fr: "ce texte est vide ; écrivez-le." };
    case "too_big":
      return {
        en: `this text has ${String(value).length} characters; shorten it to ${issue.maximum}.`,
        fr: `ce texte fait ${String(value).length} caractères ; ramenez-le à ${issue.maximum}.`,
      };
    default:
      return misfit(value, correct);
  }
}

/** What the schema found, in sentences; `value` is what it was given. */
export function shapeMistakes(issues: readonly Issue[], value: unknown): Mistake[] {
  return issues.flatMap((issue): Mistake[] => {
    const path = issue.path.map((part) => (typeof part === "symbol" ? String(part) : part));
    if (issue.code !== "unrecognized_keys") return [{ path, says: says(issue, valueAt(value, path)) }];
    return issue.keys.map((key) => ({
      path: [...path, key],
      says: {
        en: "there is no such field here; remove it or correct its name.",
        fr: "il n’y a pas de champ de ce nom ici ; retirez-le ou corrigez son nom.",
      },
    }));
  });
}

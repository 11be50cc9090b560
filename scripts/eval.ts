import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { readIntent } from "../src/core/language/intent";
import { readText } from "../src/core/language/statement";
import { build } from "./build";
import { baselineControl, baselineSentence } from "./eval/baseline";
import { type ReadSentence, scoreConfirmations } from "./eval/confirmations";
import { type ReadControl, scoreControls } from "./eval/controls";
import { heldFigures } from "./eval/floors";
import { lexiconFor } from "./eval/lexicon-for";
import { tryMutants } from "./eval/metamorphic";
import { scorePages } from "./eval/pages";
import { type PageRow, readMaterial } from "./eval/rows";

const usage =
  "npm run -s eval -- [--projects tune|validate] [--only controls|confirmations|pages] [--mutants | --floors] [--mistakes] DIR";

/** Below this a sentence only hints at an end. */
const sureEnough = 0.6;

const ownControl: ReadControl = (text, lang) => {
  const { intent, words } = readIntent(text, lexiconFor(lang, text));
  return { got: intent, reasons: words };
};
const ownSentence: ReadSentence = (text, lang) => {
  const { kind, confidence, words } = readText(text, lexiconFor(lang, text));
  return { confirmed: kind === "confirmed" && confidence >= sureEnough, got: `${kind} ${confidence}`, reasons: words };
};

/** Pages need a browser with the extension as it is now, and not as somebody last built it. */
const buildForPages = () => build({ browser: "chromium", practice: false });

async function measuredPages(directory: string, pages: readonly PageRow[]) {
  if (pages.length === 0)
    return { n: 0, kindAccuracy: null, cancelFound: null, falseOffers: 0, confusion: {}, mistakes: [] };
  buildForPages();
  return scorePages(pages, directory);
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      projects: { type: "string" },
      only: { type: "string" },
      mutants: { type: "boolean", default: false },
      floors: { type: "boolean", default: false },
      mistakes: { type: "boolean", default: false },
    },
  });
  const [directory, ...more] = positionals;
  if (!directory || more.length > 0) throw new Error(`Name one directory: ${usage}`);
  if (!existsSync(directory)) throw new Error(`There is no directory "${directory}".`);
  const { controls, confirmations, pages } = readMaterial(directory, values.projects ?? null);
  if (values.mutants) {
    buildForPages();
    console.log(JSON.stringify(await tryMutants(pages, controls, directory), null, 2));
    return;
  }
  const wants = (part: string) => values.only === undefined || values.only === part;
  const report = {
    projects: values.projects ?? "all",
    ...(wants("controls") && {
      controls: scoreControls(controls, ownControl),
      controlsByRegularExpressions: scoreControls(controls, baselineControl),
    }),
    ...(wants("confirmations") && {
      confirmations: scoreConfirmations(confirmations, ownSentence),
      confirmationsByRegularExpressions: scoreConfirmations(confirmations, baselineSentence),
    }),
    ...(wants("pages") && { pages: await measuredPages(directory, pages) }),
  };
  if (values.floors) {
    const held = heldFigures(report, values.projects ?? "all");
    for (const { figure, is, bound, holds } of held)
      console.log(`${holds ? "ok  " : "LOST"} ${figure}: ${is} (${JSON.stringify(bound)})`);
    if (held.some(({ holds }) => !holds)) process.exitCode = 1;
    return;
  }
  // Who reads the mistakes of projects that were left out, and mends them, has none left out any more.
  const figures = (_: string, value: unknown) => (Array.isArray(value) && !values.mistakes ? `${value.length}` : value);
  console.log(JSON.stringify(report, figures, 2));
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

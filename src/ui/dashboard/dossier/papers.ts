import { browser } from "wxt/browser";
import { members } from "@/core/dossier/format";
import { words } from "../../shared/world";
import { caseSummary } from "./case-summary";
import type { Paper } from "./export-dossier";
import { verifyGuide } from "./verify-text";
import { told } from "./words";

/** The page that verifies, as it was built into the package, in our language. */
async function verifyPage(): Promise<string> {
  const answer = await fetch(browser.runtime.getURL("/dossier/verify.txt" as never));
  if (!answer.ok) throw new Error("The package lacks the page that verifies a dossier.");
  return (await answer.text()).replace('<html lang="">', `<html lang="${words.code}">`);
}

/** What a dossier holds for reading, in the order in which it lies there. */
export const papers: readonly Paper[] = [
  { path: "summary.txt", make: async ({ row, journal }) => caseSummary(row, journal.exhibits) },
  { path: members.page, make: verifyPage },
  { path: members.guide, make: async ({ row, journal }) => verifyGuide(journal, row.state.provider.name, told) },
];

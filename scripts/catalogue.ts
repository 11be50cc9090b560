import { latestDay } from "../src/core/provider/age";
import { readCatalogue } from "./read-catalogue";

// Checks every file of the catalogue, for those who write one: each mistake with file, line, field and remedy.
try {
  console.log(`${readCatalogue(false, latestDay(Date.now())).length} entries, no mistakes.`);
} catch (mistakes) {
  console.error((mistakes as Error).message);
  process.exitCode = 1;
}

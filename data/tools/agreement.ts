/**
 * How far the two independent codings of the bundled plans agree, as they were before they were settled.
 *
 *     npm run agreement
 *
 * Prints the table that stands in data/CODING.md, and with `--differences` each clause on which the two differ. The codings are
 * in `data/coding/<plan>.first.json` and `.second.json`.
 */
import { fileURLToPath } from "node:url";
import { secondReading, writeAgreement } from "./secondReading.ts";

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const result = secondReading();
  console.log(writeAgreement(result));
  if (process.argv.includes("--differences")) {
    for (const { field, differences } of [...result.fields, ...result.actions.fields]) {
      for (const { exact, left, right } of differences) console.log(`${field}: ${exact}: ${left} / ${right}`);
    }
  }
}

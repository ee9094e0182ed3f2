/**
 * How well `resolveIndicator` does on the project's own labelled names.
 *
 *     npm run accuracy [-- <file of labelled names> [--wrong | --markdown | --write | --fit]]
 *
 * Prints the shares, the curve over the cut-off, what the confidence is worth, and the kinds of errors; with `--wrong` each name it
 * gets wrong, with `--markdown` the tables as `data/NAMES.md` shows them. `--write` puts them there; `--fit` fits the weights of the
 * confidence to the names and puts them into `src/catalog/resolve/confidenceWeights.ts`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { DEFAULT_CUT_OFF } from "eduplan/catalog";
import { describe } from "eduplan/model";
import { fitConfidence, samplesOf } from "./fitConfidence.ts";
import { isRight } from "./measure.ts";
import { answersTo, markdownOf, measuredOf, readLabels, resolveName, tablesOf, textOf, withTables } from "./report.ts";

const names = readLabels(process.argv.slice(2).find((each) => !each.startsWith("--")));

if (process.argv.includes("--fit")) {
  const file = new URL("../../src/catalog/resolve/confidenceWeights.ts", import.meta.url);
  const weights = Object.entries(fitConfidence(samplesOf(answersTo(names)))).map(
    ([part, weight]) => `  ${part}: ${weight},\n`,
  );
  writeFileSync(file, readFileSync(file, "utf8").replace(/\{\n[^}]*\}/, `{\n${weights.join("")}}`));
  process.exit();
}

const tables = tablesOf(measuredOf(names));

if (process.argv.includes("--write")) {
  const page = new URL("../../data/NAMES.md", import.meta.url);
  writeFileSync(page, withTables(readFileSync(page, "utf8"), tables));
} else console.log(process.argv.includes("--markdown") ? markdownOf(tables) : textOf(tables));

if (process.argv.includes("--wrong")) {
  for (const name of names) {
    const resolution = resolveName(name, DEFAULT_CUT_OFF);
    if (isRight(name, resolution.indicator)) continue;
    const { label, stage = "", unit = "", expect, trap = "", ambiguous } = name;
    const nearest = resolution.refused.map((each) => `${each.indicator} ${each.confidence.toFixed(2)}`).join(", ");
    console.log(
      `\n${label} | ${stage} | ${unit} | expected ${expect}${ambiguous ? ` (${ambiguous.join(", ")})` : ""} ${trap && `| trap: ${trap}`}`,
    );
    console.log(
      `  got ${resolution.indicator} ${resolution.confidence.toFixed(2)}: ${resolution.reasons.map((each) => describe(each, "zh")).join("; ")}`,
    );
    console.log(`  refused ${nearest}`);
  }
}

// One command tells of both; names of one's own are asked for alone.
if (!process.argv.slice(2).some((each) => !each.startsWith("--") || each === "--write"))
  await import("./extractReport.ts");

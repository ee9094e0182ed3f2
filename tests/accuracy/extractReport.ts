/**
 * How well `extractPlan` reads: the labelled sentences and tables by form, and, where their texts are present, the bundled plans.
 *
 *     npm run accuracy [-- --wrong]
 *
 * With `--wrong` each record of the set `open` that is missing, wrong or not there. The sets `aside` and `kept` only give their totals.
 */
import { plans } from "eduplan/data";
import { textsArePresent } from "../audit/sourceTexts.ts";
import { type CaseResult, casesOf, measureCase, scoreOf } from "./measureExtracts.ts";
import { commitmentOf, measureMilestones, measurePlan, type PlanScore } from "./measurePlans.ts";

const percent = (share: number) => (100 * share).toFixed(1);

for (const set of ["open", "aside", "kept"] as const) {
  const results = casesOf(set).map(measureCase);
  console.log(`\n${set}: precision, recall, F1 of records right in every field (%)`);
  for (const form of ["all", ...new Set(results.map((each) => each.form))]) {
    const { expected, found, precision, recall, f1 } = scoreOf(
      results.filter((each) => form === "all" || each.form === form),
    );
    console.log(
      `  ${form.padEnd(8)} ${percent(precision).padStart(6)} ${percent(recall).padStart(6)} ${percent(f1).padStart(6)}  ${expected} expected, ${found} found`,
    );
  }
  if (set === "open" && process.argv.includes("--wrong")) for (const result of results) printWrong(result);
}

if (textsArePresent) {
  console.log("\nthe bundled plans, targets paired by place and value (%)");
  const scores = plans.map(measurePlan);
  const kinds = [...new Set(plans.flatMap(({ targets }) => targets.map(commitmentOf)))];
  for (const kind of ["all", ...kinds] as const) {
    const of = kind === "all" ? kinds : [kind];
    const sum = (pick: (score: PlanScore) => number) =>
      scores.reduce((total, each) => of.reduce((all, one) => all + pick(each[one]), total), 0);
    const [expected, found, paired] = [
      sum((each) => each.expected),
      sum((each) => each.found),
      sum((each) => each.paired),
    ];
    const fields = Object.keys(scores[0]?.figure.fields ?? {}).map(
      (name) => `${name} ${percent(sum((each) => each.fields[name] ?? 0) / paired)}`,
    );
    const f1 = (alike: number) => percent((2 * alike) / (expected + found));
    console.log(
      `  ${kind.padEnd(9)} precision ${percent(paired / found)}, recall ${percent(paired / expected)} of ${expected}; ${fields.join(", ")}; F1 of value, unit, bound, kind and year ${f1(sum((each) => each.alike.goal))}, of stage and label as well ${f1(sum((each) => each.alike.whole))}, to the letter ${f1(sum((each) => each.alike.letter))}`,
    );
  }
  const milestones = plans.map(measureMilestones);
  const all = (name: "expected" | "found" | "paired") => milestones.reduce((total, each) => total + each[name], 0);
  console.log(
    `  milestone precision ${percent(all("paired") / all("found"))}, recall ${percent(all("paired") / all("expected"))} of ${all("expected")}`,
  );
} else console.log("\nThe plans' texts are not present.");

function printWrong({ id, pairs, missed, spurious }: CaseResult): void {
  for (const { expected, found, wrong } of pairs) {
    if (wrong.length > 0)
      console.log(`${id} ${wrong.join(", ")}: ${JSON.stringify(found)} for ${JSON.stringify(expected)}`);
  }
  for (const each of missed) console.log(`${id} missed: ${JSON.stringify(each)}`);
  for (const each of spurious) console.log(`${id} not there: ${JSON.stringify(each)}`);
}

// Who promises the most in 九年义务教育巩固率, the share of pupils who stay for all nine years, and where can it not be said?
// Data: the five bundled plans.
import { align, compareAll, describe, score } from "eduplan";
import { plans } from "eduplan/data";

const indicator = "compulsory.retention-rate";
const titles = new Map(plans.map(({ id, title }) => [id, title.en]));

const row = score(plans).peers.find((each) => each.indicator === indicator);
console.log(`${row?.name.en}\n\nplaces among the plans that compare:`);
for (const { plan, best, worst } of row?.ranks ?? []) {
  console.log(`  ${best === worst ? best : `${best}–${worst}`}  ${titles.get(plan)}`);
}
console.log("\nit cannot be said of:");
for (const { plan, reason } of [...(row?.unstated ?? []), ...(row?.withheld ?? [])]) {
  console.log(`  ${titles.get(plan)}: ${describe(reason, "en")}`);
}

// The places rest on these two clauses, and on what is owed: a floor of 99 % is less than 100 %.
const compared = compareAll(align(plans)).rows.find((each) => each.indicator === indicator);
for (const { comparison } of compared?.pairs ?? []) {
  const [best] = comparison.pairs;
  console.log(
    `\n“${best?.left.evidence.exact}” against “${best?.right.evidence.exact}”: ${best?.promise?.difference} points`,
  );
}

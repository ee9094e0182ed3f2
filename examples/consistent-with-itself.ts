// Is each plan consistent with itself: does it contradict itself, promise less than it has, or name parts that do not make the whole?
// Data: the five bundled plans.
import { audit, describe } from "eduplan";
import { plans } from "eduplan/data";

// Rules about the copy, the coding and what is left unsaid answer other questions.
const without = ["audit.missing", "audit.provenance", "audit.readings", "audit.misprints", "audit.printed"];

for (const plan of plans) {
  const { findings } = audit(plan, { without });
  const doubts = findings.filter(({ severity }) => severity !== "info");
  const sums = findings.filter(({ code }) => code === "audit.sums.hold");
  console.log(`# ${plan.title.en}`);
  console.log(`${doubts.length} things to look at; sums that hold: ${sums.length}`);
  for (const { path: _, ...finding } of doubts) {
    console.log(`- ${describe(finding, "en")}`);
    const clauses = new Map(finding.evidence?.map(({ start, exact }) => [start, exact]));
    for (const [start, exact] of clauses) console.log(`    “${exact}” @${start}`);
  }
  console.log();
}

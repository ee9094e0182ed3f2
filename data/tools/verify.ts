/**
 * Checks every quote of every bundled plan against a folder of texts named `<plan id>.txt`.
 *
 *     npm run verify -- <folder>
 *
 * Prints what holds and what does not; exits with 1 when a quote does not hold or a text is absent.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { verifyEvidence } from "../../src/audit/verifyEvidence.ts";
import { plans } from "../../src/data/index.ts";
import { describe } from "../../src/model/describe.ts";

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error("verify needs a folder of texts: npm run verify -- <folder>");
  process.exit(2);
}
for (const plan of plans) {
  const file = join(folder, `${plan.id}.txt`);
  if (!existsSync(file)) {
    console.log(`${plan.id}: no text ${file}`);
    process.exitCode = 1;
    continue;
  }
  const { clauses, verified, findings } = verifyEvidence(plan, readFileSync(file, "utf8"));
  console.log(`${plan.id}: ${verified} of ${clauses} quotes stand where the plan says`);
  for (const finding of findings) console.log(`  ${describe(finding, "en")}`);
  if (findings.length > 0) process.exitCode = 1;
}

/**
 * Checks every quote of every bundled plan against a folder of texts named `<plan id>.txt`.
 *
 *     npm run verify -- <folder>
 *
 * Prints what holds and what does not, and the quantities of each text that no record accounts for; exits with 1 when a
 * quote does not hold, a quantity is not accounted for or a text is absent.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { accountForQuantities } from "../../src/audit/accountForQuantities.ts";
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
  const text = readFileSync(file, "utf8");
  const { clauses, verified, findings: faults } = verifyEvidence(plan, text);
  const { quantities, accounted, findings: open } = accountForQuantities(plan, text);
  console.log(`${plan.id}: ${verified} of ${clauses} quotes stand where the plan says`);
  console.log(`${plan.id}: ${accounted} of ${quantities} quantities are accounted for`);
  const findings = [...faults, ...open];
  for (const finding of findings) console.log(`  ${describe(finding, "en")}`);
  if (findings.length > 0) process.exitCode = 1;
}

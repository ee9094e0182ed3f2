/**
 * How well `resolveIndicator` does on the project's own labelled names.
 *
 *     npm run accuracy [-- <file of labelled names> [--wrong]]
 *
 * Prints the shares, the curve of precision and share found over the cut-off, and with `--wrong` each name it gets wrong.
 */
import { readFileSync } from "node:fs";
import { DEFAULT_CUT_OFF, resolveIndicator } from "eduplan/catalog";
import { describe } from "eduplan/model";
import { accuracyOf, answerOf, foundAtPrecision, type LabelledName } from "./measure.ts";

const [file = new URL("labels.json", import.meta.url)] = process.argv.slice(2).filter((each) => !each.startsWith("--"));
const names = JSON.parse(readFileSync(file, "utf8")) as LabelledName[];
const resolve = ({ label, stage, unit }: LabelledName, cutOff: number) =>
  resolveIndicator(label, { ...(stage !== undefined && { stage }), ...(unit !== undefined && { unit }) }, { cutOff });
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

const all = names.map((name) => answerOf(name, resolve(name, 0)));
const { top1, decisions, traps, precision, found } = accuracyOf(all, DEFAULT_CUT_OFF);
const at98 = foundAtPrecision(all, 0.98);
const count = (holds: (name: LabelledName) => boolean): number => names.filter(holds).length;
console.log(
  `${names.length} names, ${count(({ expect }) => expect === null)} of which mean none, ${count(({ trap }) => trap !== undefined)} traps`,
);
console.log(`nearest is right (top 1)         ${percent(top1)}`);
console.log(`decisions right, none included   ${percent(decisions)}  at the default cut-off ${DEFAULT_CUT_OFF}`);
console.log(`traps decided right              ${percent(traps)}`);
console.log(`right among those taken          ${percent(precision)}`);
console.log(`found                            ${percent(found)}`);
console.log(`found where 98 % taken are right ${percent(at98.found)}  at cut-off ${at98.cutOff.toFixed(2)}`);
console.log("\ncut-off  right among taken  found  decisions");
for (let cutOff = 0.3; cutOff <= 1.001; cutOff += 0.05) {
  const at = accuracyOf(all, cutOff);
  console.log(
    `${cutOff.toFixed(2)}     ${percent(at.precision).padStart(8)}         ${percent(at.found).padStart(8)}  ${percent(at.decisions).padStart(8)}`,
  );
}

if (process.argv.includes("--wrong")) {
  for (const name of names) {
    const resolution = resolve(name, DEFAULT_CUT_OFF);
    const right = resolution.indicator === name.expect || name.also?.includes(resolution.indicator ?? "");
    if (right) continue;
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

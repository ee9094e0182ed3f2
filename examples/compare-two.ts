// Do two plans promise the same thing, and if it cannot be said, why not?
// Data: two of the bundled plans.
import { align, compareAll, describe } from "eduplan";
import { jizhou, shuozhou } from "eduplan/data";

const { rows } = compareAll(align([shuozhou, jizhou]));
for (const { name, pairs } of rows) {
  for (const { comparison } of pairs) {
    const difference = comparison.pairs[0]?.promise?.difference;
    const why = comparison.reasons.map((reason) => describe(reason, "en")).join("; ");
    console.log(`${name.en}: ${comparison.comparable ? `comparable, difference ${difference}` : why}`);
  }
}

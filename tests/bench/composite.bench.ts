/**
 * What it costs to build an index again and again.
 *
 *     npm run bench:composite
 *
 * Two tables: one of 51 regions and 49 indicators in four levels (the ASEM data where the reference folder is present, else made up) and one of 2,850 regions
 * and 30 indicators, made up. Processor time, the first call, which compiles as it goes, beside the median of the next. The baseline
 * builds the same replicates one by one with `compositeIndex`, which keeps nothing between them.
 */
import { cpus } from "node:os";
import {
  compositeIndex,
  type Factor,
  type Recipe,
  type RegionTable,
  removal,
  replicateAt,
  sensitivity,
  uncertainty,
} from "eduplan/composite";
import manifest from "../../package.json" with { type: "json" };
import { asemTable, referenceIsPresent } from "../composite/asemTable.ts";

const factors: readonly Factor[] = [
  { name: "outliers", path: "treat.winsorise", values: [1, 2, 3, 4, 5] },
  { name: "normalisation", path: "normalise", values: [{ range: [1, 100] }, { method: "zscore", mean: 10, sd: 2 }] },
  { weights: { noise: 0.25 } },
  { name: "aggregation", path: "aggregate.method", values: ["arithmetic", "geometric"] },
];

/** A made-up table of skewed positive values in pillars of about six indicators, with two halves above them when `levels` is 4. */
function madeUp(regions: number, indicators: number, levels: 3 | 4): RegionTable {
  const pillars = Math.ceil(indicators / 6);
  const value = (row: number, column: number) =>
    ((row * 7919 + column * 104_729 + row * row * (column + 1)) % 9973) / 9973;
  const halves = levels === 4 ? [{ id: "left" }, { id: "right" }] : [];
  return {
    rows: Array.from({ length: regions }, (_, row) => ({ region: `r${row}` })),
    indicators: Array.from({ length: indicators }, (_, column) => ({
      id: `i${column}`,
      direction: column % 7 === 0 ? "lower" : "higher",
      parent: `p${column % pillars}`,
      values: Array.from({ length: regions }, (_, row) => 1 + 100 * value(row, column) ** (1 + (column % 4))),
    })),
    aggregates: [
      ...Array.from({ length: pillars }, (_, pillar) => ({
        id: `p${pillar}`,
        ...(levels === 4 && { parent: pillar % 2 ? "left" : "right" }),
      })),
      ...halves,
    ],
  };
}

/** Processor time of the first call and the median of the next, in ms. */
function timed(runs: number, call: () => unknown): { first: number; median: number } {
  const times = Array.from({ length: runs }, () => {
    const start = process.cpuUsage();
    call();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  const [first = Number.NaN, ...later] = times;
  later.sort((a, b) => a - b);
  return { first, median: later[later.length >> 1] ?? Number.NaN };
}

function line(what: string, { first, median }: { first: number; median: number }, note = ""): void {
  console.log(`${what.padEnd(58)}${first.toFixed(0).padStart(9)}${median.toFixed(0).padStart(9)}  ${note}`);
}

const asem = referenceIsPresent ? asemTable() : madeUp(51, 49, 4);
const recipe: Recipe = referenceIsPresent
  ? { denominate: {}, impute: { method: "group-mean", group: "EurAsia_group" }, treat: {} }
  : { treat: {} };
const counties = madeUp(2850, 30, 3);

console.log(
  `eduplan ${manifest.version}, ${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${process.platform} ${process.arch}`,
);
console.log(`${cpus().length} x ${cpus()[0]?.model ?? "unknown processor"}`);
console.log(
  `\n51 × 49, four levels (${referenceIsPresent ? "ASEM" : "made up"}); four factors`.padEnd(59) +
    "first ms".padStart(9) +
    "median".padStart(9),
);
const options = { factors, replications: 1000, seed: 1 };
const many = timed(6, () => uncertainty(asem, recipe, options));
line("uncertainty, 1,000 replications", many);
const recipes = Array.from({ length: 50 }, (_, index) => replicateAt(asem, recipe, options, index).recipe);
const plain = timed(6, () => {
  for (const each of recipes) compositeIndex(asem, each);
});
line(
  "the same by compositeIndex, 50 replicates",
  plain,
  `${(plain.median / 50 / (many.median / 1000)).toFixed(1)} times as much a replicate`,
);
const sets = factors.map((factor) => ("weights" in factor ? { weights: { noise: 0.25, sets: 20 } } : factor));
line(
  "sensitivity, all 400 combinations",
  timed(4, () => sensitivity(asem, recipe, { factors: sets })),
);
line(
  "sensitivity, n = 256, 1,536 runs",
  timed(4, () => sensitivity(asem, recipe, { factors, n: 256 })),
);
line(
  "removal of each of 49 indicators",
  timed(4, () => removal(asem, recipe)),
);

console.log("\n2,850 × 30, three levels (made up); four factors");
const few = timed(4, () => uncertainty(counties, { treat: {} }, { ...options, replications: 100 }));
line("uncertainty, 100 replications", few, `${(few.median / 100).toFixed(1)} ms a replication`);

console.log("\nLargest heap in use while 51 × 49 runs, after collection (MB)");
for (const replications of [1000, 10_000]) {
  let most = 0;
  let calls = 0;
  // A function that the recipe calls for each region of a replicate: now and then it looks at the heap.
  const watch = (values: readonly number[], weights: readonly number[]) => {
    if (calls++ % (51 * 250) === 0) most = Math.max(most, collected());
    return values.reduce((sum, value, child) => sum + value * (weights[child] ?? 0), 0);
  };
  const { index } = compositeIndex(asem);
  const watched: Recipe = { ...recipe, aggregate: { aggregates: { [index]: { method: watch } } } };
  uncertainty(asem, watched, { ...options, factors: factors.slice(0, 3), replications });
  console.log(
    `${replications.toLocaleString("en").padStart(8)} replications ${(most / 2 ** 20).toFixed(1).padStart(6)}`,
  );
}

/** The heap in use after collection. */
function collected(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

// As many plans as China has counties, 60 targets each: what the verbs and files need for them. See soak.ts.
import { align, audit, crosstab, fromCsv, fromTables, planTables, score, toCsv, toParquet, toRows } from "eduplan";
import { plans } from "eduplan/data";
import * as parquetWriter from "hyparquet-writer";
import { nation } from "../nation.ts";

const COUNTIES = 3208;
const made = nation(plans, COUNTIES, 60).map((plan) => ({
  ...plan,
  // A copy has one id: what repeats in the bundled plans would repeat here a thousand times.
  observations: [],
  milestones: [],
  actions: [],
  setAside: [],
  targets: plan.targets.map(({ baseline: _, partOf: __, ...target }) => target),
}));
const megabytes = (size: number): string => `${(size / 1e6).toFixed(0)} MB`;

console.log(`${made.length} plans, ${made.reduce((sum, { targets }) => sum + targets.length, 0)} targets`);
console.log(`as JSON ${megabytes(JSON.stringify(made).length)}; heap ${megabytes(process.memoryUsage().heapUsed)}`);

/** Runs a part and says how long it took and what it gave. */
function time<Result>(name: string, part: () => Result, said: (result: Result) => string): Result {
  const start = performance.now();
  const result = part();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const heap = megabytes(process.memoryUsage().heapUsed);
  console.log(`${name.padEnd(28)} ${seconds.padStart(7)} s   ${said(result).padEnd(28)} heap ${heap}`);
  return result;
}

time(
  "audit of each",
  () => made.reduce((sum, plan) => sum + audit(plan).findings.length, 0),
  (count) => `${count} findings`,
);
const alignment = time(
  "align, filled cells",
  () => align(made, { cells: "filled" }),
  ({ rows }) => `${rows.length} rows`,
);
time(
  "crosstab",
  () => crosstab(made, { rows: "stage", columns: "theme" }),
  ({ total }) => `${total} records`,
);
time(
  "score, without peers",
  () => score(made, { peers: false }),
  ({ targets }) => `${targets.length} targets`,
);
const cells = time(
  "toRows of the alignment",
  () => toRows(alignment),
  ({ rows }) => `${rows.length} rows`,
);
time(
  "toCsv of these",
  () => toCsv(cells),
  (text) => megabytes(text.length),
);
time(
  "toParquet of these",
  () => toParquet(cells, { parquetWriter }),
  (bytes) => megabytes(bytes.length),
);
const tables = time(
  "planTables",
  () => planTables(made),
  (all) => `${all.reduce((sum, { rows }) => sum + rows.length, 0)} rows`,
);
const [targets] = tables.filter(({ name }) => name === "targets");
if (targets) {
  const csv = time(
    "toCsv of the targets",
    () => toCsv(targets),
    (text) => megabytes(text.length),
  );
  const read = time(
    "fromCsv of the targets",
    () => fromCsv(csv, { table: targets }),
    (result) => (result.success ? `${result.data.rows.length} rows` : `${result.findings.length} findings`),
  );
  if (read.success) {
    const others = tables.filter(({ name }) => name !== "targets");
    time(
      "fromTables",
      () => fromTables([...others, read.data]),
      (result) => (result.success ? `${result.data.length} plans` : `${result.findings.length} findings`),
    );
  }
}

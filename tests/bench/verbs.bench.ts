// Time of each verb on the five bundled plans, as the built package does it, with the copying of the same plans as JSON as
// a measure of the machine: figures of two machines, or of two days, compare as multiples of it. `npm run bench` builds
// first; with BENCH=nation it aligns as many plans as China has counties too, which takes minutes.
import { cpus } from "node:os";
import { Bench } from "tinybench";
import manifest from "../../package.json" with { type: "json" };
import { nation } from "../nation.ts";

/** A module of the built package: its own name would lead to the source here. */
const built = (path: string) => import(new URL(`../../dist/${path}`, import.meta.url).href);
const eduplan: typeof import("eduplan") = await built("index.js");
const { plans }: typeof import("eduplan/data") = await built("data/index.js");
const { align, audit, compareAll, diff, safeParsePlan, score, toText } = eduplan;

const time = Number(process.argv[2] ?? 500);
const BASELINE = "JSON.parse(JSON.stringify(plans))";

const alignment = align(plans);
const pairs = plans.flatMap((left, index) => plans.slice(index + 1).map((right) => [left, right] as const));

const hundred = nation(plans, 2, 100);
const HUNDRED = "copy of two plans of 100 targets";

const bench = new Bench({ time, warmupTime: time / 5 })
  .add(BASELINE, () => JSON.parse(JSON.stringify(plans)))
  .add("align", () => align(plans))
  .add("compareAll", () => compareAll(alignment))
  .add("diff of all ten pairs", () => pairs.map(([left, right]) => diff(left, right)))
  .add("score", () => score(plans))
  .add("align, compareAll, diff, score", () => {
    compareAll(align(plans));
    for (const [left, right] of pairs) diff(left, right);
    score(plans);
  })
  .add("audit of all", () => plans.map((plan) => audit(plan)))
  .add("safeParsePlan of all", () => plans.map((plan) => safeParsePlan(plan)))
  .add("toText of the alignment", () => toText(alignment))
  .add(HUNDRED, () => JSON.parse(JSON.stringify(hundred)))
  .add("align two plans of 100 targets", () => align(hundred));
await bench.run();

const medians = new Map(
  bench.tasks.map(({ name, result }) => {
    if (result.state !== "completed") throw new Error(`${name}: ${result.state}`);
    return [name, result.latency.p50] as const;
  }),
);
const base = medians.get(BASELINE) ?? Number.NaN;
const records = plans.reduce((sum, { targets }) => sum + targets.length, 0);

console.log(`Verbs of eduplan ${manifest.version} on five plans with ${records} targets: median, ${time} ms each`);
console.log(`${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${process.platform} ${process.arch}`);
console.log(`${cpus().length} x ${cpus()[0]?.model ?? "unknown processor"}\n`);
console.log(`${"".padEnd(36)}${"ms".padStart(10)}${"times the copy".padStart(18)}`);
for (const [name, median] of medians) {
  console.log(`${name.padEnd(36)}${median.toFixed(2).padStart(10)}${(median / base).toFixed(1).padStart(18)}`);
}

if (process.env.BENCH === "nation") {
  const all = { fold: "narrower", groupBy: "theme", year: { to: 2024, rule: "linear" }, benchmarks: true } as const;
  const ways = {
    align: (made: typeof plans) => align(made),
    'align, cells "filled"': (made: typeof plans) => align(made, { cells: "filled" }),
    "align with every option": (made: typeof plans) => align(made, all),
  };
  console.log(
    "\nPlans of 60 targets each, against one JSON copy of the same plans; growth: cost a target, 1 at the fewest plans",
  );
  console.log(
    `${"".padEnd(28)}${"plans".padStart(8)}${"ms".padStart(10)}${"times the copy".padStart(18)}${"growth".padStart(10)}`,
  );
  const counts = [401, 802, 1604, 3208];
  const copies = new Map<number, number>();
  for (const [name, run] of Object.entries({
    copy: (made: typeof plans) => JSON.parse(JSON.stringify(made)),
    ...ways,
  })) {
    let fewest: number | undefined;
    for (const count of counts) {
      const made = nation(plans, count, 60);
      const times = Array.from({ length: 5 }, () => {
        const start = performance.now();
        run(made);
        return performance.now() - start;
      });
      const median = times.sort((a, b) => a - b)[2] ?? Number.NaN;
      if (name === "copy") copies.set(count, median);
      fewest ??= median / count;
      const ratio = median / (copies.get(count) ?? Number.NaN);
      const growth = median / count / fewest;
      console.log(
        `${name.padEnd(28)}${String(count).padStart(8)}${median.toFixed(0).padStart(10)}${ratio.toFixed(2).padStart(18)}${growth.toFixed(2).padStart(10)}`,
      );
    }
  }
}

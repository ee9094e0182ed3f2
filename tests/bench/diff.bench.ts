/**
 * What a diff of two versions costs, beside other programs that compare records.
 *
 *     npm run bench:diff
 *
 * Each is run in a process of its own: the first call, which compiles as it goes, and the median of the next ones, in processor time; and the
 * heap its result holds after collection, as a share of what the two versions hold. The versions have ids; every twentieth value was
 * raised and a block of a hundredth of the targets moved, so the true answer is n/20 changes and one move. The last part compares versions without
 * ids. What the others tell is counted as they tell it: a moved target is a removed and an added one, or not seen at all.
 */
import { execFileSync } from "node:child_process";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { diff } from "eduplan/diff";
import manifest from "../../package.json" with { type: "json" };
import { manyTargets } from "./manyTargets.ts";
import { PEERS, type Peer } from "./peers.ts";

const OWN = "eduplan";
const METHODS: Readonly<Record<string, Peer>> = {
  [OWN]: (left, right) => {
    const result = diff(left, right);
    return { result, changes: result.entries.length + result.moves.length };
  },
  ...PEERS,
};
/** Compares each with each where order matters, which 100,000 targets do not allow. */
const QUADRATIC = "jsondiffpatch";

interface Measured {
  readonly first: number;
  readonly median: number;
  readonly changes: number;
  /** Heap of the result over that of the versions. */
  readonly memory: number;
}

const collect = (): number => {
  (globalThis as { gc?: () => void }).gc?.();
  return process.memoryUsage().heapUsed;
};

/** In the process of its own: one method on so many targets. */
function measure(name: string, count: number): Measured {
  const method = METHODS[name] as Peer;
  const before = collect();
  const { left, right } = manyTargets(count);
  const input = collect() - before;
  const times: number[] = [];
  let changes = 0;
  collect();
  for (let run = 0; run < (count > 10_000 ? 8 : 100); run += 1) {
    const start = process.cpuUsage();
    changes = method(left, right).changes;
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / 1000);
  }
  const empty = collect();
  const kept = method(left, right);
  const memory = (collect() - empty) / input;
  if (kept.changes !== changes) throw new Error(`${name} does not always tell the same`);
  const [first = Number.NaN, ...later] = times;
  later.sort((a, b) => a - b);
  return { first, median: later[later.length >> 1] ?? Number.NaN, changes, memory };
}

function inOwnProcess(name: string, count: number): Measured {
  const own = fileURLToPath(import.meta.url);
  const flags = ["--expose-gc", "--import", "tsx", own, name, String(count)];
  return JSON.parse(execFileSync(process.execPath, flags, { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] }));
}

function report(): void {
  const versions = Object.entries(manifest.devDependencies).filter(([name]) => name in PEERS);
  console.log(
    `Two versions of one plan with ids: eduplan ${manifest.version}, ${versions.map((each) => each.join(" ")).join(", ")}`,
  );
  console.log(`${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${process.platform} ${process.arch}`);
  console.log(`${cpus().length} x ${cpus()[0]?.model ?? "unknown processor"}`);
  for (const count of [1000, 100_000]) {
    console.log(`\n${count.toLocaleString("en")} targets; true: ${count / 20} changes and 1 move`);
    console.log(
      `${"".padEnd(22)}${["first ms", "median ms", "ratio", "changes", "memory"].map((each) => each.padStart(11)).join("")}`,
    );
    let base: number | undefined;
    for (const name of ["map by id, isEqual", OWN, ...Object.keys(PEERS).slice(1)]) {
      if (name === QUADRATIC && count > 10_000) {
        console.log(`${name.padEnd(22)}  not run: where a block moved, it keeps a table of n × n`);
        continue;
      }
      const { first, median, changes, memory } = inOwnProcess(name, count);
      base ??= median;
      const cells = [first.toFixed(1), median.toFixed(1), (median / base).toFixed(2), changes, memory.toFixed(2)];
      console.log(`${name.padEnd(22)}${cells.map((each) => String(each).padStart(11)).join("")}`);
    }
  }
}

const [name, count] = process.argv.slice(2);
if (name) console.log(JSON.stringify(measure(name, Number(count))));
else report();

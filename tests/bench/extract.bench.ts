/**
 * What reading a plan's text costs.
 *
 *     npm run bench:extract
 *
 * Made text in the manner of plans: headings, prose of which about one sentence in six has a figure, and tables. Processor time of the
 * median run after the first, in megabytes (UTF-8) a second, for 40 kB and 4 MB, and beside it @microsoft/recognizers-text-suite, which finds numbers,
 * percentages and units and nothing of what they are about, on the first 40 kB. And what a script waits for: the import and the
 * first 40 kB in a new process, median of nine by the clock inside it.
 */
import { execFileSync } from "node:child_process";
import { cpus } from "node:os";
import Recognizers from "@microsoft/recognizers-text-suite";
import manifest from "../../package.json" with { type: "json" };
import { madePlanText } from "./planText.ts";

// The built package, as a user runs it.
const entry = new URL("../../dist/extract/index.js", import.meta.url).href;
const { extractPlan }: typeof import("eduplan/extract") = await import(entry);

const SMALL = 40_000;
const LARGE = 4_000_000;

function megabytesPerSecond(text: string, runs: number, read: (text: string) => unknown): number {
  const times: number[] = [];
  for (let run = 0; run <= runs; run++) {
    const start = process.cpuUsage();
    read(text);
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / 1e6);
  }
  const median = times.slice(1).sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
  return Buffer.byteLength(text) / 1e6 / median;
}

const read = (text: string) => extractPlan(text, { region: "44xxxx", period: [2021, 2025] });
const recognize = (text: string) =>
  text
    .split("\n")
    .map((line) => [
      Recognizers.recognizeNumber(line, Recognizers.Culture.Chinese),
      Recognizers.recognizePercentage(line, Recognizers.Culture.Chinese),
      Recognizers.recognizeDimension(line, Recognizers.Culture.Chinese),
    ]);

const small = madePlanText(SMALL);
const large = madePlanText(LARGE);
const [slow, fast] = [megabytesPerSecond(small, 60, read), megabytesPerSecond(large, 5, read)];
const peer = megabytesPerSecond(small, 3, recognize);
const { plan, ledger } = read(small);
console.log(
  `eduplan ${manifest.version}, Node ${process.versions.node}, ${cpus()[0]?.model}, ${new Date().toISOString().slice(0, 10)}`,
);
console.log(
  `40 kB: ${plan.targets.length} targets, ${plan.observations.length} observations, ${ledger.length} numbers accounted for`,
);
console.log(
  `eduplan     40 kB ${slow.toFixed(2)} MB/s, 4 MB ${fast.toFixed(2)} MB/s (${(fast / slow).toFixed(2)} of it)`,
);
console.log(
  `recognizers ${manifest.devDependencies["@microsoft/recognizers-text-suite"]} 40 kB ${peer.toFixed(3)} MB/s; eduplan is ${(slow / peer).toFixed(0)} times as fast`,
);

/** Milliseconds of an import and of the first call behind it, each in a process of its own. */
const FIRST = `
const { readFileSync } = await import("node:fs");
const text = readFileSync(0, "utf8");
const start = performance.now();
const { extractPlan } = await import(${JSON.stringify(entry)});
const imported = performance.now();
extractPlan(text, { region: "44xxxx", period: [2021, 2025] });
console.log(JSON.stringify([imported - start, performance.now() - imported]));`;
const firsts = Array.from({ length: 9 }, (): [number, number] =>
  JSON.parse(execFileSync(process.execPath, ["--input-type=module", "-e", FIRST], { input: small, encoding: "utf8" })),
);
const middle = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
console.log(
  `in a new process: import ${middle(firsts.map(([time]) => time)).toFixed(0)} ms, first 40 kB ${middle(firsts.map(([, time]) => time)).toFixed(0)} ms`,
);

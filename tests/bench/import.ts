// Import time of each built entry point, in a new process each, above that of an empty module. The runs are interleaved,
// so that a busy moment of the machine falls on all alike, and the clock runs inside the process, so that Node's own start
// (many times an import) does not drown it. `npm run bench` builds first.
import { execFileSync } from "node:child_process";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import manifest from "../../package.json" with { type: "json" };
import { entryPoints } from "../tools/entryPoints.ts";

const rounds = Number(process.argv[2] ?? 15);
const root = fileURLToPath(new URL("../../", import.meta.url));

/** Milliseconds that a new process takes to import the module. */
function importTime(specifier: string): number {
  const script = `const start = performance.now(); await import("${specifier}"); console.log(performance.now() - start)`;
  return Number(execFileSync(process.execPath, ["--input-type=module", "-e", script], { cwd: root, encoding: "utf8" }));
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

const empty = "data:text/javascript,";
const times = new Map<string, number[]>([empty, ...entryPoints.map(({ specifier }) => specifier)].map((s) => [s, []]));
for (let round = 0; round < rounds; round++) {
  for (const [specifier, measured] of times) measured.push(importTime(specifier));
}

const base = median(times.get(empty) ?? []);
console.log(
  `Import time of eduplan ${manifest.version}, ms above an empty module: median of ${rounds} interleaved runs`,
);
console.log(`${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${process.platform} ${process.arch}`);
console.log(`${cpus().length} x ${cpus()[0]?.model ?? "unknown processor"}, empty module ${base.toFixed(1)} ms\n`);
for (const { specifier } of entryPoints) {
  const above = median(times.get(specifier) ?? []) - base;
  console.log(`${specifier.padEnd(28)}${above.toFixed(1).padStart(8)}`);
}

// Would JSR take the package, and does Deno understand it? Checks types, rehearses publishing, reads the documentation.
import { spawnSync } from "node:child_process";
import { entryPoints } from "./entryPoints.ts";
import { runtimePath } from "./runtimes.ts";

const sources = entryPoints.map(({ source }) => source);

function deno(...args: string[]): { ok: boolean; output: string } {
  const env = { ...process.env, NO_COLOR: "1" };
  const { status, stdout, stderr } = spawnSync(runtimePath("deno"), args, { encoding: "utf8", env });
  return { ok: status === 0, output: stdout + stderr };
}

/**
 * `deno doc --lint` for exported symbols. It also wants a comment on every member of every interface, where the name
 * often says it all, and it calls zod's types private because this package does not export them again.
 */
function lintDocumentation(): { ok: boolean; output: string } {
  const { ok, output } = deno("doc", "--quiet", "--lint", ...sources);
  if (ok || !output.includes("documentation lint error")) return { ok, output };
  const faults = output
    .split(/^(?=error)/m)
    .filter((fault) => fault.startsWith("error["))
    .filter((fault) => !fault.startsWith("error[missing-jsdoc]") || /-->.*:1$/m.test(fault))
    .filter((fault) => !/references private type '\$?Zod/.test(fault));
  return { ok: faults.length === 0, output: faults.join("") };
}

const results = {
  "deno check": deno("check", "--quiet", ...sources),
  "deno publish --dry-run": deno("publish", "--dry-run", "--allow-dirty"),
  "deno doc --lint": lintDocumentation(),
};

for (const [name, { ok, output }] of Object.entries(results)) {
  console.log(`${name}: ${ok ? "passed" : `failed\n${output}`}`);
  if (!ok) process.exitCode = 1;
}

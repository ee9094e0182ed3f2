import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { examples, root, writesFiles } from "../examples/examples.ts";
import { runtimePath, runtimes } from "../tools/runtimes.ts";

const folder = mkdtempSync(join(tmpdir(), "eduplan-examples-"));
afterAll(() => rmSync(folder, { recursive: true }));

it.each(examples)(`$script $args prints the same in Deno ${runtimes.deno} as in Node`, ({ script, args, golden }) => {
  // Nothing is allowed but what an example has to do: to write its files where it is told.
  const [allowed, out] = writesFiles(script) ? [[`--allow-write=${folder}`], ["--out", folder]] : [[], []];
  const command = ["run", "--quiet", "--no-prompt", ...allowed, `examples/${script}`, ...out, ...args];
  const printed = execFileSync(runtimePath("deno"), command, { cwd: root, encoding: "utf8" });
  const expected = readFileSync(`${root}tests/examples/${golden}`, "utf8");
  expect(printed.replaceAll(folder, "examples/output")).toBe(expected);
});

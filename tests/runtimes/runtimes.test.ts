import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { entryPoints } from "../tools/entryPoints.ts";
import { runtimePath, runtimes } from "../tools/runtimes.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const smoke = "tests/runtimes/smoke.ts";

function run(command: string, ...args: string[]): string {
  return execFileSync(command, args, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
}

// The machine's own Node, through tsx, is the reference: it is the one that the other tests run on.
const reference = run(process.execPath, "--import", "tsx", smoke);

it("imports every entry point and prints a line for each, and for many verbs", () => {
  const text = readFileSync(`${root}${smoke}`, "utf8");
  const imports = (specifier: string) => text.includes(`from "${specifier}"`);
  expect(entryPoints.map(({ specifier }) => specifier).filter((specifier) => !imports(specifier))).toEqual([]);
  const lines = reference.trim().split("\n");
  expect(lines.filter((line) => line.startsWith("exports of "))).toHaveLength(entryPoints.length);
  expect(lines.length).toBeGreaterThan(100);
  expect(lines.at(-1)).toMatch(/^the end /);
});

for (const node of ["node-22", "node"] as const) {
  it(`says the same in Node ${runtimes[node]}, from source`, () => {
    expect(run(runtimePath(node), "--import", "./tests/runtimes/fromSource.mjs", smoke)).toBe(reference);
  });
}

it(`says the same in Deno ${runtimes.deno}, from source`, () => {
  expect(run(runtimePath("deno"), "run", "--no-prompt", smoke)).toBe(reference);
});

it(`says the same in Bun ${runtimes.bun}, from source`, () => {
  expect(run(runtimePath("bun"), "run", "--no-install", smoke)).toBe(reference);
});

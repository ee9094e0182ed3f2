import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { runtimePath, runtimes } from "../tools/runtimes.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const smoke = "tests/runtimes/smoke.ts";

function run(command: string, ...args: string[]): string {
  return execFileSync(command, args, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
}

// The machine's own Node, through tsx, is the reference: it is the one that the other tests run on.
const reference = run(process.execPath, "--import", "tsx", smoke);

it("prints one line per entry point and verb", () => {
  expect(reference.trim().split("\n").length).toBeGreaterThan(20);
});

it(`says the same in Node ${runtimes.node}, from source`, () => {
  expect(run(runtimePath("node"), "--import", "./tests/runtimes/fromSource.mjs", smoke)).toBe(reference);
});

it(`says the same in Deno ${runtimes.deno}, from source`, () => {
  expect(run(runtimePath("deno"), "run", "--no-prompt", smoke)).toBe(reference);
});

it(`says the same in Bun ${runtimes.bun}, from source`, () => {
  expect(run(runtimePath("bun"), "run", "--no-install", smoke)).toBe(reference);
});

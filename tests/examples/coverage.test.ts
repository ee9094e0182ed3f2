import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { expectGolden } from "./golden.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

test("the coverage of stages by instruments prints what tests/examples/coverage.txt says", { timeout: 30_000 }, () => {
  const command = ["--import", "tsx", "examples/coverage.ts"];
  const printed = execFileSync(process.execPath, command, { cwd: root, encoding: "utf8" });
  expectGolden("coverage.txt", printed);
  expect(printed).not.toMatch(/undefined|NaN|\[object/);
});

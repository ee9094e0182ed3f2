import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { expectGolden } from "./golden.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

test("a text made up for the example is read as tests/examples/readAText.txt says", { timeout: 30_000 }, () => {
  const command = ["--import", "tsx", "examples/read-a-text.ts"];
  const printed = execFileSync(process.execPath, command, { cwd: root, encoding: "utf8" });
  expectGolden("readAText.txt", printed);
  expect(printed).not.toMatch(/undefined|NaN|\[object/);
});

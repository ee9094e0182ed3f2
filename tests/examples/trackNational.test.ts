import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { expectGolden } from "./golden.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

test("the national targets tracked print what tests/examples/track-national.txt says", { timeout: 30_000 }, () => {
  const command = ["--import", "tsx", "examples/track-national.ts"];
  const printed = execFileSync(process.execPath, command, { cwd: root, encoding: "utf8" });
  expectGolden("track-national.txt", printed);
  expect(printed).not.toMatch(/undefined|NaN|\[object/);
});

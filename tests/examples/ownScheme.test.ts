import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { expectGolden } from "./golden.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

test("a scheme of one's own prints what tests/examples/ownScheme.txt says", { timeout: 30_000 }, () => {
  const command = ["--import", "tsx", "examples/own-scheme.ts"];
  const printed = execFileSync(process.execPath, command, { cwd: root, encoding: "utf8" });
  expectGolden("ownScheme.txt", printed);
  expect(printed).not.toMatch(/undefined|NaN|\[object/);
});

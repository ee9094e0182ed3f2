import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { expectGolden } from "./golden.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const run = (...args: readonly string[]): string =>
  execFileSync(process.execPath, ["--import", "tsx", ...args], { cwd: root, encoding: "utf8" });

describe.each([
  ["zh", []],
  ["en", ["--en"]],
] as const)("in %s", (locale, args) => {
  test(`the county index prints what tests/examples/county-index.${locale}.txt says`, { timeout: 30_000 }, () => {
    const printed = run("examples/county-index.ts", ...args);
    expectGolden(`county-index.${locale}.txt`, printed);
    expect(printed).not.toMatch(/undefined|NaN|\[object/);
    // Nobody who sees a part of it may take the counties for real ones.
    expect(printed.split("\n")[0]).toContain(locale === "zh" ? "虚构" : "MADE UP");
    const counties = printed.split("\n").filter((line) => /[甲乙丙][一二三四]|[ABC][1-4]/.test(line));
    expect(counties.filter((line) => !/虚构|made up/.test(line))).toEqual([]);
  });

  test(`the five plans are refused as tests/examples/five-plans-no-index.${locale}.txt says`, {
    timeout: 30_000,
  }, () => {
    const printed = run("examples/five-plans-no-index.ts", ...args);
    expectGolden(`five-plans-no-index.${locale}.txt`, printed);
    expect(printed).toContain("state: refused");
    expect(printed).not.toMatch(/undefined|NaN|\[object|\b(reason|composite)\.[a-z]/);
  });
});

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { expectGolden } from "../golden.ts";
import { markupFaults } from "../markupFaults.ts";
import { examples, root, scriptText } from "./examples.ts";

const scripts = [...new Set(examples.map(({ script }) => script))];
const folder = mkdtempSync(join(tmpdir(), "eduplan-examples-"));
let printed: Readonly<Record<string, string>> = {};
beforeAll(() => {
  const command = ["--import", "tsx", "tests/examples/printAll.ts", folder];
  printed = JSON.parse(execFileSync(process.execPath, command, { cwd: root, encoding: "utf8", maxBuffer: 1 << 26 }));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

test.each(examples)("$script $args prints what $golden says", ({ golden }) => {
  const text = printed[golden]?.replaceAll(`${folder}/${golden}`, "examples/output") ?? "";
  expectGolden(`examples/${golden}`, text);
  expect(text.length).toBeGreaterThan(100);
  expect(text).not.toMatch(RAW);
});

const RAW = /undefined|NaN|\[object|\b(reason|change|score|audit|caveat|schema|composite|word)\.[a-z][a-z-]*/;

test.each(scripts)("%s begins with the question it answers, and says where its data are from", (script) => {
  const [head = ""] = scriptText(script).split("\nimport ");
  expect(head.split("\n").filter((line) => !line.startsWith("//"))).toEqual([]);
  expect(head).toMatch(/^\/\/ [^\n]*[??]/);
  expect(head).toMatch(/^\/\/ Data: .*\.$/m);
});

test("there are at least eight, each with a question of its own", () => {
  const questions = scripts.map((script) => scriptText(script).split("\n")[0]);
  expect(new Set(questions).size).toBe(scripts.length);
  expect(scripts.length).toBeGreaterThanOrEqual(8);
});

test.each(["zh", "en"])(
  "nobody who sees a part of the county index in %s may take the counties for real ones",
  (locale) => {
    const lines = readFileSync(new URL(`county-index.${locale}.txt`, import.meta.url), "utf8").split("\n");
    expect(lines[0]).toContain(locale === "zh" ? "虚构" : "MADE UP");
    const counties = lines.filter((line) => /[甲乙丙][一二三四]|[ABC][1-4]/.test(line));
    expect(counties.filter((line) => !/虚构|made up/.test(line))).toEqual([]);
  },
);

describe.each([
  ["zh", ["朔州市", "民乐县", "西宁市", "蓟州区", "广东省某市"]],
  ["en", ["Shuozhou", "Minle", "Xining", "Jizhou", "Guangdong"]],
] as const)("the files of the demo in %s", (locale, regions) => {
  let [svg, html] = ["", ""];
  beforeAll(() => {
    [svg = "", html = ""] = ["svg", "html"].map((ending) =>
      readFileSync(join(folder, `demo.${locale}.txt`, `demo.${ending}`), "utf8"),
    );
  });

  test("speak of all five regions, as what it prints does", () => {
    for (const text of [printed[`demo.${locale}.txt`] ?? "", svg, html])
      expect(regions.filter((region) => !text.includes(region))).toEqual([]);
  });

  test("are a well-formed picture and page", () => {
    expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    expect([...markupFaults(svg), ...markupFaults(html)]).toEqual([]);
    expect(html.includes(svg)).toBe(true);
  });

  test("show no missing value and no raw code", () => {
    expect(svg).not.toMatch(RAW);
    expect(html).not.toMatch(RAW);
  });
});

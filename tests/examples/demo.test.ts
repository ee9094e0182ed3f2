import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { markupFaults } from "../markupFaults.ts";
import { expectGolden } from "./golden.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "eduplan-demo-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** What the demo prints, with the folder it writes to as it is by default. */
function run(...args: readonly string[]): string {
  const command = ["--import", "tsx", "examples/demo.ts", "--out", folder, ...args];
  return execFileSync(process.execPath, command, { cwd: root, encoding: "utf8" }).replaceAll(folder, "examples/output");
}

const REGIONS = {
  zh: ["朔州市", "民乐县", "西宁市", "蓟州区", "广东省某市"],
  en: ["Shuozhou", "Minle", "Xining", "Jizhou", "Guangdong"],
} as const;

describe.each([
  ["zh", []],
  ["en", ["--en"]],
] as const)("the demo in %s", (locale, args) => {
  let [printed, svg, html] = ["", "", ""];
  beforeAll(() => {
    printed = run(...args);
    svg = readFileSync(join(folder, "demo.svg"), "utf8");
    html = readFileSync(join(folder, "demo.html"), "utf8");
  }, 60_000);

  test(`prints what tests/examples/demo.${locale}.txt says`, () => {
    expectGolden(`demo.${locale}.txt`, printed);
  });

  test("speaks of all five regions in print, in the picture and on the page", () => {
    for (const [name, text] of Object.entries({ printed, svg, html })) {
      expect(
        REGIONS[locale].filter((region) => !text.includes(region)),
        name,
      ).toEqual([]);
    }
  });

  test("writes a well-formed picture and page", () => {
    expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    expect(markupFaults(svg)).toEqual([]);
    expect(markupFaults(html)).toEqual([]);
    expect(html.includes(svg)).toBe(true);
  });

  test("shows no missing value and no raw code", () => {
    for (const [name, text] of Object.entries({ printed, svg, html })) {
      const raw = text.match(/undefined|NaN|\[object|\b(reason|change|score|audit|caveat|schema|word)\.[a-z][a-z-]*/g);
      expect(raw, name).toBeNull();
    }
  });
});

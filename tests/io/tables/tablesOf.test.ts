import { tablesOf } from "eduplan/io";
import { describe, expect, it } from "vitest";
import { danglingIn, faultsOf } from "./faultsOf.ts";
import { leavesOf } from "./leavesOf.ts";
import { tabulars } from "./tabulars.ts";

/** What the files of results say they leave out, and what stands in the tables in another form. */
const LEFT_OUT: readonly RegExp[] = [
  // In the sentences.
  /\.params\b/,
  // A list of texts: `1 term`, `targets[3].goal`, `scheme:code`.
  /\.per\[\]\.of$/,
  /\.path\[\]$/,
  /\.instruments\[\]/,
  // Each pair is one of its rows.
  /\.comparison\.type$/,
  // For `applyDiff`; for `tablesOf(extraction.plan)`.
  /^\.patch\b/,
  /^\.plan\.(?!targets|observations|milestones|actions)/,
  /^\.plan\.(targets|observations|milestones|actions)\[\]\.(?!id|label|stage|indicator|evidence\.exact|evidence\.start)/,
  // As in the table handed in.
  /^\.steps\[\]\.table\.(aggregates|denominators|rows)/,
  /^\.steps\[\]\.table\.indicators\[\]\.denominator/,
  // An empty column of details tells the common case.
  /^(\[\])?\.horizons\[\]\.basis/,
];

describe.each(tabulars)("the tables of %s", (_, tabular) => {
  const tables = tablesOf(tabular);

  it("keep what their columns promise", () => {
    expect(tables.flatMap(faultsOf)).toEqual([]);
    expect(danglingIn(tables)).toEqual([]);
    expect(new Set(tables.map(({ name }) => name)).size).toBe(tables.length);
  });

  it("lose no text and no number but what their files name", () => {
    const kept = new Set(tables.flatMap(({ rows }) => rows.flatMap((row) => leavesOf(row).map(([, leaf]) => leaf))));
    const lost = leavesOf(tabular).filter(
      ([path, leaf]) => !kept.has(leaf) && !LEFT_OUT.some((each) => each.test(path)),
    );
    expect(lost).toEqual([]);
  });

  it("are JSON", () => {
    expect(JSON.parse(JSON.stringify(tables))).toEqual(tables);
  });
});

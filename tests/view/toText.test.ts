import { align } from "eduplan/align";
import { jizhou, plans, shuozhou } from "eduplan/data";
import { diff } from "eduplan/diff";
import { displayWidth, sectionsOf, toText, type Viewable } from "eduplan/view";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { diffs, LOCALES, results } from "./results.ts";

/** The tables of a text, each with the columns that its rule marks and its lines. */
function tablesOf(text: string): { readonly starts: readonly number[]; readonly lines: readonly string[] }[] {
  const lines = text.split("\n");
  return lines.flatMap((line, index) => {
    if (!/^─+( {2}─+)*$/.test(line)) return [];
    const begin = lines.lastIndexOf("", index) + 1;
    const end = lines.indexOf("", index);
    const starts = [...line.matchAll(/─+/g)].map((match) => match.index);
    return [{ starts, lines: lines.slice(begin, end) }];
  });
}

/** What stands at a column of the terminal: empty between columns, undefined within a wide character. */
function atColumn(line: string, column: number): string | undefined {
  let taken = 0;
  for (const character of line) {
    if (taken === column && displayWidth(character) > 0) return character;
    taken += displayWidth(character);
    if (taken > column) return undefined;
  }
  return "";
}

/** The lines of a table that run into the gap before one of its columns. */
function crooked({ starts, lines }: ReturnType<typeof tablesOf>[number]): string[] {
  return lines.filter((line) =>
    starts
      .slice(1)
      .some((start) => [start - 2, start - 1].some((at) => ![" ", "─", ""].includes(atColumn(line, at) ?? "x"))),
  );
}

const all: readonly Viewable[] = [...results.map(([, result]) => result), ...diffs];

describe("toText", () => {
  test("the columns of every table line up, whatever the result, the language and the width", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...all),
        fc.constantFrom(...LOCALES),
        fc.integer({ min: 60, max: 200 }),
        fc.constantFrom("full", "brief"),
        (result, locale, width, detail) => {
          const tables = tablesOf(toText(result, { locale, width, detail: detail as "full" }));
          const expected = sectionsOf(result, { locale, detail: detail as "full" }).filter(({ table }) => table);
          expect(tables.map(({ starts }) => starts.length)).toEqual(expected.map(({ table }) => table?.columns.length));
          expect(tables.flatMap(crooked)).toEqual([]);
        },
      ),
      { numRuns: 30 },
    );
  });

  test("the check above sees a column that is out by one", () => {
    const [table] = tablesOf("指标  甲\n────  ──\n\n");
    expect(table && crooked(table)).toEqual([]);
    const [out] = tablesOf("指标x 甲\n────  ──\n\n");
    expect(out && crooked(out)).toEqual(["指标x 甲"]);
  });

  test("no line is wider than the terminal where the columns fit into it", () => {
    for (const [, result] of results) {
      for (const locale of LOCALES) {
        const wide = toText(result, { locale, width: 160 })
          .split("\n")
          .filter((line) => displayWidth(line) > 160);
        expect(wide).toEqual([]);
      }
    }
  });

  test("no line ends in spaces, and there is no missing value", () => {
    for (const result of all) {
      for (const locale of LOCALES) {
        const text = toText(result, { locale });
        expect(text.split("\n").filter((line) => line !== line.trimEnd())).toEqual([]);
        expect(text).not.toMatch(/undefined|NaN|\[object/);
      }
    }
  });

  test("every sentence of a section is written, broken only where lines end", () => {
    const result = diff(shuozhou, jizhou);
    const bare = (text: string): string => text.replace(/\s/g, "");
    const text = bare(toText(result, { locale: "zh", width: 80 }).replaceAll("\n- ", "\n"));
    for (const { list = [] } of sectionsOf(result, { locale: "zh" })) {
      for (const cell of list) expect(text).toContain(bare(cell.text));
    }
  });

  test("a section with nothing to say says so", () => {
    expect(toText(diff(shuozhou, shuozhou), { locale: "zh", withoutCaveats: true })).toContain(
      "## 仅左方提出: 朔州市\n\n- 没有可列出的内容。\n",
    );
  });

  test("Chinese when no language is asked for", () => {
    expect(toText(align(plans))).toBe(toText(align(plans), { locale: "zh", width: 120, detail: "full" }));
  });
});

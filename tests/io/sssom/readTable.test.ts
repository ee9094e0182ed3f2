import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { writeCell } from "../../../src/io/sssom/cells.ts";
import { readTable } from "../../../src/io/sssom/readTable.ts";

const cells = (text: string, delimiter = "\t"): readonly (readonly string[])[] =>
  readTable(text, delimiter, 1).rows.map((row) => row.cells);

describe("readTable", () => {
  it("reads bare and quoted cells, whichever the line ending", () => {
    expect(cells('a\tb\n"x\ny"\t"1""2"\r\n\t\r\n\n"tab\t"\tz')).toEqual([
      ["a", "b"],
      ["x\ny", '1"2'],
      ["", ""],
      ["tab\t", "z"],
    ]);
    expect(cells('a,"b,c",\r', ",")).toEqual([["a", "b,c", ""]]);
    expect(cells("")).toEqual([]);
    expect(cells('""\t""')).toEqual([["", ""]]);
  });

  it("takes what only begins with a quote as it stands", () => {
    expect(cells('"普惠"率\tz"q\t"a""b"c\n"x" \t""y')).toEqual([
      ['"普惠"率', 'z"q', '"a""b"c'],
      ['"x" ', '""y'],
    ]);
    expect(cells("a\rb\tc\r")).toEqual([["a\rb", "c"]]);
  });

  it("tells the line of each row, and of a quote that nothing closes", () => {
    const { rows, unclosed } = readTable('a\n"b\nc"\t"\n"\n\nd\n"e\nf', "\t", 10);
    expect(rows.map(({ line }) => line)).toEqual([10, 11, 15]);
    expect(unclosed).toBe(16);
  });

  test("reads what is written", () => {
    const cell = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('"', "\t", "\n", "\r", "a", ",") }));
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 5 });
    fc.assert(
      fc.property(table, fc.constantFrom("\n", "\r\n"), fc.boolean(), (given, ending, closed) => {
        const text = given.map((row) => row.map(writeCell).join("\t")).join(ending) + (closed ? ending : "");
        expect(cells(text)).toEqual(given);
      }),
      { numRuns: 500 },
    );
  });
});

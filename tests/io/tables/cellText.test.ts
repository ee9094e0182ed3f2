import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCellText, writeCellText } from "../../../src/io/tables/cellText.ts";
import type { CellValue, Column, ColumnType } from "../../../src/io/tables/table.ts";

const column = (type: ColumnType, more: Partial<Column> = {}): Column => ({
  name: "c",
  type,
  title: { zh: "列", en: "column" },
  ...more,
});
const read = (text: string, type: ColumnType, more?: Partial<Column>) => readCellText(text, column(type, more));
const code = (text: string, type: ColumnType, more?: Partial<Column>) => {
  const found = read(text, type, more);
  return "problem" in found ? found.problem.code : found.value;
};

/** What a list can hold: an item that is not empty, blanks at its ends included. */
const item = fc.oneof(
  fc.string({ minLength: 1 }),
  fc.string({ unit: fc.constantFrom(" ", "\t", "\n", "a", ";", "\\"), minLength: 1 }),
);
const values: Readonly<Record<ColumnType, fc.Arbitrary<CellValue>>> = {
  string: fc.string({ minLength: 1 }),
  number: fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
  integer: fc.integer(),
  boolean: fc.boolean(),
  date: fc
    .date({ min: new Date("1900-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  year: fc.integer({ min: 1000, max: 9999 }),
  list: fc.array(item, { minLength: 1 }),
  json: fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value))),
};

describe.each(Object.keys(values) as ColumnType[])("a %s", (type) => {
  it("is read back as it was written", () => {
    fc.assert(
      fc.property(values[type], (value) => {
        expect(read(writeCellText(value, { type }), type)).toEqual({ value });
      }),
    );
  });

  it("is null where the cell is empty, unless it is required", () => {
    expect(read("", type)).toEqual({ value: null });
    expect(code("", type, { required: true })).toBe("io.required");
  });
});

describe("reading a cell", () => {
  it("takes no number with anything behind it, and says what", () => {
    expect(read("93%", "number")).toMatchObject({
      problem: { code: "io.number-and-more", params: { number: { en: "93" }, rest: { en: '"%"' } } },
    });
    expect(code("1,234", "number")).toBe("io.number-and-more");
    expect(code("约93", "number")).toBe("io.not-a-number");
    expect(code("NaN", "number")).toBe("io.not-a-number");
    expect(code("1e999", "number")).toBe("io.not-a-number");
    expect(code("-0", "number")).toBe(0);
    expect(code(" 2.5 ", "number")).toBe(2.5);
  });

  it("takes no date of a spreadsheet's own, and none that the calendar lacks", () => {
    expect(code("46022", "date")).toBe("io.not-a-date");
    expect(code("2025/12/31", "date")).toBe("io.not-a-date");
    expect(code("2025-02-30", "date")).toBe("io.not-a-date");
  });

  it("names the nearest code", () => {
    const codes = ["atLeast", "atMost"].map((value) => ({ value, title: { zh: "", en: "" } }));
    expect(read("atleast", "string", { codes })).toMatchObject({
      problem: { code: "io.not-one-of", params: { nearest: { en: "atLeast" } } },
    });
    expect(code("atMost;atleast", "list", { codes })).toBe("io.not-one-of");
    const units = [
      { value: "mu", title: { zh: "亩", en: "mu" } },
      { value: "percent", title: { zh: "百分比", en: "per cent" } },
    ];
    expect(read("百分", "string", { codes: units })).toMatchObject({
      problem: { params: { nearest: { en: "percent" } } },
    });
  });

  it("splits lists at semicolons that no backslash precedes", () => {
    expect(code("a\\;b; c;;", "list")).toEqual(["a;b", "c"]);
    expect(code(" a b ;\\ c\\ ;  ", "list")).toEqual(["a b", " c "]);
  });

  it("takes a long cell in linear time", () => {
    for (const text of [
      "9".repeat(1e6),
      `${" ".repeat(1e6)}x`,
      "\\;".repeat(1e6),
      "[".repeat(1e6),
      `${"1.".repeat(5e5)}x`,
    ]) {
      for (const type of Object.keys(values) as ColumnType[]) read(text, type);
    }
  });
});

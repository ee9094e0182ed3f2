import { align, compareAll } from "eduplan/align";
import { plans } from "eduplan/data";
import {
  type Column,
  type ColumnType,
  fromCsv,
  planTables,
  type Row,
  type Table,
  tablesOf,
  toCsv,
  toRows,
  writeCsv,
} from "eduplan/io";
import { describe } from "eduplan/model";
import { score } from "eduplan/score";
import fc from "fast-check";
import { expect, describe as group, it } from "vitest";

const column = (name: string, type: ColumnType, more: Partial<Column> = {}): Column => ({
  name,
  type,
  title: { zh: `${name}列`, en: `the ${name}` },
  ...more,
});
const table = (columns: readonly Column[], rows: readonly Row[] = []): Table => ({
  name: "t",
  title: { zh: "表", en: "table" },
  columns,
  key: [],
  rows,
});
const simple = [column("id", "string", { required: true }), column("value", "number"), column("on", "date")];

/** The rows of a text that is read, or its findings in words. */
function read(input: string | Uint8Array, options: Parameters<typeof fromCsv>[1] = { columns: simple }): unknown {
  const result = fromCsv(input, options);
  return result.success ? result.data.rows : result.findings.map((finding) => describe(finding, "en"));
}

/** The codes of what is noticed, with the cell. */
const codes = (input: string | Uint8Array, options: Parameters<typeof fromCsv>[1] = { columns: simple }): unknown[] =>
  fromCsv(input, options).findings.map(({ code, params }) => [code, params.cell ?? params.row ?? null]);

const text = fc.string({ unit: "binary" }).filter((each) => !each.includes("\0"));
const item = text.filter((each) => each !== "");
const values: Readonly<Record<ColumnType, fc.Arbitrary<unknown>>> = {
  string: fc
    .oneof(text, fc.constantFrom("=1+1", "'=1", " a ", '"', "a\r\nb", "\ufeff", "锛，"))
    .filter((each) => each !== ""),
  number: fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
  integer: fc.integer(),
  boolean: fc.boolean(),
  year: fc.integer({ min: 1000, max: 9999 }),
  date: fc.constantFrom("2025-12-31", "1999-02-28"),
  list: fc.array(item, { minLength: 1, maxLength: 3 }),
  json: fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value))),
};
const types = Object.keys(values) as ColumnType[];
const someTable = fc.array(fc.constantFrom(...types), { minLength: 1, maxLength: 4 }).chain((kinds) => {
  const columns = kinds.map((type, index) => column(`c${index}`, type));
  const row = fc.record(Object.fromEntries(columns.map(({ name, type }) => [name, fc.option(values[type])])));
  return fc.array(row, { maxLength: 5 }).map((rows) => table(columns, rows as Row[]));
});

group("CSV", () => {
  it("is read back as it was written, in either way and with either header", () => {
    fc.assert(
      fc.property(someTable, fc.boolean(), fc.constantFrom("name", "title"), (each, exact, header) => {
        const result = fromCsv(toCsv(each, { exact, header }), { table: each, exact });
        expect(result).toMatchObject({ success: true });
        expect(result.success && JSON.stringify(result.data)).toBe(JSON.stringify(each));
      }),
    );
  });

  it("carries the bundled plans' tables as bytes", () => {
    for (const each of planTables(plans)) {
      const result = fromCsv(new TextEncoder().encode(toCsv(each)), { table: each });
      expect(result).toEqual({ success: true, data: each, findings: [] });
    }
  });

  it("writes results and plans, of which a table can be chosen", () => {
    const alignment = align(plans);
    for (const each of [...tablesOf(alignment), ...tablesOf(compareAll(alignment)), ...tablesOf(score(plans))]) {
      expect(fromCsv(toCsv(each), { table: each })).toEqual({ success: true, data: each, findings: [] });
    }
    expect(toCsv(alignment)).toBe(toCsv(toRows(alignment)));
    expect(toCsv(plans, { table: "actions" })).toBe(toCsv(toRows(plans, { table: "actions" })));
  });

  it("is RFC 4180: CRLF, quotes where needed, a mark for Excel in front", () => {
    const each = table(
      [column("a", "string"), column("b", "list")],
      [
        { a: 'x"y', b: ["p;q", "r"] },
        { a: "1\n2", b: null },
      ],
    );
    expect(toCsv(each)).toBe('\ufeffa,b\r\n"x""y",p\\;q;r\r\n"1\n2",\r\n');
    expect(writeCsv(table([column("a", "string")], [{ a: null }, { a: "x" }]))).toBe('a\r\n""\r\nx\r\n');
  });

  it("keeps text from being run by a spreadsheet, and numbers numbers", () => {
    const each = table(
      [column("a", "string"), column("n", "number")],
      [
        { a: "=HYPERLINK(1)", n: -1 },
        { a: "+1", n: 2 },
      ],
    );
    expect(writeCsv(each)).toBe("a,n\r\n'=HYPERLINK(1),-1\r\n'+1,2\r\n");
    expect(writeCsv(each, { exact: true })).toContain("\r\n=HYPERLINK(1),-1\r\n");
  });

  it("finds delimiter, columns by title, and any line ending", () => {
    const expected = [{ id: "a", value: 1.5, on: null }];
    for (const delimiter of [",", ";", "\t", "，"]) {
      expect(read(`${["ID列", " The Value ", "on"].join(delimiter)}\na${delimiter}1.5${delimiter}\n`)).toEqual(
        expected,
      );
    }
    expect(read('id,value,on\r\na,1,\nb,2,\r"c\r\nd",3,')).toEqual([
      { id: "a", value: 1, on: null },
      { id: "b", value: 2, on: null },
      { id: "c\r\nd", value: 3, on: null },
    ]);
  });

  it("reads every cell as text when nobody says what the columns are", () => {
    expect(read("code,n\n044000,1e5\n,\n", {})).toEqual([
      { code: "044000", n: "1e5" },
      { code: null, n: null },
    ]);
    expect(read("__proto__,constructor\n1,2", {})).toEqual([JSON.parse('{"__proto__":"1","constructor":"2"}')]);
  });

  it("knows nothing, a mark alone and a header alone apart", () => {
    expect(codes("")).toEqual([["io.empty", null]]);
    expect(codes("\ufeff")).toEqual([["io.empty", null]]);
    expect(read("\ufeffid,value")).toEqual([]);
  });

  it("leaves out what spreadsheets leave behind, and says so", () => {
    const result = fromCsv("id,value,,\na,1,,\n,,,\n\n", { columns: simple });
    expect(result).toMatchObject({ success: true, data: { rows: [{ id: "a", value: 1, on: null }] } });
    expect(result.findings).toMatchObject([{ code: "io.empty-rows", severity: "info", params: { count: 1 } }]);
  });

  it("keeps markup as text", () => {
    expect(read('id\n"<script>alert(""x"")</script>"')).toMatchObject([{ id: '<script>alert("x")</script>' }]);
  });
});

group("what is wrong with CSV", () => {
  it("is told of every cell, with its address", () => {
    const input = 'id,value,on\na,93%,46022\n,"1,234",2025/12/31\nb,９３,2025-02-30\n';
    expect(codes(input)).toEqual([
      ["io.number-and-more", "B2"],
      ["io.date-serial", "C2"],
      ["io.required", "A3"],
      ["io.thousands", "B3"],
      ["io.date-form", "C3"],
      ["io.full-width", "B4"],
      ["io.not-a-date", "C4"],
    ]);
    expect(read(input)).toContain(
      'table[0].on: row 2, “on” (C2): expected a date, found "46022", by which spreadsheets mean 2025-12-31; give the column the format yyyy-mm-dd before saving',
    );
  });

  it("is told by the row and column of the table, empty rows aside", () => {
    const { findings } = fromCsv("id,value\n,\na,x\nb\n", { columns: simple });
    expect(findings.map(({ path }) => path)).toEqual([
      ["table", 0, "value"],
      ["table", 1],
    ]);
  });

  it("is told of headers", () => {
    const both = [...simple, column("other", "string", { title: { zh: "on列", en: "other" } })];
    expect(codes("valeu,on,ON\n")).toEqual([
      ["io.unknown-header", "A1"],
      ["io.duplicate-header", "C1"],
      ["io.missing-column", null],
    ]);
    expect(read("id,valeu\n")).toEqual([expect.stringContaining("“value” comes nearest")]);
    expect(codes("id,on列\n", { columns: both })).toEqual([["io.ambiguous-header", "B1"]]);
    expect(codes("id,,value\na,x,1")).toEqual([["io.unnamed-column", "B2"]]);
  });

  it("is not that headers differ by case alone where no columns are asked for, nor a template's star", () => {
    expect(fromCsv("a,A\n1,2\n")).toMatchObject({ success: true, data: { rows: [{ a: "1", A: "2" }] } });
    expect(codes("id *,ＶＡＬＵＥ\na,1\n")).toEqual([]);
  });

  it("is told of the delimiter", () => {
    expect(read("id;value\na;1", { columns: simple, delimiter: "," })).toEqual([
      "parted by a comma (,), no header is known; the file uses a semicolon (;)",
    ]);
    expect(codes("x,y\n1,2")).toEqual([["io.no-known-header", null]]);
  });

  it("is told of rows of another length and of quotes", () => {
    expect(codes("id,value\na\nb,1,2\nc,1,,\n")).toEqual([
      ["io.too-few-cells", 2],
      ["io.too-many-cells", "C3"],
    ]);
    expect(codes('id,value\n"a\nb",1\nc,"1\n')).toEqual([["io.quote-not-closed", "B3"]]);
    expect(codes('id,value\n"a"b,1\n')).toEqual([["io.text-behind-quote", "A2"]]);
    expect(codes("id\na\n\0")).toEqual([["io.nul", null]]);
  });

  it("is told up to a thousand times, and then how often more", () => {
    const result = fromCsv(`id,value\n${"a,x\n".repeat(1500)}`, { columns: simple });
    expect(result.success).toBe(false);
    expect(result.findings.length).toBe(1001);
    expect(result.findings[1000]).toMatchObject({ code: "io.more-errors", params: { count: 500 } });
  });

  it("never throws, whatever the text", () => {
    const pieces = fc.constantFrom('"', ",", ";", "\n", "\r", "id", "value", "a", " ", "\ufeff", "，", "\t", "1");
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const result = fromCsv(parts.join(""), { columns: simple });
        expect(result.success || result.findings.length > 0).toBe(true);
      }),
    );
  });

  it("costs linear time, however hostile", () => {
    const many = 200_000;
    const hostile = [
      '"'.repeat(many),
      `${'" '.repeat(many)}${" ".repeat(many)}\n`,
      `id\n"${'" '.repeat(many)}${" ".repeat(many)}\n`,
      `id,value\n${'"a"x"'.repeat(many)}`,
      ",".repeat(many),
      `id\n${"\r".repeat(many)}`,
      `id,value\n${`"${"\n".repeat(10)}",1\n`.repeat(many / 10)}`,
      "锛".repeat(many),
      "äåæ".repeat(many),
    ];
    for (const each of hostile) fromCsv(each, { columns: simple });
    for (const each of hostile) fromCsv(each);
  });

  it("reads a hundred thousand rows", () => {
    const rows = Array.from({ length: 100_000 }, (_, index) => ({
      id: `r${index}`,
      value: index / 4,
      on: "2025-12-31",
    }));
    const result = fromCsv(toCsv(table(simple, rows)), { columns: simple });
    expect(result.success && result.data.rows.length).toBe(100_000);
    expect(result.success && result.data.rows[99_999]).toEqual(rows[99_999]);
  });
});

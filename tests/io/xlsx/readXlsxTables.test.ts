import { describe as say } from "eduplan";
import { type Row, readXlsxTables, type Table, toXlsx } from "eduplan/io";
import { describe, expect, it } from "vitest";
import { workbookOf, xlsx } from "./sheets.ts";
import { full, tableOf } from "./tables.ts";

type Rows = Parameters<typeof workbookOf>[0];
type More = Parameters<typeof workbookOf>[1];

const read = async (rows: Rows, more?: More, tables: readonly Table[] = [tableOf([])]) =>
  readXlsxTables(await workbookOf(rows, more), { xlsx, tables });

/** The rows, and what is said of them in English. */
async function readAll(
  rows: Rows,
  more?: More,
): Promise<{ rows: readonly Row[] | undefined; said: readonly string[] }> {
  const result = await read(rows, more);
  return {
    rows: result.success ? result.data[0]?.rows : undefined,
    said: result.findings.map(
      (finding) => `${finding.severity} ${finding.code}: ${say({ ...finding, path: [] }, "en")}`,
    ),
  };
}

/** What is said of one cell under a heading. */
async function saidOf(
  heading: string,
  cell: NonNullable<More>["cells"] extends Map<string, infer C> | undefined ? C : never,
) {
  const cells = new Map([["1,1", cell]]);
  const { rows, said } = await readAll([["id", heading], ["a"]], { cells });
  const name = tableOf([]).columns.find((each) => each.name === heading || each.title.zh === heading)?.name ?? "";
  return { value: rows?.[0]?.[name], said: said.join("\n") };
}

describe("finding the columns", () => {
  const rows = [{ id: "a", label: "甲", share: 5 }];

  it.each([
    ["by name", ["id", "label", "share"]],
    ["by Chinese title", ["编号", "名称", "占比"]],
    ["by English title, whatever the case and the blanks", [" ID", "La bel", "SHARE *"]],
  ])("%s", async (_, header) => {
    expect((await readAll([header, ["a", "甲", 5]])).rows).toEqual(rows);
  });

  it("in any order, below a title, and past a row of titles", async () => {
    expect((await readAll([["一张表"], [], ["占比", "编号", "名称"], [5, "a", "甲"]])).rows).toEqual(rows);
    expect(
      (
        await readAll([
          ["id", "label", "share"],
          ["编号", "名称", "占比"],
          ["a", "甲", 5],
        ])
      ).rows,
    ).toEqual(rows);
  });

  it("gives the columns that the sheet has, in the order of the table", async () => {
    const result = await read([
      ["占比", "名称", "id"],
      [5, "甲", "a"],
    ]);
    expect(result.success && result.data[0]?.columns.map(({ name }) => name)).toEqual(["id", "label", "share"]);
  });

  it("passes over rows and columns without content, and blanks", async () => {
    const sheet = [["id", "label", "share", null, "空列"], [], [" ", "　"], ["a", "甲", 5], ["", null, " "]];
    expect(await readAll(sheet)).toEqual({ rows, said: [] });
  });

  it("names a column that nobody knows, one that is there twice, and one that must be there", async () => {
    const { said } = await readAll([
      ["label", "shares", "名称"],
      ["甲", 5, "乙"],
    ]);
    expect(said).toEqual([
      "error io.xlsx-unknown-column: sheet “试表”, B1: no column is called shares, share comes nearest: rename it, or move notes of your own to another sheet",
      "error io.xlsx-column-twice: sheet “试表”, C1: column label is there twice: delete one of them",
      "error io.xlsx-missing-column: sheet “试表”: column id (id) is missing, and it must be filled",
    ]);
  });

  it("names a sheet without header, a cell without heading, and merged cells", async () => {
    expect((await readAll([["x"], ["y"]])).said.join()).toContain("no header in the first 20 rows");
    expect((await readAll([["id"], ["a", "stray"]])).said.join()).toContain(
      "“试表”, B2: there is something in this cell",
    );
    const merges = [{ startRow: 1, startCol: 0, endRow: 2, endCol: 0 }];
    expect(
      (
        await readAll(
          [
            ["id", "label"],
            ["a", "甲"],
            [null, "乙"],
          ],
          { merges },
        )
      ).said.join(),
    ).toContain("A2:A3 are merged");
    const above = [{ startRow: 0, startCol: 0, endRow: 0, endCol: 3 }];
    expect((await readAll([["标题"], ["id", "label"], ["a", "甲"]], { merges: above })).said).toEqual([]);
  });
});

describe("finding the sheets", () => {
  it("tells missing, double and unknown sheets, and passes over empty ones", async () => {
    const sheet = (name: string, rows: Rows) => ({ name, rows });
    const ours = [["id"], ["a"]];
    const bytes = await xlsx.writeXlsx({
      sheets: [sheet("Sheet2", []), sheet("MADE", ours), sheet("试表", ours), sheet("试表2", ours)],
    });
    const result = await readXlsxTables(bytes, { xlsx, tables: [tableOf([]), tableOf([], "more", "另一")] });
    expect(result.success).toBe(false);
    expect(result.findings.map(({ code, severity }) => [code, severity])).toEqual([
      ["io.xlsx-sheet-twice", "error"],
      ["io.xlsx-unknown-sheet", "warning"],
      ["io.xlsx-missing-sheet", "error"],
    ]);
    expect(say(result.findings[2] as never, "zh")).toContain("缺少工作表“more”(另一);现有:Sheet2、MADE、试表、试表2");
  });
});

describe("cells as people and Excel write them", () => {
  it("reads numbers, truth values and codes that are written as text", async () => {
    const header = ["id", "share", "schools", "year", "day", "met", "unit", "stages"];
    const { rows, said } = await readAll([
      header,
      ["a", " 93.5 ", "12", "2025", "2025-12-31", "是", "所", "学前教育；小学"],
      ["b", 1, 2, 2030, new Date("2030-01-01T00:00Z"), false, "PERCENT", "primary"],
    ]);
    expect(said).toEqual([]);
    expect(rows).toEqual([
      {
        id: "a",
        share: 93.5,
        schools: 12,
        year: 2025,
        day: "2025-12-31",
        met: true,
        unit: "school",
        stages: ["preschool", "primary"],
      },
      {
        id: "b",
        share: 1,
        schools: 2,
        year: 2030,
        day: "2030-01-01",
        met: false,
        unit: "percent",
        stages: ["primary"],
      },
    ]);
  });

  it("reads whole numbers in a column of text, such as codes of regions", async () => {
    expect(await saidOf("label", { value: 140_600 })).toEqual({ value: "140600", said: "" });
    expect((await saidOf("label", { value: 0.5, style: { numFmt: "0%" } })).said).toContain("io.xlsx-number-in-text");
    expect((await saidOf("label", { value: 110_101_199_001_010_020 })).said).toContain("io.xlsx-number-in-text");
  });

  it("reads a percentage as it is shown, and says so", async () => {
    const { value, said } = await saidOf("share", { value: 0.93, style: { numFmt: "0%" } });
    expect(value).toBe(93);
    expect(said).toMatch(
      /^warning io.xlsx-percent: sheet “试表”, B2 \(share\): this cell shows 93%, which Excel stores as 0.93/,
    );
    expect((await saidOf("占比", { value: 0.555, style: { numFmt: "0.00%" } })).value).toBe(55.5);
    expect(await saidOf("share", { value: 93, style: { numFmt: '0"%"' } })).toEqual({ value: 93, said: "" });
  });

  it("tells a warning once for a column, with the number of cells", async () => {
    const style = { numFmt: "0%" };
    const cells = new Map([1, 2, 3].map((row) => [`${row},1`, { value: row / 10, style }]));
    const { rows, said } = await readAll([["id", "share"], ["a"], ["b"], ["c"]], { cells });
    expect(rows?.map(({ share }) => share)).toEqual([10, 20, 30]);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain("(cells of this column: 3)");
  });

  it("takes the saved value of a formula with a warning, and refuses one without", async () => {
    const { value, said } = await saidOf("share", { value: 5, formula: "2+3", formulaResult: 5 });
    expect(value).toBe(5);
    expect(said).toContain("warning io.xlsx-formula");
    expect((await saidOf("share", { formula: "2+3" })).said).toContain("error io.xlsx-formula-without-value");
    expect(await saidOf("met", { value: true, formula: "TRUE()", formulaResult: true })).toEqual({
      value: true,
      said: "",
    });
  });

  it.each(["#N/A", "#DIV/0!", "#REF!"])("refuses the error value %s, in columns of text too", async (value) => {
    expect((await saidOf("share", { value })).said).toContain(
      `io.xlsx-error-value: sheet “试表”, B2 (share): this cell holds the error ${value}`,
    );
    expect((await saidOf("label", { value })).said).toContain("io.xlsx-error-value");
  });

  it("takes dates only where they can be meant", async () => {
    const day = new Date("2025-03-05T00:00Z");
    const whole = await saidOf("label", { value: day, style: { numFmt: "yyyy/m/d" } });
    expect(whole.value).toBe("2025-03-05");
    expect(whole.said).toContain("warning io.xlsx-date-as-text");
    expect((await saidOf("label", { value: day, style: { numFmt: 'm"月"d"日"' } })).said).toContain(
      "error io.xlsx-date-in-text",
    );
    expect((await saidOf("share", { value: day })).said).toContain("error io.xlsx-date-in-number");
    expect((await saidOf("words", { value: day })).said).toContain("error io.xlsx-date-in-text");
    expect((await saidOf("day", { value: new Date("2025-03-05T13:30Z") })).said).toContain(
      "the date has a time of day (2025-03-05 13:30)",
    );
    expect((await saidOf("day", { value: 45_992 })).said).toContain("error io.xlsx-number-for-date");
    const ratio = { value: 0.052, style: { numFmt: "h:mm" } };
    expect((await saidOf("label", ratio)).said).toContain("error io.xlsx-date-of-no-calendar");
  });

  it("says of a cell of another type what was expected", async () => {
    expect((await saidOf("share", { value: "93%以上" })).said).toContain("io.number-and-more");
    expect((await saidOf("schools", { value: 1.5 })).said).toContain("io.not-an-integer");
    expect((await saidOf("unit", { value: "百分" })).said).toContain("io.not-one-of");
    expect((await saidOf("share", { value: "1,200" })).said).toContain("io.thousands");
    expect((await saidOf("day", { value: "2025年3月5日" })).said).toContain("expected a date as 2025-03-05");
    expect((await saidOf("label", { value: true })).said).toContain("io.xlsx-boolean-in-text");
    expect((await saidOf("detail", { value: "{" })).said).toContain("io.not-json");
    expect(
      (
        await readAll([
          ["id", "label"],
          [null, "甲"],
        ])
      ).said.join(),
    ).toContain("A2 (id): this cell must not be empty");
  });

  it("gives nothing when anything is wrong, and tells all of it with its path", async () => {
    const result = await read([["id", "share"], ["a", 5], ["b", "x"], [], ["c", "y"]]);
    expect(result).not.toHaveProperty("data");
    expect(result.findings.map(({ path, params }) => [path, params.row, params.cell])).toEqual([
      [["made", 1, "share"], 3, "B3"],
      [["made", 2, "share"], 5, "B5"],
    ]);
  });
});

it("reads what it wrote after a person moved, renamed and removed things", async () => {
  const table = tableOf([full]);
  const { sheets } = await xlsx.readXlsx(await toXlsx(table, { xlsx }), { readStyles: true });
  const rows = sheets[0]?.rows.slice(1).map((row) => row.toReversed()) ?? [];
  const bytes = await xlsx.writeXlsx({ sheets: [{ name: "Made ", rows: [["我的表"], [], ...rows] }] });
  const result = await readXlsxTables(bytes, { xlsx, tables: [table] });
  expect(result).toMatchObject({ success: true, data: [table] });
});

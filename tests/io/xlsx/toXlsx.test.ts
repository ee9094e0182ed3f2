import { EduplanError } from "eduplan";
import { readXlsxTables, type Table, toXlsx } from "eduplan/io";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { xlsx } from "./sheets.ts";
import { columns, full, rowOf, tableOf } from "./tables.ts";

const read = async (bytes: Uint8Array) => (await xlsx.readXlsx(bytes, { readStyles: true })).sheets;

async function roundTrip(table: Table, locale: "zh" | "en" = "zh"): Promise<readonly Table[]> {
  const result = await readXlsxTables(await toXlsx(table, { xlsx, locale }), {
    xlsx,
    tables: [{ ...table, rows: [] }],
  });
  if (!result.success) throw new EduplanError("test", "not read back", result.findings);
  expect(result.findings).toEqual([]);
  return result.data;
}

describe("toXlsx", () => {
  it("names the columns for programs and for people, and keeps both in view", async () => {
    const [zh] = await read(await toXlsx(tableOf([full]), { xlsx }));
    expect(zh?.name).toBe("试表");
    expect(zh?.rows[0]).toEqual(columns.map(({ name }) => name));
    expect(zh?.rows[1]?.slice(0, 3)).toEqual(["编号", "名称", "占比"]);
    expect(zh?.freezePane).toEqual({ rows: 2 });
    expect(zh?.autoFilter?.range).toBe("A2:K3");
    const [en] = await read(await toXlsx(tableOf([full]), { xlsx, locale: "en" }));
    expect(en?.name).toBe("the table made");
    expect(en?.rows[1]?.slice(0, 3)).toEqual(["id", "label", "share"]);
  });

  it("writes numbers, dates and truth values as such, and everything else as text", async () => {
    const [sheet] = await read(await toXlsx(tableOf([full]), { xlsx }));
    expect(sheet?.rows[2]).toEqual([
      "a",
      "普惠性幼儿园覆盖率",
      93.5,
      12,
      2025,
      new Date("2025-12-31T00:00Z"),
      true,
      "percent",
      "preschool;primary",
      "力争;a\\;b;\\\\",
      '{"readings":[{"value":5}],"note":"=1+1"}',
    ]);
    expect(sheet?.cells?.get("2,1")?.style?.numFmt).toBe("@");
  });

  it("never makes a formula or an error value of a text", async () => {
    const hostile = ["=1+1", "+1", "-1", "@SUM(A1)", '=HYPERLINK("http://x")', "\t=1", "#N/A", "#DIV/0!", "'=1"];
    const [sheet] = await read(await toXlsx(tableOf(hostile.map((label) => rowOf({ label }))), { xlsx }));
    for (const cell of sheet?.cells?.values() ?? []) {
      expect(cell.formula).toBeUndefined();
      expect(cell.type).not.toBe("error");
    }
    expect(sheet?.rows.slice(2).map((row) => row[1])).toEqual(hostile);
  });

  it("tells on a last sheet what columns and codes mean", async () => {
    const sheets = await read(await toXlsx(tableOf([full]), { xlsx }));
    expect(sheets.at(-1)?.name).toBe("字段说明");
    expect(sheets.at(-1)?.rows).toContainEqual([
      "试表",
      "unit",
      "单位",
      "unit",
      null,
      null,
      null,
      null,
      "school",
      "所",
      "schools",
    ]);
  });

  it("gives every sheet a name that Excel allows", async () => {
    const title = (zh: string, name: string): Table => ({ ...tableOf([]), name, title: { zh, en: name } });
    const tables = [
      title("对照:2025/2030[全部]?*\\", "a"),
      title("对照:2025/2030[全部]?*\\", "b"),
      title("一二三四五六七八九十".repeat(4), "c"),
      title("字段说明", "d"),
      title("'引'", "e"),
      title("History", "f"),
      title("", "g"),
    ];
    const names = (await read(await toXlsx(tables, { xlsx }))).map(({ name }) => name);
    expect(names).toEqual([
      "对照：2025／2030［全部］？＊＼",
      "对照：2025／2030［全部］？＊＼ 2",
      "c",
      "字段说明",
      "’引’",
      "History_",
      "g",
      "字段说明 2",
    ]);
  });

  it("refuses a text that no cell of Excel holds, and says where", async () => {
    const written = toXlsx(tableOf([full, rowOf({ label: "长".repeat(32_768) })]), { xlsx });
    await expect(written).rejects.toThrow(/sheet 试表, cell B4 \(label\) would hold 32768 characters/);
    await expect(toXlsx(tableOf([rowOf({ label: "长".repeat(32_767) })]), { xlsx })).resolves.toBeDefined();
  });

  it("comes back as it was, in either language", async () => {
    const table = tableOf([full, rowOf({ id: "b" }), rowOf({ id: "c", day: "1899-12-30", share: -0.1, met: false })]);
    expect(await roundTrip(table)).toEqual([table]);
    expect(await roundTrip(table, "en")).toEqual([table]);
  });

  it("carries any text", async () => {
    const unit = fc.constantFrom(
      "_x0041_",
      "_",
      "x000D",
      "\r",
      "\n",
      "\u0000",
      "\ufffe",
      "\ud800",
      "\udc00",
      "𠮷",
      "#N/A",
      "=",
      " ",
      "中",
      "<&>\"'",
    );
    const text = fc.oneof(
      fc.array(unit, { maxLength: 6 }).map((parts) => parts.join("")),
      fc.string({ unit: "binary" }),
    );
    const label = text.filter((each) => each.trim() !== "");
    await fc.assert(
      fc.asyncProperty(fc.array(label, { minLength: 40, maxLength: 80 }), async (labels) => {
        const table = tableOf(labels.map((each) => rowOf({ label: each })));
        expect(await roundTrip(table)).toEqual([table]);
      }),
      { numRuns: 8, endOnFailure: true },
    );
  });

  it("carries any value of any type", async () => {
    const cell = {
      share: fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
      schools: fc.integer(),
      year: fc.integer({ min: 1000, max: 9999 }),
      day: fc
        .date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10)),
      met: fc.boolean(),
      words: fc.array(
        fc.string({ minLength: 1 }).filter((word) => word === word.trim()),
        { minLength: 1 },
      ),
      detail: fc
        .jsonValue()
        .filter((value) => value !== null)
        .map((value) => JSON.parse(JSON.stringify(value)) as never),
    };
    await fc.assert(
      fc.asyncProperty(fc.array(fc.record(cell), { minLength: 40, maxLength: 80 }), async (rows) => {
        const table = tableOf(rows.map(rowOf));
        expect(await roundTrip(table)).toEqual([table]);
      }),
      { numRuns: 8, endOnFailure: true },
    );
  });
});

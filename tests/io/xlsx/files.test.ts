import { describe as say } from "eduplan";
import { readXlsxTables, toXlsx, type XlsxLimits } from "eduplan/io";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { workbookOf, xlsx } from "./sheets.ts";
import { full, tableOf } from "./tables.ts";
import { partsOf, sheetOf, textRow, zipOf } from "./zip.ts";

const encode = (text: string) => new TextEncoder().encode(text);

async function faultOf(bytes: Uint8Array, limits?: XlsxLimits): Promise<string> {
  const result = await readXlsxTables(bytes, { xlsx, tables: [tableOf([])], ...(limits && { limits }) });
  if (result.success) throw new Error("was read");
  expect(result.findings).toHaveLength(1);
  return result.findings.map((finding) => `${finding.code} ${say(finding, "en")}`).join();
}

describe("files that are no workbook", () => {
  it.each([
    ["nothing at all", encode(""), "an empty file"],
    ["CSV", encode("\ufeffid,名称\na,甲\n"), "a text file, perhaps CSV; read it by fromCsv"],
    ["JSON", encode('{"id": "a"}'), "a JSON file"],
    [
      "a web page under .xls",
      encode("<html><table>…</table></html>"),
      "a web page, as some sites save tables under .xls",
    ],
    ["XML", encode('<?xml version="1.0"?><Workbook/>'), "an XML file; open it in Excel"],
    ["a PDF", encode("%PDF-1.7"), "a PDF"],
    [
      "old Excel",
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
      "an old Excel file (.xls); open it",
    ],
    ["anything", Uint8Array.from([1, 2, 3, 0, 0]), "a file of an unknown kind"],
    [
      "a Word document",
      zipOf([
        { name: "[Content_Types].xml", text: "<Types/>" },
        { name: "word/document.xml", text: "<w/>" },
      ]),
      "a Word document",
    ],
    [
      "OpenDocument",
      zipOf([{ name: "mimetype", text: "application/vnd.oasis.opendocument.spreadsheet" }]),
      "an OpenDocument file",
    ],
    ["a zipped workbook", zipOf([{ name: "plans.xlsx", text: "PK" }]), "unpack it and read the .xlsx inside"],
  ])("tells %s, and what to do", async (_, bytes, words) => {
    const fault = await faultOf(bytes);
    expect(fault).toContain("io.xlsx-not-a-workbook");
    expect(fault).toContain(words);
  });

  it("tells a password from an old file", async () => {
    const encrypted = await xlsx.writeXlsx({
      sheets: [{ name: "试表", rows: [["id"]] }],
      encryption: { password: "x", spinCount: 10 },
    });
    expect(await faultOf(encrypted)).toContain("io.xlsx-encrypted");
  });

  it("says of a workbook cut off anywhere that it is damaged, and never gives a part of it", async () => {
    const bytes = await toXlsx(tableOf([full]), { xlsx });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 4, max: bytes.length - 1 }), async (length) => {
        expect(await faultOf(bytes.slice(0, length))).toContain("io.xlsx-damaged");
      }),
      { numRuns: 30 },
    );
  });

  it("says so, or reads what stands there, when bytes were changed", async () => {
    const table = tableOf([full]);
    const bytes = await toXlsx(table, { xlsx });
    const change = fc.record({ at: fc.nat(bytes.length - 1), to: fc.nat(255) });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        const changed = bytes.slice();
        for (const { at, to } of changes) changed[at] = to;
        const result = await readXlsxTables(changed, { xlsx, tables: [table] });
        if (result.success) expect(result.data).toEqual([table]);
        else expect(result.findings.length).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });
});

describe("workbooks that would fill the memory", () => {
  const rows = textRow("id") + textRow("a");

  it("reads the smallest workbook", async () => {
    const result = await readXlsxTables(zipOf(partsOf(sheetOf(rows))), { xlsx, tables: [tableOf([])] });
    expect(result).toMatchObject({ success: true, data: [{ rows: [{ id: "a", share: null }] }] });
  });

  it("refuses what its directory says to be too large, unpacked or not", async () => {
    const sheet = (blanks: number) => sheetOf(`${rows}${" ".repeat(blanks)}`);
    const claiming = partsOf(sheet(0)).map((part) => ({ ...part, claimed: 40_000_000 }));
    expect(await faultOf(zipOf(claiming))).toContain("at least 191 MB when unpacked; the limit is 128 MB");
    const bomb = zipOf(partsOf(sheet(20_000_000)));
    expect(bomb.length).toBeLessThan(30_000);
    expect(await faultOf(bomb, { bytes: 10_000_000 })).toContain("at least 20 MB when unpacked; the limit is 10 MB");
  });

  it("refuses a part that is longer than it says, and one that does not say", async () => {
    const sheet = sheetOf(`${rows}${" ".repeat(3_000_000)}`);
    const lying = (claimed: number) =>
      zipOf(partsOf(sheet).map((part) => (part.name.includes("sheet1") ? { ...part, claimed } : part)));
    expect(await faultOf(lying(5000))).toContain("sheet1.xml is not as long as the file says");
    expect(await faultOf(lying(5000), { bytes: 1_000_000 })).toContain("the limit is 1 MB");
    expect(await faultOf(lying(4_000_000))).toContain("sheet1.xml is not as long as the file says");
    expect(await faultOf(lying(0))).toContain("sheet1.xml does not tell its size");
  });

  it("refuses more cells than it is to read, before they are read", async () => {
    const cells = `<row>${"<c/>".repeat(2_000_000)}</row>`;
    expect(await faultOf(zipOf(partsOf(sheetOf(rows + cells))))).toContain(
      "at least 2000002 cells; the limit is 2000000",
    );
    expect(await faultOf(zipOf(partsOf(sheetOf(rows))), { cells: 1 })).toContain("the option limits.cells allows more");
  });

  it("refuses two cells in opposite corners of the sheet", async () => {
    const corner = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
    expect(await faultOf(zipOf(partsOf(sheetOf(rows + corner))))).toContain("io.xlsx-damaged");
  });

  it("refuses parts named twice, encrypted or of another archive, and XML that ends too early", async () => {
    const parts = partsOf(sheetOf(rows));
    expect(await faultOf(zipOf([...parts, ...parts.slice(-1)]))).toContain("holds xl/worksheets/sheet1.xml twice");
    expect(await faultOf(zipOf(parts.map((part) => ({ ...part, flags: 1 }))))).toContain("is encrypted");
    const open = partsOf(sheetOf(rows).replace("</worksheet>", ""));
    expect(await faultOf(zipOf(open))).toContain("sheet1.xml ends too early");
    expect(await faultOf(zipOf(parts.slice(0, 4)))).toContain("io.xlsx-damaged");
  });

  it("reads no sheet a second time, though the workbook lists it a thousand times", async () => {
    const entry = '<sheet name="试表" sheetId="1" r:id="r1"/>';
    const many = partsOf(sheetOf(rows)).map((part) =>
      typeof part.text === "string" ? { ...part, text: part.text.replace(entry, entry.repeat(1000)) } : part,
    );
    const result = await readXlsxTables(zipOf(many), { xlsx, tables: [tableOf([])] });
    expect(result.success).toBe(false);
    expect(result.findings[0]?.code).toBe("io.xlsx-sheet-twice");
  });
});

it("asks for the module and for bytes", async () => {
  const bytes = await workbookOf([["id"], ["a"]]);
  await expect(readXlsxTables(bytes, { tables: [] } as never)).rejects.toThrow(/import \* as xlsx from "hucre\/xlsx"/);
  await expect(readXlsxTables("id" as never, { xlsx, tables: [] })).rejects.toThrow(/Uint8Array/);
});

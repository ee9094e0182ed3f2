import { closest } from "fastest-levenshtein";
import { EduplanError } from "../../model/error.ts";
import type { Finding } from "../../model/finding.ts";
import { faultAt, verbatim } from "../faults.ts";
import { NOWHERE } from "../tables/places.ts";
import type { Table } from "../tables/table.ts";
import { checkFile, fileFault, type XlsxLimits } from "./checkFile.ts";
import { readTableSheet, type SheetTable } from "./readTableSheet.ts";
import { isBlank } from "./readXlsxCell.ts";
import { namesOf, sheetKey } from "./sheetNames.ts";
import { sheetFault } from "./sheetPlace.ts";
import type { XlsxModule, XlsxSheetRead } from "./xlsxModule.ts";

/** What a workbook is read with. */
export interface WorkbookToRead {
  readonly xlsx: XlsxModule;
  /** What its sheets hold. */
  readonly tables: readonly Table[];
  readonly limits?: XlsxLimits | undefined;
  /** Sheets that are there for people and not read. */
  readonly besides: readonly Pick<Table, "name" | "title">[];
  /** Tables whose sheet may be missing. */
  readonly mayBeMissing: (table: Table) => boolean;
}

/** What was read of a workbook; with an error among the findings it is not all there. */
export interface WorkbookRead {
  readonly sheets: readonly SheetTable[];
  readonly findings: readonly Finding[];
}

/**
 * Reads the sheets of a workbook that hold known tables, one after the other, so that no more than one of them is held at a time as the
 * module gives it.
 */
export async function readWorkbook(caller: string, bytes: Uint8Array, options: WorkbookToRead): Promise<WorkbookRead> {
  const { xlsx, tables, limits, besides, mayBeMissing } = options;
  checkArguments(caller, bytes, xlsx);
  const fault = await checkFile(bytes, limits);
  if (fault) return { sheets: [], findings: [fault] };
  const names = await sheetList(bytes, xlsx);
  if ("code" in names) return { sheets: [], findings: [names] };
  const findings: Finding[] = [];
  const sheets: SheetTable[] = [];
  const chosen = new Map<Table, number>();
  let unknown = 0;
  for (const [index, name] of names.entries()) {
    const table = tables.find((each) => namesOf(each).has(sheetKey(name)));
    const first = table && names[chosen.get(table) ?? -1];
    if (table && first !== undefined) {
      findings.push(sheetFault("io.xlsx-sheet-twice", { name }, { first: verbatim(first) }));
    } else if (table) chosen.set(table, index);
    else if (!besides.some((each) => namesOf(each).has(sheetKey(name)))) {
      unknown += 1;
      if (unknown > LOOKED_INTO || (await hasContent(bytes, xlsx, index))) findings.push(unknownSheet(name, tables));
    }
  }
  for (const table of tables) {
    const index = chosen.get(table);
    if (index === undefined) {
      if (!mayBeMissing(table)) findings.push(missingSheet(table, names));
      continue;
    }
    const sheet = await readSheet(bytes, xlsx, index);
    if ("code" in sheet) findings.push(sheet);
    else {
      const read = readTableSheet(sheet, table);
      sheets.push(read);
      findings.push(...read.findings);
    }
  }
  return { sheets, findings };
}

function checkArguments(caller: string, bytes: unknown, xlsx: unknown): void {
  if (typeof (xlsx as Partial<XlsxModule> | undefined)?.readXlsx !== "function") {
    throw new EduplanError(
      "no-xlsx-module",
      `${caller}: pass the module that reads workbooks: import * as xlsx from "hucre/xlsx", then { xlsx }`,
    );
  }
  if (!(bytes instanceof Uint8Array)) {
    throw new EduplanError("not-bytes", `${caller}: the workbook must be given as a Uint8Array of its bytes`);
  }
}

async function sheetList(bytes: Uint8Array, xlsx: XlsxModule): Promise<readonly string[] | Finding> {
  const names: string[] = [];
  try {
    await xlsx.readXlsx(bytes, {
      readStyles: false,
      sheets: ({ name }) => {
        names.push(name);
        return false;
      },
    });
    return names;
  } catch (error) {
    return unreadable(error);
  }
}

async function readSheet(bytes: Uint8Array, xlsx: XlsxModule, wanted: number): Promise<XlsxSheetRead | Finding> {
  try {
    const { sheets } = await xlsx.readXlsx(bytes, { readStyles: true, sheets: ({ index }) => index === wanted });
    return sheets[0] ?? unreadable("a sheet is missing");
  } catch (error) {
    return unreadable(error);
  }
}

/** The module says in English what it stumbled over. */
function unreadable(error: unknown): Finding {
  const text = error instanceof Error ? error.message : String(error);
  return fileFault("io.xlsx-damaged", { detail: verbatim(text.length > 200 ? `${text.slice(0, 197)}…` : text) });
}

/** So many sheets that are none of the tables are looked into. */
const LOOKED_INTO = 20;

/** Whether there is anything in a sheet, be it only that it cannot be read. */
async function hasContent(bytes: Uint8Array, xlsx: XlsxModule, index: number): Promise<boolean> {
  const sheet = await readSheet(bytes, xlsx, index);
  return "code" in sheet || sheet.rows.some((row) => !row.every(isBlank));
}

/** A sheet that is none of the tables is not read; it is told unless there is nothing in it. */
function unknownSheet(name: string, tables: readonly Table[]): Finding {
  const names = tables.flatMap((table) => [table.name, table.title.zh, table.title.en]);
  const params = { nearest: verbatim(closest(name.slice(0, 60), names)) };
  return { ...sheetFault("io.xlsx-unknown-sheet", { name }, params), severity: "warning" };
}

function missingSheet({ name, title }: Table, names: readonly string[]): Finding {
  return faultAt(NOWHERE, "io.xlsx-missing-sheet", [name], {
    name: verbatim(name),
    title,
    found: names.map((each) => each.slice(0, 60)),
  });
}

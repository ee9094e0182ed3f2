import type { Finding } from "../../model/finding.ts";
import { faultAt } from "../faults.ts";
import type { CellProblem } from "../tables/cellText.ts";
import type { CellValue, Column, Row, Table } from "../tables/table.ts";
import { rangeOf } from "./address.ts";
import { isBlank, readXlsxCell } from "./readXlsxCell.ts";
import { type SheetHeader, sheetHeader } from "./sheetHeader.ts";
import { sheetFault, sheetPlace } from "./sheetPlace.ts";
import type { XlsxSheetRead } from "./xlsxModule.ts";

/** A sheet as a table. */
export interface SheetTable {
  readonly table: Table;
  /** The sheet, where its header and each of its rows stand (counted from 0), and where its columns do. */
  readonly sheet: string;
  readonly headerRow: number;
  readonly lines: readonly number[];
  readonly columns: ReadonlyMap<string, number>;
  readonly findings: readonly Finding[];
}

/**
 * Reads a sheet as a table of known columns. Rows without anything in them are passed over, and columns that the sheet lacks are empty.
 * With any error among the findings, the rows are not all there.
 */
export function readTableSheet(sheet: XlsxSheetRead, table: Table): SheetTable {
  const header = sheetHeader(sheet, table);
  const findings: Finding[] = [...header.findings, ...mergedCells(sheet, header)];
  const warnings = new Map<string, { finding: Finding; count: number }>();
  const rows: Row[] = [];
  const lines: number[] = [];
  const width = Math.max(0, ...header.columns.keys()) + 1;
  for (let line = header.firstRow; header.columns.size > 0 && line < sheet.rows.length; line += 1) {
    const cells = sheet.rows[line] ?? [];
    const stray = cells.findIndex((cell, index) => !isBlank(cell) && !hasHeading(sheet, header, index));
    if (stray >= 0) findings.push(sheetFault("io.xlsx-no-heading", sheet, {}, { row: line, column: stray }));
    if (!hasContent(sheet, line, header, width)) continue;
    const row: Record<string, CellValue> = Object.fromEntries(table.columns.map(({ name }) => [name, null]));
    for (const [index, column] of header.columns) {
      const reading = readXlsxCell(cells[index] ?? null, sheet.cells?.get(`${line},${index}`), column);
      const told = (problem: CellProblem) => tell(sheet, table, rows.length, line, index, column, problem);
      if ("problem" in reading) findings.push(told(reading.problem));
      else row[column.name] = reading.value;
      for (const warning of reading.warnings ?? []) {
        const key = `${warning.code} ${column.name}`;
        const known = warnings.get(key);
        if (known) known.count += 1;
        else warnings.set(key, { finding: { ...told(warning), severity: "warning" }, count: 1 });
      }
    }
    rows.push(row);
    lines.push(line);
  }
  for (const { finding, count } of warnings.values()) {
    findings.push({ ...finding, params: { ...finding.params, count } });
  }
  const columns = new Map(Array.from(header.columns, ([index, { name }]) => [name, index]));
  return { table: { ...table, rows }, sheet: sheet.name, headerRow: header.headerRow, lines, columns, findings };
}

/** Whether anything stands above a column in the row that names the columns: what is unknown there has been told already. */
const hasHeading = ({ rows }: XlsxSheetRead, { columns, headerRow }: SheetHeader, index: number): boolean =>
  columns.has(index) || !isBlank(rows[headerRow]?.[index]);

/** A row has content where a cell has a value, or a formula that should have one. */
function hasContent(sheet: XlsxSheetRead, line: number, { columns }: SheetHeader, width: number): boolean {
  for (let index = 0; index < width; index += 1) {
    if (!columns.has(index)) continue;
    if (!isBlank(sheet.rows[line]?.[index])) return true;
    if (sheet.cells?.get(`${line},${index}`)?.formula !== undefined) return true;
  }
  return false;
}

function tell(
  sheet: XlsxSheetRead,
  table: Table,
  row: number,
  line: number,
  column: number,
  { name, title }: Column,
  { code, params }: CellProblem,
): Finding {
  return faultAt(sheetPlace(sheet, { row: line, column }, title), code, [table.name, row, name], params);
}

/** Of merged cells only the first holds what all of them show. Above the header they are only ornament. */
function mergedCells(sheet: XlsxSheetRead, { headerRow, columns }: SheetHeader): readonly Finding[] {
  return (sheet.merges ?? []).flatMap(({ startRow, startCol, endRow, endCol }) => {
    const isInData = endRow >= headerRow && Array.from(columns.keys()).some((at) => at >= startCol && at <= endCol);
    if (!isInData) return [];
    const range = rangeOf(startRow, startCol, endRow, endCol);
    return [sheetFault("io.xlsx-merged", sheet, { range }, { row: startRow, column: startCol })];
  });
}

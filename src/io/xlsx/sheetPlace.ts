import type { Finding, Params } from "../../model/finding.ts";
import type { Bilingual } from "../../model/text.ts";
import { faultAt, type Place } from "../faults.ts";
import { addressOf } from "./address.ts";

/** A cell, by row and column counted from 0. */
export interface SheetCell {
  readonly row: number;
  readonly column: number;
}

/** A sheet, or a cell of it, in words and numbers; `heading` is what the column is called. */
export function sheetPlace(sheet: { readonly name: string }, at?: SheetCell, heading?: Bilingual): Place {
  if (!at) return { words: { zh: `工作表“${sheet.name}”:`, en: `sheet “${sheet.name}”: ` } };
  const address = addressOf(at.row, at.column);
  const zh = heading ? `(${heading.zh})` : "";
  const en = heading ? ` (${heading.en})` : "";
  return {
    words: { zh: `工作表“${sheet.name}”${address}${zh}:`, en: `sheet “${sheet.name}”, ${address}${en}: ` },
    row: at.row + 1,
    cell: address,
  };
}

/** An error at a sheet or one of its cells. */
export function sheetFault(code: string, sheet: { readonly name: string }, params: Params, at?: SheetCell): Finding {
  return faultAt(sheetPlace(sheet, at), code, [sheet.name], params);
}

/** A cell of a table that was read from a sheet; without row or column, or where the sheet lacks it, what is known of its place. */
export function placeInSheet(
  { sheet, table, lines, headerRow, columns }: PlacedSheet,
  row: number | undefined,
  name: string | undefined,
): Place {
  const heading = table.columns.find((column) => column.name === name)?.title;
  const line = row === undefined ? headerRow : lines[row];
  const at = name === undefined ? undefined : columns.get(name);
  if (line === undefined) return sheetPlace({ name: sheet });
  if (at !== undefined) return sheetPlace({ name: sheet }, { row: line, column: at }, heading);
  const zh = `工作表“${sheet}”第${line + 1}行${heading ? `(${heading.zh})` : ""}:`;
  const en = `sheet “${sheet}”, row ${line + 1}${heading ? ` (${heading.en})` : ""}: `;
  return { words: { zh, en }, row: line + 1 };
}

interface PlacedSheet {
  readonly sheet: string;
  readonly table: { readonly columns: readonly { readonly name: string; readonly title: Bilingual }[] };
  readonly headerRow: number;
  readonly lines: readonly number[];
  readonly columns: ReadonlyMap<string, number>;
}

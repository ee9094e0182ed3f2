import type { Finding, Params } from "../../model/finding.ts";
import type { Bilingual } from "../../model/text.ts";
import { faultAt, type Place } from "../faults.ts";
import { addressOf } from "./address.ts";

/** A cell, by row and column counted from 0. */
export interface CellAt {
  readonly row: number;
  readonly column: number;
}

/** A sheet, or a cell of it, in words and numbers; `heading` is what the column is called. */
export function sheetPlace(sheet: { readonly name: string }, at?: CellAt, heading?: Bilingual): Place {
  if (!at) return { words: { zh: `工作表“${sheet.name}”:`, en: `sheet “${sheet.name}”: ` } };
  const address = addressOf(at.row, at.column);
  const zh = heading ? `(${heading.zh})` : "";
  const en = heading ? ` (${heading.en})` : "";
  return {
    words: { zh: `工作表“${sheet.name}”${address}${zh}:`, en: `sheet “${sheet.name}”, ${address}${en}: ` },
    line: at.row + 1,
    column: at.column + 1,
  };
}

/** An error at a sheet or one of its cells. */
export function sheetFault(code: string, sheet: { readonly name: string }, params: Params, at?: CellAt): Finding {
  return faultAt(sheetPlace(sheet, at), code, [sheet.name], params);
}

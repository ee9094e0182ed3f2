import { headerKind } from "./headers.ts";
import type { PrintedRow } from "./infer.ts";

const NUMBERED = /^(\d{1,3})(?:[.、](?!\d)|\)) ?/;

/**
 * Rows that begin with the name, since the class before it is a cell merged with the one above, under their columns: where 14. has stood in
 * the second column, a row that begins with 15. lacks the first.
 */
export function shiftedRows(rows: readonly PrintedRow[]): readonly PrintedRow[] {
  const [header = []] = rows;
  const kind = headerKind(header[0]);
  if (header.length < 3 || (kind !== "group" && kind !== "name")) return rows;
  let last = 0;
  return rows.map((row) => {
    const isShort = row.length < header.length || row.at(-1) === undefined;
    const own = numberOf(row, 0);
    const shifted = isShort && last > 0 && own === last + 1;
    last = (shifted ? own : numberOf(row, 1)) ?? last;
    if (!shifted) return row;
    const cells = [undefined, ...row].slice(0, header.length);
    return [...cells, ...Array.from({ length: header.length - cells.length }, () => undefined)];
  });
}

function numberOf(row: PrintedRow, at: number): number | undefined {
  const number = NUMBERED.exec(row[at]?.text ?? "")?.[1];
  return number === undefined ? undefined : Number(number);
}

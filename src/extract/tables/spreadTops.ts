import { type CellKind, cellKind } from "./cellKind.ts";
import { columnKindOf } from "./crossHeader.ts";
import { headerKind } from "./headers.ts";
import { commonWidth, type PrintedRow } from "./infer.ts";
import type { Stretch } from "./tableEntry.ts";

/**
 * Two rows of headers of which the upper has one cell for several columns, as wide as the rows below them: 覆盖率 and 公办率 over 2020年 and 2025年
 * each. White space between cells tells no spans, so the columns are dealt out evenly. `undefined` when the rows are none such.
 */
export function spreadTops(
  printed: readonly PrintedRow[],
  from: number,
): readonly [PrintedRow, PrintedRow] | undefined {
  const [top, second] = [filled(printed[from]), filled(printed[from + 1])];
  const width = commonWidth(printed.slice(from + 2));
  if (top.length === 0 || second.length <= top.length / 2 || (printed[from]?.length ?? 0) >= width) return undefined;
  if (!top.every((cell) => HEADERS.has(cellKind(cell)))) return undefined;
  if (!second.every((cell) => HEADERS.has(cellKind(cell)) || cellKind(cell) === "word")) return undefined;
  const corners = cornersOf(top);
  const lead = corners.length > 0 ? corners : cornersOf(second);
  const rest = top.slice(corners.length);
  const unders = corners.length > 0 ? second : second.slice(lead.length);
  const tail = rest.slice(rest.findLastIndex((cell) => !isAlone(cell)) + 1);
  const tops = rest.slice(0, rest.length - tail.length);
  const each = unders.length / tops.length;
  if (lead.length === 0 || tops.length < 2 || !Number.isInteger(each) || each < 2) return undefined;
  if (lead.length + unders.length + tail.length !== width || !isRepeated(unders, each)) return undefined;
  const none = (count: number): PrintedRow => Array.from({ length: count }, () => undefined);
  return [
    [...lead, ...tops.flatMap((cell): PrintedRow => [cell, ...none(each - 1)]), ...tail],
    [...none(lead.length), ...unders, ...none(tail.length)],
  ];
}

const HEADERS: ReadonlySet<CellKind> = new Set<CellKind>(["text", "year", "unit"]);

const filled = (row: PrintedRow = []): readonly Stretch[] => row.filter((cell) => cell !== undefined);

/** The cells at the left that head the names of the rows. */
function cornersOf(cells: readonly Stretch[]): readonly Stretch[] {
  let count = 0;
  while (count < cells.length && isCorner(cells[count])) count++;
  return cells.slice(0, count);
}

const AREA = /^(?:各)?(?:县|区|市|旗|州|镇|乡|街道|片区|区域|地区|学校|幼儿园|园所|[()、,])+(?:名称)?$/;

function isCorner(cell: Stretch | undefined): boolean {
  const kind = headerKind(cell);
  return (
    kind === "name" ||
    kind === "group" ||
    kind === "number" ||
    (cell !== undefined && AREA.test(cell.text.replace(/\s/g, "")))
  );
}

/** Whether a header stands over one column only: 属性, 责任单位. */
function isAlone(cell: Stretch): boolean {
  const kind = columnKindOf(cell);
  return kind !== undefined && kind !== "value";
}

/** Whether headers repeat themselves: 2020年 2025年 2020年 2025年. */
export function isRepeated(cells: readonly Stretch[], each: number): boolean {
  return cells.every((cell, index) => index < each || cell.text === cells[index - each]?.text);
}

import { isHeaderRow } from "./headers.ts";
import type { PrintedRow } from "./infer.ts";
import { stretchOf } from "./stretch.ts";
import type { Stretch } from "./tableEntry.ts";

const LEAST_CELLS = 3;
const KEYED = /^(\d{1,2}[.、] ?)?([^:\d][^:]{0,11}|(?:19|20)\d\d年?[^:\d]{0,8}):\s*(?=\S)/;

interface Pair {
  readonly key: Stretch;
  readonly value: Stretch;
}

/**
 * Rows of which each cell says what it is before a colon (指标名称:毛入园率 单位:% 2020年:91.7), as a header and the rows under it;
 * undefined when one row differs from the others, or one alone has no keys that head a table.
 */
export function keyedRows(text: string, rows: readonly PrintedRow[]): readonly PrintedRow[] | undefined {
  const [first, ...others] = rows;
  const top = first && pairsOf(text, first);
  if (top === undefined || top.length < LEAST_CELLS) return undefined;
  if (others.length === 0 && !isHeaderRow(top.map(({ key }) => key))) return undefined;
  const values: PrintedRow[] = [top.map(({ value }) => value)];
  for (const row of others) {
    const pairs = pairsOf(text, row);
    if (pairs?.length !== top.length || pairs.some(({ key }, at) => key.text !== top[at]?.key.text)) return undefined;
    values.push(pairs.map(({ value }) => value));
  }
  return [top.map(({ key }) => key), ...values];
}

function pairsOf(text: string, row: PrintedRow): readonly Pair[] | undefined {
  const pairs: Pair[] = [];
  for (const cell of row) {
    const [whole = "", number = ""] = KEYED.exec(cell?.text ?? "") ?? [];
    const { length } = whole;
    if (cell === undefined || length === 0) return undefined;
    const key = stretchOf(text, cell.start + number.length, cell.start + whole.trimEnd().length - 1);
    const value = stretchOf(text, cell.start + length, cell.end);
    if (key === undefined || value === undefined) return undefined;
    pairs.push({ key, value });
  }
  return pairs;
}

import { type Column, saysBaseline } from "./headers.ts";
import type { Grid } from "./rows.ts";

const PROMISE =
  /^(?:[到至]?(?:19|20)\d\d年(?:底|末|前)?[::]?\s*)?(?:[≥≤<>]|不低于|不少于|不高于|不超过|不得|达到|力争)/;

/**
 * The columns, the earliest year being no baseline when one of its cells is bounded as only a promise is: a value that was
 * measured is not printed `≥95`, nor is 到2022年 its header. A header that calls it the baseline has the last word.
 */
export function settleBaseline({ columns, rows }: Grid): readonly Column[] {
  return columns.map((column, index): Column => {
    if (column.role !== "baseline" || (column.header !== undefined && saysBaseline(column.header))) return column;
    if (/^[到至]/.test(column.header?.text ?? "")) return { ...column, role: "target" };
    const isPromise = rows.some(({ cells }) => cells[index]?.some(({ text }) => PROMISE.test(text)));
    return isPromise ? { ...column, role: "target" } : column;
  });
}

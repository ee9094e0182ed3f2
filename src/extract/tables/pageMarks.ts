import type { Stretch } from "./tableEntry.ts";

const MARK =
  /^(?:[-—–·_]+ ?\d{1,4} ?[-—–·_]+|第 ?\d{1,4} ?页(?: ?[,/]? ?共 ?\d{1,4} ?页)?|\(?续(?:上?表|前页)[^:]{0,20}|\(?接上[页表]\)?)$/;

/** Whether a line is what a page break leaves between the rows of a table: `— 12 —`, 第3页, 续表. */
export function isPageMark(line: Stretch): boolean {
  return line.text.length <= 24 && MARK.test(line.text);
}

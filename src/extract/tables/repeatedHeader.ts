import { cellKind, isFigure } from "./cellKind.ts";
import { columnKindOf } from "./crossHeader.ts";
import type { Line } from "./line.ts";
import { isRepeated } from "./spreadTops.ts";
import { wordsOf } from "./stretch.ts";
import type { Stretch } from "./tableEntry.ts";

const LONGEST = 16;

/**
 * A line with single blanks below a line of headers that repeats the same headers for each time or measure of that line:
 * 新建 改扩建 新建 改扩建 below 县区 2021年 2022年. That they repeat tells that they are headers; `undefined` for any other line.
 */
export function repeatedHeader(text: string, whole: Stretch, above: Line | undefined): Line | undefined {
  if (above?.delimiter !== "space" || above.cells.some((cell) => isFigure(cellKind(cell)))) return undefined;
  const tops = above.cells.filter((cell) => cell !== undefined && columnKindOf(cell) === "value").length;
  if (tops < 2) return undefined;
  const words = wordsOf(text, whole);
  const each = words.length / tops;
  if (!Number.isInteger(each) || each < 2) return undefined;
  const areHeaders = words.every((word) => word.text.length <= LONGEST && !isFigure(cellKind(word)));
  if (!areHeaders || !isRepeated(words, each)) return undefined;
  return { whole, delimiter: "space", cells: words };
}

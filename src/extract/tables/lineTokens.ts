import { cellKind } from "./cellKind.ts";
import type { Line } from "./line.ts";
import { oneLanguageLines } from "./lineLanguages.ts";
import type { Token } from "./lineRows.ts";
import { isPageMark } from "./pageMarks.ts";
import { headersOf } from "./splitCells.ts";
import { squeezed, stretchOf } from "./stretch.ts";
import type { Stretch } from "./tableEntry.ts";
import { isUnit } from "./units.ts";

/** The cells of lines that hold one each: without page marks and translations, a unit below its header with it. */
export function lineTokens(text: string, lines: readonly Line[]): readonly Token[] {
  const printed = lines.flatMap((printedLine, line): Token[] => {
    const { whole } = printedLine;
    if (whole === undefined || isPageMark(whole) || isAside(whole)) return [];
    const cells = headersOf(printedLine) === undefined ? [whole] : printedLine.cells;
    return cells.flatMap((at) => (at === undefined ? [] : [{ at, kind: cellKind(at), line }]));
  });
  return oneLanguageLines(withUnits(text, printed));
}

/** Headers whose unit stands on a line of its own below them, with it: 总投资 and (万元). */
function withUnits(text: string, tokens: readonly Token[]): readonly Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    const unit = /^\(([^()]{1,6})\)$/.exec(squeezed(token.at))?.[1];
    const isBelow = last?.kind === "text" && token.line === last.line + 1 && !/[)。]$/.test(last.at.text);
    const whole =
      isBelow && unit !== undefined && isUnit(unit) ? stretchOf(text, last.at.start, token.at.end) : undefined;
    if (whole === undefined) joined.push(token);
    else joined[joined.length - 1] = { at: whole, kind: cellKind(whole), line: last?.line ?? token.line };
  }
  return joined;
}

/** The end of a header that is wrapped: 〔累计〕 under 年均增长. */
function isAside({ text }: Stretch): boolean {
  return /^[[〔【](?:累计|累计数|累计值|五年累计)[\]〕】](?:\([^()]{1,4}\))?$/.test(text);
}

import { isMeasure } from "./crossHeader.ts";
import { commonWidth, type PrintedRow } from "./infer.ts";
import { isUnit } from "./units.ts";

const PART = /^(?:#|其中)/;

/**
 * Two rows of headers of which the lower, which has lost the places before its cells, holds nothing but units and parts (#专任教师) of what the last of
 * the upper counts: the rows below have a cell more for each part. `undefined` when the rows are none such.
 */
export function partsBelow(
  printed: readonly PrintedRow[],
  from: number,
): readonly [PrintedRow, PrintedRow] | undefined {
  const top = (printed[from] ?? []).filter((cell) => cell !== undefined);
  const below = (printed[from + 1] ?? []).filter((cell) => cell !== undefined);
  const parts = below.filter(({ text }) => PART.test(text));
  const units = below.filter(({ text }) => isUnit(text.replace(/^\((.*)\)$/, "$1")));
  if (top.length < 2 || parts.length === 0 || parts.length + units.length < below.length) return undefined;
  const rows = printed.slice(from + 2).map((row) => row.slice(0, row.findLastIndex((cell) => cell !== undefined) + 1));
  if (top.length + parts.length !== commonWidth(rows)) return undefined;
  const none = (count: number): PrintedRow => Array.from({ length: count }, () => undefined);
  return [
    [...top, ...none(parts.length)],
    [...none(top.length), ...parts],
  ];
}

/**
 * Two rows of headers of which the lower says for each column but the first what is measured of the upper: 年份 学前教育 高中阶段 over 毛入园率(%) 毛入学率(%).
 * `undefined` when the rows are none such.
 */
export function measuresBelow(
  text: string,
  printed: readonly PrintedRow[],
  from: number,
): readonly [PrintedRow, PrintedRow] | undefined {
  const top = printed[from] ?? [];
  const below = (printed[from + 1] ?? []).filter((cell) => cell !== undefined);
  if (top.length < 3 || below.length !== top.length - 1 || top.includes(undefined)) return undefined;
  if (commonWidth(printed.slice(from + 2)) !== top.length) return undefined;
  return below.every((cell) => isMeasure(text, cell)) ? [top, [undefined, ...below]] : undefined;
}

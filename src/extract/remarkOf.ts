import type { LeftOut } from "./draft.ts";
import { hasRemark } from "./tables/cellKind.ts";
import { remarked } from "./tables/remark.ts";
import { partShown } from "./tables/stretch.ts";
import type { TableFigure } from "./tables/tableEntry.ts";

/** 1200(五年累计). */
const SUMMED = /^\s*\((?:[三四五]年|期间)?(?:累计|合计|共计?)\)$/;

/** A figure without what its cell adds to the value, and what becomes of that. */
export interface WithoutRemark {
  readonly figure: TableFigure;
  readonly leftOut: LeftOut;
}

/**
 * A figure whose cell says more than its value: a year beside it dates it, 85%(2021年), and counts more than the header's; anything else,
 * 98%以上(2023年达到97%), is left out. Undefined for a plain cell.
 */
export function remarkOf(figure: TableFigure, plain: string): WithoutRemark | undefined {
  const { cell } = figure;
  const parts = hasRemark(cell) ? remarked(cell.text) : undefined;
  if (parts === undefined) return undefined;
  const value = partShown(plain, cell, 0, parts.value.length);
  const remark = partShown(plain, cell, parts.value.length, cell.text.length);
  const { year } = parts;
  if (year === undefined) {
    const { start, end } = remark;
    const isSum = SUMMED.test(remark.text);
    return {
      figure: { ...figure, cell: value, ...(isSum && { summed: true }) },
      leftOut: { start, end, reason: "no-subject" },
    };
  }
  const isTwice = figure.year !== undefined && figure.year !== year;
  return {
    figure: { ...figure, cell: value, year, dated: remark, ...(isTwice && { twiceDated: true }) },
    leftOut: { start: remark.start, end: remark.end, reason: "date" },
  };
}

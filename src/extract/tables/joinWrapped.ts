import { hasMeasure, isNumbered, nameParts } from "./labels.ts";
import type { Cell } from "./rows.ts";
import { spanOf } from "./stretch.ts";
import type { Stretch } from "./tableEntry.ts";

const LONGEST_NAME = 100;
const UNIT_ALONE = /^\([^()]{1,8}\)$/;
const UNFINISHED = /[的中及和与、,]$/;
/** A line broken within a cell, that of a name and not of what heads it. */
const BREAK = /^\s*<br ?\/?>\s*$/i;
const MEASURE_ALONE = /^(?:比例|占比|比重|数量|总数|人数|数|率)(?:\([^()]{1,8}\))?$/;

/**
 * Joins names that are wrapped over lines: an open bracket, a unit alone in brackets; and, where there are more lines than
 * `stack` values, one that says no measure and ends unfinished, is numbered, or has a bare 比例 below it.
 */
export function joinWrapped(text: string, names: Cell, stack: number): Cell {
  const joined: Stretch[] = [];
  let surplus = names.length - stack;
  for (const line of names) {
    const last = joined.at(-1);
    const whole =
      last !== undefined && continues(text, last, line, surplus, stack) ? spanOf(text, [last, line]) : undefined;
    if (whole === undefined) joined.push(line);
    else {
      joined[joined.length - 1] = whole;
      surplus--;
    }
  }
  return joined;
}

function continues(text: string, last: Stretch, line: Stretch, surplus: number, stack: number): boolean {
  if (line.end - last.start > LONGEST_NAME) return false;
  if (last.text.lastIndexOf("(") > last.text.lastIndexOf(")") || UNIT_ALONE.test(line.text)) return true;
  if (surplus <= 0 || isNumbered(line.text)) return false;
  const isBroken = stack === 1 && BREAK.test(text.slice(last.end, line.start));
  const { label, unit, numbering } = nameParts(text, last);
  if (unit !== undefined || hasMeasure(label.text)) return false;
  return (
    (isBroken && numbering === "none") ||
    numbering === "item" ||
    UNFINISHED.test(label.text) ||
    MEASURE_ALONE.test(line.text)
  );
}

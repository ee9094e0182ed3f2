import { cellKind } from "./cellKind.ts";
import { isNarrowing } from "./joinLabels.ts";
import { hasMeasure, isNumbered, nameParts } from "./labels.ts";
import type { Row } from "./rows.ts";
import { spanOf } from "./stretch.ts";
import type { Stretch } from "./tableEntry.ts";

const LONGEST_NAME = 80;
const SECTION = /^(?:[一二三四五六七八九十]{1,3}[、.,]|[(][一二三四五六七八九十]{1,3}[)]|第)/;
const UNFINISHED = /[的中及和与、,]$/;
const MEASURE_ALONE =
  /^(?:比例|占比|比重|数量|总数|人数|数|率|达标率|合格率|覆盖率|学历比例|以上学历比例)(?:\([^()]{1,8}\))?$/;

/**
 * Rows of which a copy has printed the name in two lines, joined: the first line alone above the values (义务教育学校专任教师中本科以上学历 over
 * 比例(%) 76 85), or the second alone below them. `name` is the column of the names.
 */
export function wrappedRows(text: string, rows: readonly Row[], name: number): readonly Row[] {
  const joined: Row[] = [];
  rows.forEach((row, index) => {
    const alone = lineAlone(row, name);
    const before = joined.at(-1);
    const above = index > 0 ? lineAlone(rows[index - 1], name) : undefined;
    const own = nameOf(row, name);
    const whole =
      above !== undefined && own !== undefined && follows(text, above, own) && goesOn(above, own, rows[index + 1], name)
        ? spanOf(text, [above, own])
        : undefined;
    if (whole !== undefined) {
      joined[joined.length - 1] = { ...row, cells: row.cells.map((cell, at) => (at === name ? [whole] : cell)) };
    } else if (alone !== undefined && before !== undefined && ends(text, nameOf(before, name), alone)) {
      joined[joined.length - 1] = { ...before, tail: alone };
    } else joined.push(row);
  });
  return joined;
}

/** The text of a row that has nothing but one line in its first cells. */
function lineAlone(row: Row | undefined, name: number): Stretch | undefined {
  const filled = (row?.cells ?? []).flatMap((cell, at) => (cell.length > 0 ? [{ cell, at }] : []));
  const [only] = filled;
  const line = filled.length === 1 && only !== undefined && only.at <= name ? only.cell[0] : undefined;
  return line !== undefined && only?.cell.length === 1 && cellKind(line) === "text" ? line : undefined;
}

/** The name of a row with other cells, on one line. */
function nameOf(row: Row | undefined, name: number): Stretch | undefined {
  const cell = row?.cells[name] ?? [];
  const isAlone = (row?.cells ?? []).filter(({ length }) => length > 0).length < 2;
  return cell.length === 1 && !isAlone ? cell[0] : undefined;
}

/** Whether nothing but white space stands between two lines. */
function follows(text: string, above: Stretch, own: Stretch): boolean {
  return own.end - above.start <= LONGEST_NAME && text.slice(above.end, own.start).trim() === "";
}

/** Whether a name goes on from the line above, and the next row does not, as parts under one heading would. */
function goesOn(above: Stretch, own: Stretch, next: Row | undefined, name: number): boolean {
  if (SECTION.test(above.text) || isNumbered(own.text)) return false;
  if (hasMeasure(above.text) || above.text.endsWith(")")) return false;
  const below = nameOf(next, name);
  const isItem = isNumbered(above.text) && below !== undefined && isNumbered(below.text) && hasMeasure(below.text);
  if (UNFINISHED.test(above.text) || isItem) return true;
  return MEASURE_ALONE.test(own.text) && !(below && MEASURE_ALONE.test(below.text));
}

/** Whether a line with a unit in brackets ends a name that has neither unit nor measure. */
function ends(text: string, name: Stretch | undefined, line: Stretch): boolean {
  if (name === undefined || line.end - name.start > 2 * LONGEST_NAME || isNumbered(line.text)) return false;
  const own = nameParts(text, name);
  if (own.unit !== undefined || hasMeasure(own.label.text) || isNarrowing(own.label.text)) return false;
  return nameParts(text, line).unit !== undefined && own.label.text.length > 4;
}

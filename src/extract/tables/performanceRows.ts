import { cellKind, isFigure } from "./cellKind.ts";
import { isClass } from "./gluedRows.ts";
import { headerKind } from "./headers.ts";
import type { PrintedRow } from "./infer.ts";
import type { Grid, Row } from "./rows.ts";
import { squeezed } from "./stretch.ts";
import type { Stretch } from "./tableEntry.ts";

/** The cell before a value that says how it is bounded; the sign of equality bounds nothing. */
const COMPARES = /^(?:[≥≤<>=═]|>=|<=)$/;
const LEVEL = /^[一二三]级指标$/;
const LEAST_LEVELS = 2;
const LEAST_COMPARED = 3;
/** Behind a value stand what was reached, how many points it could have and how many it got. */
const REACHED_AND_POINTS = 3;

/**
 * The rows of a table of performance targets: the sign, the number and the unit of a value, where they stand in cells of their own (≥ | 735 | 人次),
 * as one; and rows whose classes are merged with those above, under their headers.
 */
export function performanceRows(rows: readonly PrintedRow[]): readonly PrintedRow[] {
  const at = rows.findIndex(isLevelled);
  const header = rows[at];
  const kept = header === undefined ? rows : rows.filter((row, index) => index !== at + 1 || !partsValue(header, row));
  const whole = kept.map((row) => (row.some(compares) ? joined(row) : row));
  return header === undefined ? whole : whole.map((row) => (isLevelled(row) ? row : underLevels(header, row)));
}

/** A table of performance targets without a header, told by its signs; undefined where fewer than three rows have one. */
export function comparedGrid(rows: readonly PrintedRow[]): Grid | undefined {
  const read = rows.flatMap((row): readonly Row[] => {
    const at = row.findIndex(compares);
    const name = row[at - 1];
    const value = at > 0 ? joined(row)[at + 1] : undefined;
    if (name === undefined || value === undefined || cellKind(name) !== "text") return [];
    const behind = row.slice(at + 3).filter((cell) => isFigure(cellKind(cell)));
    const reached = behind.length >= REACHED_AND_POINTS ? row[at + 3] : undefined;
    const over = row[at - 2];
    return [{ cells: [over && isClass(over) ? [over] : [], [name], [value], reached ? [reached] : []] }];
  });
  if (read.length < LEAST_COMPARED) return undefined;
  return {
    columns: [{ kind: "group" }, { kind: "name" }, { kind: "value", role: "target" }, { kind: "value", role: "done" }],
    rows: read,
  };
}

/** Whether a row below such a header only parts its column of values, and begins at the left where a copy has lost the places before: 2021年实际值 | 2022年预期值. */
function partsValue(header: PrintedRow, row: PrintedRow): boolean {
  const filled = row.filter((cell) => cell !== undefined);
  const isOverValue = headerKind(header[0]) !== "value" && headerKind(row[0]) === "value";
  return isOverValue && filled.length >= 2 && filled.every((cell) => headerKind(cell) === "value");
}

function compares(cell: Stretch | undefined): boolean {
  return cell !== undefined && COMPARES.test(squeezed(cell));
}

/** A row in which the sign and the unit beside a number have gone into its cell. */
function joined(row: PrintedRow): PrintedRow {
  const at = row.findIndex((cell, index) => compares(cell) && isFigure(cellKind(row[index + 1])));
  const [sign, number, unit] = row.slice(at, at + 3);
  if (at < 0 || sign === undefined || number === undefined) return row;
  // 12 | 月 is by when, and no value.
  const isUnit = unit !== undefined && (cellKind(unit) === "unit" || /^[月日号]$/.test(unit.text));
  const bound = /[=═]$/.test(squeezed(sign)) && !/^[<>]/.test(sign.text) ? "" : squeezed(sign);
  const value = { ...number, text: `${bound}${squeezed(number)}${isUnit ? squeezed(unit) : ""}` };
  return row.map((cell, index) => {
    if (index === at || (isUnit && index === at + 2)) return undefined;
    return index === at + 1 ? value : cell;
  });
}

/** Whether a row is the header of the levels of indicators and of a value. */
function isLevelled(row: PrintedRow): boolean {
  const levels = row.filter((cell) => cell !== undefined && LEVEL.test(squeezed(cell)));
  return levels.length >= LEAST_LEVELS && row.some((cell) => headerKind(cell) === "value");
}

/** A row that begins with its second or third class, or with its name, where those before it are merged with the row above. */
function underLevels(header: PrintedRow, row: PrintedRow): PrintedRow {
  const name = header.findLastIndex((cell) => cell !== undefined && LEVEL.test(squeezed(cell)));
  const first = row.findIndex((cell) => ["value", "number", "word", "none"].includes(cellKind(cell)));
  const short = name + 1 - first;
  if (first < 1 || short < 1 || headerKind(header[name + 1]) !== "value" || row[0] === undefined) return row;
  if (!row.slice(0, first - 1).every((cell) => cell !== undefined && isClass(cell))) return row;
  const cells = [...Array.from({ length: short }, () => undefined), ...row];
  return cells.slice(header.length).some((cell) => cell !== undefined) ? row : cells.slice(0, header.length);
}

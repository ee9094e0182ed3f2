import { findTables } from "../../../src/extract/tables/findTables.ts";
import type { TableEntry, TableFigure } from "../../../src/extract/tables/tableEntry.ts";

/** An entry on one line: [area] groups > name / measure (unit, formal type): figures. */
function show({
  area,
  measure,
  groups,
  label,
  wholeLabel,
  unit,
  formalType,
  figures,
  responsible,
}: TableEntry): string {
  const of = measure === undefined ? "" : ` / ${measure.text}`;
  const where = area === undefined ? "" : `[${area.text}] `;
  const over = groups.map(({ text }) => `${text} > `).join("");
  const whole = wholeLabel === undefined ? "" : ` = ${wholeLabel}`;
  const kind = [unit?.text, formalType?.value].filter((part) => part !== undefined).join(", ");
  const who = responsible === undefined ? "" : ` @ ${responsible.text}`;
  return `${where}${over}${label.text}${whole}${of}${kind === "" ? "" : ` (${kind})`}: ${figures.map(showFigure).join("; ")}${who}`;
}

function showFigure({ cell, role, year, inferred, unit }: TableFigure): string {
  return `${cell.text} ${role}${year === undefined ? "" : ` ${year}`}${unit === undefined ? "" : ` in ${unit.text}`}${inferred ? " inferred" : ""}`;
}

/** The rows of all tables of a text, a table's rows in one list. */
export function rowsOf(text: string): readonly (readonly string[])[] {
  return findTables(text).map(({ entries }) => entries.map(show));
}

import type { Alignment, AlignmentRow, Cell, CellTarget } from "eduplan/align";

/** The row of an indicator; throws when there is none. */
export function rowBy(alignment: Pick<Alignment, "rows">, indicator: string): AlignmentRow {
  const found = alignment.rows.find((row) => row.indicator === indicator);
  if (!found) throw new Error(`no row of ${indicator}`);
  return found;
}

/** The cell of a plan in the row of an indicator. */
export function cellBy(alignment: Pick<Alignment, "rows">, indicator: string, plan: string): Cell {
  const found = rowBy(alignment, indicator).cells.find((cell) => cell.plan === plan);
  if (!found) throw new Error(`no cell of ${plan} on ${indicator}`);
  return found;
}

/** A target by its id, wherever it stands. */
export function targetBy(alignment: Pick<Alignment, "rows">, id: string): CellTarget {
  const found = alignment.rows
    .flatMap(({ cells }) => cells.flatMap(({ targets }) => targets))
    .find(({ target }) => target === id);
  if (!found) throw new Error(`no target ${id}`);
  return found;
}

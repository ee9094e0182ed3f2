import type { RegionTable } from "eduplan/composite";
import fc from "fast-check";

/** A table from columns by id; rows are called r0, r1 …, more is better unless said. */
export function tableOf(
  columns: Readonly<Record<string, readonly (number | null)[]>>,
  { lower = [], years }: { readonly lower?: readonly string[]; readonly years?: readonly number[] } = {},
): RegionTable {
  const count = Math.max(...Object.values(columns).map(({ length }) => length));
  return {
    rows: Array.from({ length: count }, (_, row) => {
      const year = years?.[row];
      return year === undefined ? { region: `r${row}` } : { region: `r${row}`, year };
    }),
    indicators: Object.entries(columns).map(([id, values]) => ({
      id,
      direction: lower.includes(id) ? "lower" : "higher",
      values,
    })),
  };
}

/** Tables of 3 to 12 rows and 2 to 5 indicators, values from 0.01 to 1 in hundredths, none of whose columns is constant. */
export const tables: fc.Arbitrary<RegionTable> = fc
  .tuple(fc.integer({ min: 3, max: 12 }), fc.integer({ min: 2, max: 5 }))
  .chain(([rows, count]) =>
    fc.array(
      fc
        .array(fc.integer({ min: 1, max: 100 }), { minLength: rows, maxLength: rows })
        .filter((column) => new Set(column).size > 1)
        .map((column) => column.map((value) => value / 100)),
      { minLength: count, maxLength: count },
    ),
  )
  .map((columns) => tableOf(Object.fromEntries(columns.map((column, j) => [`x${j}`, column]))));

/** The same table with its rows in reverse. */
export const reversed = (table: RegionTable): RegionTable => ({
  ...table,
  rows: [...table.rows].reverse(),
  indicators: table.indicators.map((each) => ({ ...each, values: [...each.values].reverse() })),
});

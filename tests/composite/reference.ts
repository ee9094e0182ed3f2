import type { RegionTable } from "eduplan/composite";
import { expect } from "vitest";
import type { Columns } from "./asemTable.ts";

export { asemTable, asemTargets, type Columns, referenceIsPresent, referenceOf } from "./asemTable.ts";

/** Columns of a table by indicator. */
export const columnsOf = ({ indicators }: RegionTable): Columns =>
  Object.fromEntries(indicators.map(({ id, values }) => [id, values]));

/** Holds columns against those expected, to 1e-9 relative. */
export function expectColumns(actual: Columns, expected: Columns): void {
  for (const [id, column] of Object.entries(expected)) {
    const off = column.flatMap((value, row) => {
      const found = actual[id]?.[row];
      const same =
        value === null || found === null || found === undefined
          ? value === found
          : Math.abs(found - value) <= 1e-9 * Math.max(1e-3, Math.abs(value));
      return same ? [] : [{ id, row, value, found }];
    });
    expect(off).toEqual([]);
  }
}

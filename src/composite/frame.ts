import type { RegionTable } from "./table.ts";

/** The numbers of a table as the steps work on them: one column for each indicator, `NaN` where a value is missing. Never leaves the room. */
export interface Frame {
  readonly rows: number;
  readonly columns: readonly Float64Array[];
}

/** The numbers of a table, in the order of its indicators. */
export function frameOf({ rows, indicators }: RegionTable): Frame {
  const columns = indicators.map(({ values }) => Float64Array.from(values, (value) => value ?? Number.NaN));
  return { rows: rows.length, columns };
}

/** The same table with other numbers; `NaN` becomes null again. */
export function withFrame(table: RegionTable, { columns }: Frame): RegionTable {
  const indicators = table.indicators.map((indicator, index) => ({
    ...indicator,
    values: Array.from(columns[index] ?? [], (value) => (Number.isNaN(value) ? null : value)),
  }));
  return { ...table, indicators };
}

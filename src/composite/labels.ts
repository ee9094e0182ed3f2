import type { Bilingual } from "../model/text.ts";
import type { RegionTable, TableRow } from "./table.ts";

/** A name as messages write it: the one given, else the id. */
export type Label = string | Bilingual;

/** What the columns and rows of a computation are called, so that a message can name them. */
export interface Labels {
  /** Ids of the columns. */
  readonly ids: readonly string[];
  readonly indicators: readonly Label[];
  readonly regions: readonly Label[];
}

/** The labels of a table. */
export function labelsOf({ indicators, rows }: RegionTable): Labels {
  return {
    ids: indicators.map(({ id }) => id),
    indicators: indicators.map(({ id, name }) => name ?? id),
    regions: rows.map(rowLabel),
  };
}

/** The label of a row; in a panel with its year. */
export function rowLabel({ region, name = region, year }: TableRow): Label {
  if (year === undefined) return name;
  return typeof name === "string" ? `${name} ${year}` : { zh: `${name.zh} ${year}`, en: `${name.en} ${year}` };
}

/** The name of column `j`, as a parameter of a message. */
export const indicatorAt = ({ indicators, ids }: Labels, j: number): Label => indicators[j] ?? ids[j] ?? String(j);

/** The name of row `i`, as a parameter of a message. */
export const regionAt = ({ regions }: Labels, i: number): Label => regions[i] ?? String(i);

import { existsSync, readFileSync } from "node:fs";
import type { RegionTable } from "eduplan/composite";
import { folder as sources } from "../audit/sourceTexts.ts";

/** The folder of reference numbers, beside that of the plans' texts: outputs of another program, not part of the project. */
const folder = new URL("../reference/", sources);

export const referenceIsPresent: boolean = existsSync(new URL("asem-input.json", folder));

/** One file of it; what is in it the tests know. */
export const referenceOf = <Shape>(name: string): Shape =>
  JSON.parse(readFileSync(new URL(`${name}.json`, folder), "utf8"));

/** Columns by indicator or aggregate. */
export type Columns = Readonly<Record<string, readonly (number | null)[]>>;

interface Input {
  readonly units: readonly string[];
  readonly indicators: Readonly<
    Record<string, { direction: number; weight: number; target: number; denominator: string | null; parent: string }>
  >;
  readonly aggregates: Readonly<Record<string, { weight: number; parent: string | null }>>;
  readonly groups: Readonly<Record<string, readonly string[]>>;
  readonly denominators: Columns;
  readonly data: Columns;
}

/** The input of the reference cases as a table, with other values if given. */
export function asemTable(values?: Columns): RegionTable {
  const input = referenceOf<Input>("asem-input");
  return {
    rows: input.units.map((region, row) => ({
      region,
      groups: Object.fromEntries(Object.entries(input.groups).map(([name, group]) => [name, group[row] ?? ""])),
    })),
    indicators: Object.entries(input.indicators).map(([id, { direction, denominator, parent, weight }]) => ({
      id,
      direction: direction === 1 ? "higher" : "lower",
      parent,
      weight,
      ...(denominator !== null && { denominator }),
      values: (values ?? input.data)[id] ?? [],
    })),
    aggregates: Object.entries(input.aggregates).map(([id, { parent, weight }]) => ({
      id,
      weight,
      ...(parent !== null && { parent }),
    })),
    denominators: input.denominators,
  };
}

/** Targets of the reference cases by indicator. */
export const asemTargets = (): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.entries(referenceOf<Input>("asem-input").indicators).map(([id, { target }]) => [id, target]),
  );

import type { PlanRef } from "../model/result.ts";
import type { Bilingual } from "../model/text.ts";

/** One row of a table: a region, and in a panel the year its values are of. */
export interface TableRow {
  /** GB/T 2260 code or any other id; with `year` it is unique in the table. */
  readonly region: string;
  /** The year of the row; in all rows of a panel, in none of a single cross-section. */
  readonly year?: number;
  readonly name?: string | Bilingual;
  /** Groups it belongs to, by the name of the grouping: `{ area: "east", level: "county" }`. */
  readonly groups?: Readonly<Record<string, string>>;
}

/** One column: an indicator with its values, one for each row; null is missing. */
export interface TableIndicator {
  readonly id: string;
  readonly name?: string | Bilingual;
  /** Whether more is better. */
  readonly direction: "higher" | "lower";
  readonly unit?: string;
  /** Id of the aggregate it is part of; directly under the index when absent. */
  readonly parent?: string;
  /** Nominal weight within its parent, not negative; 1 when absent. */
  readonly weight?: number;
  /** Name of the denominator that `denominate` divides it by. */
  readonly denominator?: string;
  readonly values: readonly (number | null)[];
}

/** A level between indicators and index: a pillar or dimension. */
export interface TableAggregate {
  readonly id: string;
  readonly name?: string | Bilingual;
  /** Id of the aggregate above; directly under the index when absent. */
  readonly parent?: string;
  /** Nominal weight within its parent, not negative; 1 when absent. */
  readonly weight?: number;
}

/** A region × indicator table, over years when it is a panel. */
export interface RegionTable {
  readonly rows: readonly TableRow[];
  readonly indicators: readonly TableIndicator[];
  /** The hierarchy between indicators and index, to any depth; without them every indicator stands under the index. */
  readonly aggregates?: readonly TableAggregate[];
  /** Sizes to divide by (population, area), one value for each row. */
  readonly denominators?: Readonly<Record<string, readonly (number | null)[]>>;
  /** The plans the table was made from, whose caveats travel with every result. */
  readonly plans?: readonly PlanRef[];
}

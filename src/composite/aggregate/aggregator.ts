/** What an aggregator may need to know beside values and weights. */
export interface AggregateContext {
  /** For each child whether more is better; `higher` for everything that is normalised. */
  readonly directions: readonly ("higher" | "lower")[];
  /** The year of each row, in a panel. */
  readonly years?: Int32Array;
  readonly rows: number;
}

/**
 * Makes one score a row from the children's columns, in a new column; `NaN` is missing, in and out. Weights are not negative and sum to more than
 * 0; a method that takes a row by itself rescales them over the children that have a value.
 */
export type Aggregator = (
  children: readonly Float64Array[],
  weights: Float64Array,
  context: AggregateContext,
) => Float64Array;

import { kurtosisOf, momentsOf, skewnessOf } from "../moments.ts";

/** When a distribution needs no treatment: |skewness| below the one or excess kurtosis below the other. */
export interface PassRule {
  readonly skewness: number;
  readonly kurtosis: number;
}

/** A distribution held against the rule. */
export interface OutlierTest {
  /** Null where it cannot be computed: fewer than three values (four for kurtosis) or none that differ. */
  readonly skewness: number | null;
  readonly kurtosis: number | null;
  /** Null where neither can be computed. */
  readonly pass: boolean | null;
}

/** Tests a column; `NaN` is missing. Skewness G₁ and excess kurtosis G₂ are the adjusted ones, as in Excel. */
export function outlierTest(column: Float64Array, rule: PassRule): OutlierTest {
  const moments = momentsOf(column);
  const skewness = known(skewnessOf(moments));
  const kurtosis = known(kurtosisOf(moments));
  if (skewness === null) return { skewness, kurtosis, pass: null };
  const pass = Math.abs(skewness) < rule.skewness || (kurtosis !== null && kurtosis < rule.kurtosis);
  return { skewness, kurtosis, pass };
}

const known = (value: number): number | null => (Number.isFinite(value) ? value : null);

/**
 * Brings the furthest value in to the next, on the side the skewness points to, until the rule passes or `limit` values are
 * brought in (all of them when forced). Tied values move together, so a tie may carry the number past the limit.
 */
export function winsorise(column: Float64Array, limit: number, rule: PassRule, forced: boolean): Float64Array {
  let values = column;
  let high = 0;
  let low = 0;
  for (;;) {
    const { skewness, pass } = outlierTest(values, rule);
    if (skewness === null || high + low >= limit || (pass === true && !forced)) return values;
    const next = bringIn(values, skewness >= 0);
    if (next === undefined) return values;
    values = next.values;
    if (skewness >= 0) high = next.count;
    else low = next.count;
  }
}

/** Sets the largest (or smallest) values to the next; how many values that moves. Nothing when no other value is left. */
function bringIn(column: Float64Array, fromAbove: boolean): { values: Float64Array; count: number } | undefined {
  const beyond = (a: number, b: number) => (fromAbove ? a > b : a < b);
  const nowhere = fromAbove ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  let furthest = nowhere;
  for (const value of column) if (beyond(value, furthest)) furthest = value;
  let next = nowhere;
  let count = 0;
  for (const value of column) {
    if (value === furthest) count++;
    else if (beyond(value, next)) next = value;
  }
  if (next === nowhere) return undefined;
  return { values: column.map((value) => (value === furthest ? next : value)), count };
}

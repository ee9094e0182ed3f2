/** Whether a variance divides by n (`population`) or by n − 1 (`sample`). */
export type DeviationKind = "population" | "sample";

/** Count, extremes and central moments of the values that are not `NaN`. */
export interface Moments {
  readonly count: number;
  /** `NaN`, like the extremes, without a value. */
  readonly mean: number;
  readonly min: number;
  readonly max: number;
  /** Σ (x − x̄)ᵏ for k = 2, 3, 4; exactly 0 when all values are equal. */
  readonly sums: readonly [number, number, number];
}

/** The moments of a column in two passes; `NaN` is missing and left out. */
export function momentsOf(values: ArrayLike<number>): Moments {
  let count = 0;
  let total = 0;
  let min = Number.NaN;
  let max = Number.NaN;
  for (let row = 0; row < values.length; row++) {
    const value = values[row] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    count++;
    total += value;
    if (!(value >= min)) min = value;
    if (!(value <= max)) max = value;
  }
  const mean = min === max ? min : total / count;
  let second = 0;
  let third = 0;
  let fourth = 0;
  for (let row = 0; min < max && row < values.length; row++) {
    const off = (values[row] ?? Number.NaN) - mean;
    if (Number.isNaN(off)) continue;
    const square = off * off;
    second += square;
    third += square * off;
    fourth += square * square;
  }
  return { count, mean, min, max, sums: [second, third, fourth] };
}

/** Standard deviation; 0 of one value in a population, `NaN` of one value as a sample. */
export function deviationOf({ count, sums }: Moments, kind: DeviationKind): number {
  return Math.sqrt(sums[0] / (kind === "sample" ? count - 1 : count));
}

/** Adjusted skewness G₁ = g₁ √(n(n−1)) ÷ (n−2), as SAS, SPSS and Excel give it; `NaN` below three values or when all are equal. */
export function skewnessOf({ count: n, sums }: Moments): number {
  if (n < 3 || sums[0] === 0) return Number.NaN;
  const g1 = sums[1] / n / (sums[0] / n) ** 1.5;
  return (g1 * Math.sqrt(n * (n - 1))) / (n - 2);
}

/** Adjusted excess kurtosis G₂ = ((n+1) g₂ + 6)(n−1) ÷ ((n−2)(n−3)); `NaN` below four values or when all are equal. */
export function kurtosisOf({ count: n, sums }: Moments): number {
  if (n < 4 || sums[0] === 0) return Number.NaN;
  const g2 = sums[2] / n / (sums[0] / n) ** 2 - 3;
  return (((n + 1) * g2 + 6) * (n - 1)) / ((n - 2) * (n - 3));
}

/** Product-moment, rank, or concordance (tau-b). */
export type CorrelationMethod = "pearson" | "spearman" | "kendall";

/** A correlation over the rows where both values are there. */
export interface Correlation {
  /** Rows used. */
  readonly count: number;
  /** In [−1, 1]; `NaN` below two rows or when one of the columns is constant over them. */
  readonly value: number;
}

/** The correlation of two columns over the rows where neither is `NaN`. */
export function correlate(left: Float64Array, right: Float64Array, method: CorrelationMethod = "pearson"): Correlation {
  const [a, b] = pairsOf(left, right);
  if (method === "kendall") return { count: a.length, value: tauB(a, b) };
  const value = method === "pearson" ? productMoment(a, b) : productMoment(midRanks(a), midRanks(b));
  return { count: a.length, value };
}

/** The values of both columns in the rows where neither is `NaN`. */
export function pairsOf(left: Float64Array, right: Float64Array): [Float64Array, Float64Array] {
  const both = (_: number, row: number) => !Number.isNaN(left[row]) && !Number.isNaN(right[row]);
  return [left.filter(both), right.filter(both)];
}

/** Ranks from 1, smallest first; ties share the mean of their ranks. */
export function midRanks(values: ArrayLike<number>): Float64Array {
  const order = Array.from(values, (value, row) => ({ value, row })).sort((a, b) => a.value - b.value);
  const ranks = new Float64Array(values.length);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to < order.length && order[to]?.value === order[from]?.value) to++;
    for (const { row } of order.slice(from, to)) ranks[row] = (from + to + 1) / 2;
    from = to;
  }
  return ranks;
}

function productMoment(a: Float64Array, b: Float64Array): number {
  if (isConstant(a) || isConstant(b)) return Number.NaN;
  const meanA = meanOf(a);
  const meanB = meanOf(b);
  let aa = 0;
  let bb = 0;
  let ab = 0;
  for (let row = 0; row < a.length; row++) {
    const offA = (a[row] ?? 0) - meanA;
    const offB = (b[row] ?? 0) - meanB;
    aa += offA * offA;
    bb += offB * offB;
    ab += offA * offB;
  }
  return Math.max(-1, Math.min(1, ab / Math.sqrt(aa * bb)));
}

/** τ_b = (concordant − discordant) ÷ √(pairs untied in a · pairs untied in b). */
function tauB(a: Float64Array, b: Float64Array): number {
  let balance = 0;
  let untiedA = 0;
  let untiedB = 0;
  for (let i = 0; i < a.length; i++) {
    for (let j = 0; j < i; j++) {
      const signA = Math.sign((a[i] ?? 0) - (a[j] ?? 0));
      const signB = Math.sign((b[i] ?? 0) - (b[j] ?? 0));
      balance += signA * signB;
      untiedA += signA * signA;
      untiedB += signB * signB;
    }
  }
  return untiedA === 0 || untiedB === 0 ? Number.NaN : balance / Math.sqrt(untiedA * untiedB);
}

const isConstant = (values: Float64Array): boolean => values.every((value) => value === values[0]);
const meanOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / values.length;

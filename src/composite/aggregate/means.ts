import type { Aggregator } from "./aggregator.ts";

/** Σ w x / Σ w over the children that have a value. */
export const arithmetic: Aggregator = (children, weights, { rows }) => {
  const { sums, shares } = addUp(children, weights, rows);
  for (let row = 0; row < rows; row++) sums[row] = (sums[row] ?? 0) / (shares[row] ?? 0);
  return sums;
};

/** exp(Σ w ln x / Σ w); 0 with a zero among the children, missing with a negative value. */
export const geometric: Aggregator = (children, weights, { rows }) => {
  const { sums, shares } = addUp(children, weights, rows, Math.log);
  for (let row = 0; row < rows; row++) sums[row] = Math.exp((sums[row] ?? 0) / (shares[row] ?? 0));
  return sums;
};

/** Σ w / Σ (w / x); 0 with a zero among the children. */
export const harmonic: Aggregator = (children, weights, { rows }) => {
  const { sums, shares } = addUp(children, weights, rows, (value) => 1 / value);
  for (let row = 0; row < rows; row++) sums[row] = (shares[row] ?? 0) / (sums[row] ?? 0);
  return sums;
};

/** (Σ w x^p / Σ w)^(1/p): 1 is the arithmetic, −1 the harmonic, 0 the geometric mean. */
export function generalised(power: number): Aggregator {
  if (power === 0) return geometric;
  if (power === 1) return arithmetic;
  if (power === -1) return harmonic;
  return (children, weights, { rows }) => {
    const { sums, shares } = addUp(children, weights, rows, (value) => value ** power);
    for (let row = 0; row < rows; row++) sums[row] = ((sums[row] ?? 0) / (shares[row] ?? 0)) ** (1 / power);
    return sums;
  };
}

/** The middle value of the children that have one and whose weight is not zero; weights say no more than that. */
export const median: Aggregator = (children, weights, { rows }) => {
  const counted = children.filter((_, child) => (weights[child] ?? 0) > 0);
  const values = new Float64Array(counted.length);
  return new Float64Array(rows).map((_, row) => {
    let count = 0;
    for (const child of counted) {
      const value = child[row] ?? Number.NaN;
      if (!Number.isNaN(value)) values[count++] = value;
    }
    return middle(values.subarray(0, count).sort());
  });
};

/** The middle of sorted values, the mean of the two middle ones when their number is even; `NaN` of none. */
export function middle(sorted: Float64Array): number {
  const half = sorted.length / 2;
  const high = sorted[Math.floor(half)] ?? Number.NaN;
  return Number.isInteger(half) ? ((sorted[half - 1] ?? Number.NaN) + high) / 2 : high;
}

/** Σ w f(x) and Σ w by row, over the children that have a value; a weight of 0 adds nothing. */
function addUp(
  children: readonly Float64Array[],
  weights: Float64Array,
  rows: number,
  transform?: (value: number) => number,
): { readonly sums: Float64Array; readonly shares: Float64Array } {
  const sums = new Float64Array(rows);
  const shares = new Float64Array(rows);
  for (const [child, values] of children.entries()) {
    const weight = weights[child] ?? 0;
    if (weight === 0) continue;
    for (let row = 0; row < rows; row++) {
      const value = values[row] ?? Number.NaN;
      if (Number.isNaN(value)) continue;
      sums[row] = (sums[row] ?? 0) + weight * (transform ? transform(value) : value);
      shares[row] = (shares[row] ?? 0) + weight;
    }
  }
  return { sums, shares };
}

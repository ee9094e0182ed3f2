import type { Aggregator } from "./aggregator.ts";

/** Σ w x / Σ w over the children that have a value. */
export const arithmetic: Aggregator = (children, weights, { rows }) => {
  const sums = new Float64Array(rows);
  const shares = new Float64Array(rows);
  addUp(children, weights, sums, shares, (value) => value);
  return sums.map((sum, row) => sum / (shares[row] ?? 0));
};

/** exp(Σ w ln x / Σ w); 0 with a zero among the children, missing with a negative value. */
export const geometric: Aggregator = (children, weights, { rows }) => {
  const sums = new Float64Array(rows);
  const shares = new Float64Array(rows);
  addUp(children, weights, sums, shares, Math.log);
  return sums.map((sum, row) => Math.exp(sum / (shares[row] ?? 0)));
};

/** Σ w / Σ (w / x); 0 with a zero among the children. */
export const harmonic: Aggregator = (children, weights, { rows }) => {
  const sums = new Float64Array(rows);
  const shares = new Float64Array(rows);
  addUp(children, weights, sums, shares, (value) => 1 / value);
  return sums.map((sum, row) => (shares[row] ?? 0) / sum);
};

/** (Σ w x^p / Σ w)^(1/p): 1 is the arithmetic, −1 the harmonic, 0 the geometric mean. */
export function generalised(power: number): Aggregator {
  if (power === 0) return geometric;
  if (power === 1) return arithmetic;
  if (power === -1) return harmonic;
  return (children, weights, { rows }) => {
    const sums = new Float64Array(rows);
    const shares = new Float64Array(rows);
    addUp(children, weights, sums, shares, (value) => value ** power);
    return sums.map((sum, row) => (sum / (shares[row] ?? 0)) ** (1 / power));
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

/** Adds w·f(x) of each child to the sums and w to the shares, in the rows where it has a value; a weight of 0 adds nothing. */
function addUp(
  children: readonly Float64Array[],
  weights: Float64Array,
  sums: Float64Array,
  shares: Float64Array,
  transform: (value: number) => number,
): void {
  for (const [child, values] of children.entries()) {
    const weight = weights[child] ?? 0;
    if (weight === 0) continue;
    for (let row = 0; row < sums.length; row++) {
      const value = values[row] ?? Number.NaN;
      if (Number.isNaN(value)) continue;
      sums[row] = (sums[row] ?? 0) + weight * transform(value);
      shares[row] = (shares[row] ?? 0) + weight;
    }
  }
}

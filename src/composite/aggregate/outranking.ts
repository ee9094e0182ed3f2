/** Balances of this size, relative to the weight compared, are ties. */
const tie = 1e-10;

/**
 * Compares every pair of rows a > b once. `balance` is the weight of the children in which a is better less that of those in which b is, over the
 * weight of the children both have: from −1 to 1, 0 in a tie, `NaN` where they have none in common.
 */
export function outranking(
  children: readonly Float64Array[],
  weights: Float64Array,
  directions: readonly ("higher" | "lower")[],
  rows: number,
  visit: (a: number, b: number, balance: number) => void,
): void {
  // Row by row in one array: the values of a pair lie side by side.
  const count = children.length;
  const values = new Float64Array(rows * count);
  children.forEach((child, j) => {
    const sign = directions[j] === "lower" ? -1 : 1;
    for (let row = 0; row < rows; row++) values[row * count + j] = sign * (child[row] ?? Number.NaN);
  });
  for (let a = 1; a < rows; a++) {
    for (let b = 0; b < a; b++) {
      let better = 0;
      let compared = 0;
      for (let j = 0; j < count; j++) {
        const left = values[a * count + j] ?? Number.NaN;
        const right = values[b * count + j] ?? Number.NaN;
        const weight = weights[j] ?? 0;
        if (left > right) {
          better += weight;
          compared += weight;
        } else if (left < right) {
          better -= weight;
          compared += weight;
        } else if (left === right) compared += weight;
      }
      const balance = compared > 0 ? better / compared : Number.NaN;
      visit(a, b, Math.abs(balance) <= tie ? 0 : balance);
    }
  }
}

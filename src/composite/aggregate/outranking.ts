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
  // Places instead of values, row by row: the sign of a difference of whole numbers needs no branch, which the processor would guess wrong half the time.
  const count = children.length;
  const places = new Int32Array(rows * count);
  const there = new Int32Array(rows * count);
  children.forEach((child, j) => {
    const sorted = child.filter((value) => !Number.isNaN(value)).sort();
    const placeOf = new Map<number, number>();
    for (const value of sorted) if (!placeOf.has(value)) placeOf.set(value, placeOf.size);
    const sign = directions[j] === "lower" ? -1 : 1;
    for (let row = 0; row < rows; row++) {
      const place = placeOf.get(child[row] ?? Number.NaN);
      places[row * count + j] = place === undefined ? 0 : sign * place;
      there[row * count + j] = place === undefined ? 0 : 1;
    }
  });
  for (let a = 1; a < rows; a++) {
    for (let b = 0; b < a; b++) {
      let better = 0;
      let compared = 0;
      for (let j = 0, left = a * count, right = b * count; j < count; j++, left++, right++) {
        const difference = (places[left] as number) - (places[right] as number);
        const both = (weights[j] as number) * ((there[left] as number) & (there[right] as number));
        better += both * ((difference >> 31) | (-difference >>> 31));
        compared += both;
      }
      const balance = compared > 0 ? better / compared : Number.NaN;
      visit(a, b, Math.abs(balance) <= tie ? 0 : balance);
    }
  }
}

/** Takes binary noise off decimals: 98.1 − 98 is 0.1, not 0.09999999999999432, and 0.07 is 7 %, not 7.000000000000001 %. */
export function rounded(value: number): number {
  // Whole numbers of up to twelve digits have none, and are the most; the sum makes 0 of −0.
  if (Number.isInteger(value) && value > -1e12 && value < 1e12) return value + 0;
  return Number(value.toPrecision(12));
}

/**
 * A quantile of values in ascending order, interpolated between neighbours (type 7 of Hyndman & Fan 1996, the default of R and NumPy).
 * `at(k)` is the k-th value, from 0.
 */
export function quantileOf(count: number, at: (index: number) => number, probability: number): number {
  const place = (count - 1) * probability;
  const below = Math.floor(place);
  const low = at(below);
  const share = place - below;
  return share === 0 ? low : low + share * (at(below + 1) - low);
}

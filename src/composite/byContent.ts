/** Orders rows of numbers by their first value that differs: the same order, wherever the rows stood. */
export function byContent(left: ArrayLike<number>, right: ArrayLike<number>): number {
  for (let at = 0; at < left.length; at += 1) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

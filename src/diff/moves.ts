/** A run of consecutive members of a sequence that stand together elsewhere in another order of it. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/**
 * The runs that have to be moved to turn one order into another: `order[i]` is where the member at place i goes. What stays
 * is a longest increasing subsequence, so that as few members as possible move; each run that moves as one is told once, by its
 * first place. Of equally long ones, `turned` keeps that of the way back, so that a caller can make both ways the same.
 *
 * Patience sorting, O(n log n); see Fredman (1975), On computing the length of longest increasing subsequences, Discrete
 * Mathematics 11. Nothing but one pass where nothing moves.
 */
export function movedRuns(order: Int32Array, turned: (first: number, other: number) => boolean): readonly Run[] {
  let first = 0;
  while (first < order.length && order[first] === first) first += 1;
  if (first === order.length) return [];
  const inverse = new Int32Array(order.length);
  for (let index = 0; index < order.length; index += 1) inverse[order[index] as number] = index;
  const back = turned(first, inverse[first] as number);
  const stays = increasing(back ? inverse : order);
  const stay = (from: number): boolean => stays[back ? (order[from] as number) : from] === 1;
  const runs: Run[] = [];
  for (let from = first; from < order.length; from += 1) {
    if (stay(from)) continue;
    const to = order[from] as number;
    let count = 1;
    while (from + count < order.length && order[from + count] === to + count && !stay(from + count)) count += 1;
    runs.push({ from, to, count });
    from += count - 1;
  }
  return runs;
}

/** Marks the members of a longest increasing subsequence. */
function increasing(order: Int32Array): Uint8Array {
  const ends: number[] = [];
  const before = new Int32Array(order.length);
  for (let index = 0; index < order.length; index += 1) {
    const value = order[index] as number;
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((order[ends[middle] as number] as number) < value) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? (ends[low - 1] as number) : -1;
    ends[low] = index;
  }
  const marks = new Uint8Array(order.length);
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] as number) marks[at] = 1;
  return marks;
}

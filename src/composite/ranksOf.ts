/** How far two scores may be apart, relative to the largest, and still tie: less than any data tells, more than what runtimes differ by. */
export const TIE: number = 1e-10;

/**
 * Ranks from 1 for the highest score; 0 where it is missing (`NaN`). Scores that differ by no more than `TIE` of the largest absolute
 * score share the best place, and the places after it stay empty (1, 2, 2, 4). With years each year is ranked by itself.
 */
export function ranksOf(scores: Float64Array, years?: Int32Array): Int32Array {
  const ranks = new Int32Array(scores.length);
  if (years === undefined) {
    rank(scores, undefined, ranks);
    return ranks;
  }
  for (const year of new Set(years)) {
    const rows = [...years.keys()].filter((row) => years[row] === year);
    rank(
      Float64Array.from(rows, (row) => scores[row] ?? Number.NaN),
      rows,
      ranks,
    );
  }
  return ranks;
}

/** Ranks some scores and writes the ranks at their rows. */
function rank(scores: Float64Array, rows: readonly number[] | undefined, ranks: Int32Array): void {
  const order = new Uint32Array(scores.length);
  let count = 0;
  let largest = 0;
  for (let place = 0; place < scores.length; place++) {
    const score = scores[place] ?? Number.NaN;
    if (Number.isNaN(score)) continue;
    order[count++] = place;
    largest = Math.max(largest, Math.abs(score));
  }
  const sorted = order.subarray(0, count).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  const tolerance = largest * TIE;
  let best = 0;
  let current = 0;
  for (let place = 0; place < count; place++) {
    const at = sorted[place] ?? 0;
    const score = scores[at] ?? 0;
    if (place === 0 || best - score > tolerance) {
      best = score;
      current = place + 1;
    }
    ranks[rows?.[at] ?? at] = current;
  }
}

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
  const sorted = scores.filter((score) => !Number.isNaN(score)).sort();
  const count = sorted.length;
  const tolerance = TIE * Math.max(Math.abs(sorted[0] ?? 0), Math.abs(sorted[count - 1] ?? 0));
  // The best score of each group of ties, downwards, and the rank of the group.
  const bests = new Float64Array(count);
  const places = new Int32Array(count);
  let groups = 0;
  for (let place = 0; place < count; place++) {
    const score = sorted[count - 1 - place] ?? 0;
    if (groups > 0 && (bests[groups - 1] ?? 0) - score <= tolerance) continue;
    bests[groups] = score;
    places[groups++] = place + 1;
  }
  for (let at = 0; at < scores.length; at++) {
    const score = scores[at] ?? Number.NaN;
    if (!Number.isNaN(score)) ranks[rows?.[at] ?? at] = places[groupOf(score, bests, groups)] ?? 0;
  }
}

/** The last group whose best score is not below the score. */
function groupOf(score: number, bests: Float64Array, groups: number): number {
  let low = 0;
  let high = groups - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((bests[middle] ?? 0) >= score) low = middle;
    else high = middle - 1;
  }
  return low;
}

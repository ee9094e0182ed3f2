import { randomStream } from "../random.ts";
import { TIE } from "./firstPlace.ts";
import { drawWeights, leastOver, middleOf, type WeightBounds } from "./weightBounds.ts";
import type { Weighted } from "./weightedRows.ts";

/** What can be said of a row: whether some allowed weights bring it among the first places, and which. */
export interface Reach {
  readonly reach: "yes" | "no" | "not-found";
  readonly weights: Float64Array | null;
}

/**
 * Which rows some weights bring among the first `top`. Weights are drawn at random: what they find is certain. Rows that are not found are ruled out when so many others are ahead
 * of them under all weights; the rest stays open.
 */
export function weightsForTop(
  table: Weighted,
  top: number,
  bounds: WeightBounds,
  { samples, seed }: { readonly samples: number; readonly seed: number },
): readonly Reach[] {
  const random = randomStream(seed);
  const count = table.rows.length;
  const weights = middleOf(bounds);
  const found: (Float64Array | undefined)[] = new Array(count).fill(undefined);
  const scores = new Float64Array(count);
  for (let draw = 0; draw < samples; draw++) {
    if (draw > 0) drawWeights(weights, bounds, random);
    scores.fill(0);
    table.columns.forEach((column, child) => {
      const weight = weights[child] ?? 0;
      for (let row = 0; row < count; row++) scores[row] = (scores[row] ?? 0) + weight * (column[row] ?? 0);
    });
    const least = scores.slice().sort()[Math.max(0, count - top)] ?? 0;
    scores.forEach((score, row) => {
      if (found[row] === undefined && score >= least - TIE) found[row] = weights.slice();
    });
  }
  const order = [...table.places.keys()].sort((a, b) => (table.places[a] ?? 0) - (table.places[b] ?? 0));
  const isRuledOut = (row: number) => {
    let ahead = 0;
    for (const rival of order) {
      const lead = Float64Array.from(table.columns, (column) => (column[rival] ?? 0) - (column[row] ?? 0));
      if (rival !== row && leastOver(lead, bounds) > TIE && ++ahead >= top) return true;
    }
    return false;
  };
  return found.map((witness, row): Reach => {
    if (witness) return { reach: "yes", weights: witness };
    return { reach: isRuledOut(row) ? "no" : "not-found", weights: null };
  });
}

import { maximise, type UpperLimit } from "../maximise.ts";
import { leastOver, type WeightBounds } from "./weightBounds.ts";

/** Differences of scores below this share of their range are ties, and a tie for first place is first place. */
export const TIE = 1e-9;

/** A column for each child, one value for each row, all present; scaled so that values of one column differ by at most 1. */
type Columns = readonly Float64Array[];

/**
 * Weights within bounds under which a row is first, or null when there are none. The linear programme max t with w·(x_row − x_rival) ≥ t for all rivals is solved over those
 * rivals that have turned out to stand in the way, so that it stays small with thousands of rows: what it finds without the others is no less, so a
 * negative t is a proof, and weights under which nobody else is ahead are a witness.
 */
export function weightsForFirst(
  columns: Columns,
  row: number,
  rivals: Iterable<number>,
  bounds: WeightBounds,
): Float64Array | null {
  const active = new Set<number>();
  for (const rival of rivals) {
    if (rival === row) continue;
    const ahead = differences(columns, rival, row);
    if (leastOver(ahead, bounds) > TIE) return null;
    active.add(rival);
  }
  for (;;) {
    const found = bestFor(columns, row, active, bounds);
    if (found === null || found.margin < -TIE) return null;
    const ahead = mostAhead(columns, row, found.weights);
    if (ahead.by <= TIE || active.has(ahead.row)) return found.weights;
    active.add(ahead.row);
  }
}

interface Best {
  readonly margin: number;
  readonly weights: Float64Array;
}

/** Variables: what each weight has above its lower bound, then the margin above −1, as a margin may be negative. */
function bestFor(columns: Columns, row: number, active: ReadonlySet<number>, bounds: WeightBounds): Best | null {
  const { lower, upper, free } = bounds;
  const size = lower.length;
  const limits: UpperLimit[] = [];
  // Weights that are only proportions may sum to more than 1, and margins to more than −1.
  const lowest = free ? upper.reduce((sum, each) => sum + each, 0) : 1;
  for (const rival of active) {
    const ahead = differences(columns, rival, row);
    const atLower = ahead.reduce((sum, each, child) => sum + each * (lower[child] ?? 0), 0);
    limits.push({ coefficients: [...ahead, 1], atMost: lowest - atLower });
  }
  upper.forEach((high, child) => {
    const coefficients = new Float64Array(size + 1);
    coefficients[child] = 1;
    limits.push({ coefficients, atMost: high - (lower[child] ?? 0) });
  });
  // No margin beyond +1 is asked for, so that the programme is bounded even without rivals.
  limits.push({ coefficients: [...new Float64Array(size), 1], atMost: lowest + 1 });
  if (!free) {
    const left = 1 - lower.reduce((sum, each) => sum + each, 0);
    const [all, none] = [new Float64Array(size + 1).fill(1, 0, size), new Float64Array(size + 1).fill(-1, 0, size)];
    limits.push({ coefficients: all, atMost: left }, { coefficients: none, atMost: -left });
  }
  const optimum = maximise([...new Float64Array(size), 1], limits);
  if (optimum.status !== "optimal") return null;
  return { margin: optimum.value - lowest, weights: lower.map((low, child) => low + (optimum.at[child] ?? 0)) };
}

function differences(columns: Columns, row: number, from: number): Float64Array {
  return Float64Array.from(columns, (column) => (column[row] ?? 0) - (column[from] ?? 0));
}

/** The row that is most ahead of another under given weights. */
function mostAhead(columns: Columns, row: number, weights: Float64Array): { row: number; by: number } {
  const scores = new Float64Array(columns[0]?.length ?? 0);
  columns.forEach((column, child) => {
    const weight = weights[child] ?? 0;
    const own = column[row] ?? 0;
    for (let each = 0; each < scores.length; each++)
      scores[each] = (scores[each] ?? 0) + weight * ((column[each] ?? 0) - own);
  });
  let best = row;
  scores.forEach((score, each) => {
    if (score > (scores[best] ?? 0)) best = each;
  });
  return { row: best, by: scores[best] ?? 0 };
}

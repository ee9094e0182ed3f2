/** The least change of weights by which a rival draws level with the leader. */
export interface Overtaking {
  /**
   * The smallest t such that weights changed by at most t of themselves (0.1: each by up to 10 % up or down, then divided by their sum)
   * let the rival draw level; null when even weights between nothing and the double do not.
   */
  readonly relative: number | null;
  /** The smallest share of all weight that has to be moved from some children to others; null when no weights do it. */
  readonly moved: number | null;
}

/**
 * `gains`: by how much the rival is ahead of the leader in each child (negative where it is behind), on the scale in which the score is a weighted
 * mean; `weights` sum to 1. Both answers are closed: at relative change t the rival's best is Σ w d + t Σ w |d|; and weight is best moved to the child with the
 * largest gain, from those with the least.
 */
export function overtaking(gains: Float64Array, weights: Float64Array): Overtaking {
  let behind = 0;
  let reach = 0;
  gains.forEach((gain, child) => {
    const weight = weights[child] ?? 0;
    behind -= weight * gain;
    reach += weight * Math.abs(gain);
  });
  if (behind <= 1e-12 * reach) return { relative: 0, moved: 0 };
  const relative = behind / reach;
  return { relative: relative < 1 ? relative : null, moved: leastMoved(gains, weights, behind) };
}

function leastMoved(gains: Float64Array, weights: Float64Array, behind: number): number | null {
  const most = Math.max(...gains);
  if (most < 0) return null;
  const worstFirst = Array.from(gains, (gain, child) => ({ gain, weight: weights[child] ?? 0 })).sort(
    (a, b) => a.gain - b.gain,
  );
  let rest = behind;
  let moved = 0;
  for (const { gain, weight } of worstFirst) {
    const step = most - gain;
    if (step * weight >= rest) return moved + rest / step;
    rest -= step * weight;
    moved += weight;
  }
  return moved;
}

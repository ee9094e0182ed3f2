/**
 * The weights that are allowed: each between its bounds, and summing to 1 unless only their proportions matter (`free`), as when each may be so many per cent
 * more or less.
 */
export interface WeightBounds {
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly free: boolean;
}

/** The least value of Σ w d over the allowed weights: what can be had goes to the smallest d first. */
export function leastOver(d: Float64Array, { lower, upper, free }: WeightBounds): number {
  if (free) return d.reduce((sum, each, child) => sum + each * ((each < 0 ? upper : lower)[child] ?? 0), 0);
  let left = 1;
  let least = 0;
  d.forEach((each, child) => {
    left -= lower[child] ?? 0;
    least += each * (lower[child] ?? 0);
  });
  const order = Array.from(d.keys()).sort((a, b) => (d[a] ?? 0) - (d[b] ?? 0));
  for (const child of order) {
    const more = Math.min(left, (upper[child] ?? 0) - (lower[child] ?? 0));
    least += (d[child] ?? 0) * more;
    left -= more;
  }
  return least;
}

/**
 * Weights drawn from the allowed ones: independent and uniform where only proportions matter; else the next station of a walk that moves weight between two random
 * children at a time as far as the bounds let it (hit-and-run over pairs), which comes to be uniform over all allowed weights. `from` is changed.
 */
export function drawWeights(from: Float64Array, { lower, upper, free }: WeightBounds, random: () => number): void {
  if (free) {
    for (const [child, low] of lower.entries()) from[child] = low + random() * ((upper[child] ?? 0) - low);
    return;
  }
  for (let step = 0; step < 4 * from.length; step++) {
    const a = Math.floor(random() * from.length);
    const b = Math.floor(random() * from.length);
    if (a === b) continue;
    const [inA, inB] = [from[a] ?? 0, from[b] ?? 0];
    const least = Math.max(inA - (upper[a] ?? 0), (lower[b] ?? 0) - inB);
    const most = Math.min(inA - (lower[a] ?? 0), (upper[b] ?? 0) - inB);
    const move = least + random() * (most - least);
    from[a] = inA - move;
    from[b] = inB + move;
  }
}

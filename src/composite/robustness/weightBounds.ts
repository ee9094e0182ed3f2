import { EduplanError } from "../../model/error.ts";
import { checkKeys } from "../options.ts";

/**
 * Which weights are allowed. `relative`: each may be changed by that share of itself, as noise on weights does; then only proportions count. `min`, `max`: bounds of the weights as
 * shares of 1, for all or by id.
 */
export type StabilityBounds =
  | { readonly relative: number }
  | {
      readonly min?: number | Readonly<Record<string, number>>;
      readonly max?: number | Readonly<Record<string, number>>;
    };

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

/** Weights in the midst of the allowed ones. */
export function middleOf({ lower, upper, free }: WeightBounds): Float64Array {
  const room = upper.reduce((sum, high, child) => sum + high - (lower[child] ?? 0), 0);
  const left = free ? room / 2 : 1 - lower.reduce((sum, low) => sum + low, 0);
  return lower.map((low, child) => (room > 0 ? low + (left * ((upper[child] ?? 0) - low)) / room : low));
}

/**
 * The bounds of each weight.
 *
 * @throws EduplanError `unknown-option` for bounds outside 0…1, an unknown id, or bounds that no weights keep.
 */
export function resolveBounds(bounds: StabilityBounds, ids: readonly string[], weights: Float64Array): WeightBounds {
  checkKeys("rankStability: bounds", bounds, "relative" in bounds ? ["relative"] : ["min", "max"]);
  if ("relative" in bounds) {
    const { relative } = bounds;
    if (!(relative >= 0 && relative <= 1)) throw mistake(`relative must be from 0 to 1, not ${relative}`);
    return {
      lower: weights.map((each) => each * (1 - relative)),
      upper: weights.map((each) => each * (1 + relative)),
      free: true,
    };
  }
  const lower = boundOf("min", bounds.min ?? 0, ids, 0);
  const upper = boundOf("max", bounds.max ?? 1, ids, 1);
  const crossed = ids.find((_, child) => (lower[child] ?? 0) > (upper[child] ?? 0));
  if (crossed !== undefined) throw mistake(`the minimum of ${crossed} is above its maximum`);
  const [least, most] = [lower, upper].map((each) => each.reduce((sum, bound) => sum + bound, 0));
  if ((least ?? 0) > 1 + 1e-12) throw mistake(`the minima sum to ${least}, more than 1; lower them`);
  if ((most ?? 0) < 1 - 1e-12) throw mistake(`the maxima sum to ${most}, less than 1; raise them`);
  return { lower, upper, free: false };
}

function boundOf(
  name: "min" | "max",
  bound: number | Readonly<Record<string, number>>,
  ids: readonly string[],
  otherwise: number,
): Float64Array {
  if (typeof bound === "object") {
    const unknown = Object.keys(bound).find((id) => !ids.includes(id));
    if (unknown !== undefined)
      throw mistake(`${name} names ${unknown}, which is not weighed here; there are: ${ids.join(", ")}`);
  }
  return Float64Array.from(ids, (id) => {
    const value = typeof bound === "object" ? (bound[id] ?? otherwise) : bound;
    if (value >= 0 && value <= 1) return value;
    throw mistake(`${name} of ${id} must be from 0 to 1, not ${value}`);
  });
}

function mistake(what: string): EduplanError {
  return new EduplanError("unknown-option", `rankStability: bounds: ${what}.`);
}

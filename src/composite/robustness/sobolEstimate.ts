import { rounded } from "../../model/rounded.ts";
import { randomStream } from "../random.ts";
import { quantileOf } from "./quantile.ts";

/** What a model gave at the points of a Sobol' design: at A, at B, and for each factor at A with that factor taken from B. */
export interface SobolRuns {
  readonly a: ArrayLike<number>;
  readonly b: ArrayLike<number>;
  readonly mixed: readonly ArrayLike<number>[];
}

/** Sobol' indices of one factor: shares of the output's variance. */
export interface SobolIndex {
  /** First order S: the share that the factor explains alone. An estimate may fall a little below 0; it is not cut off. */
  readonly first: number;
  /** Total order S_T: the share that goes with the factor in any way, interactions included. */
  readonly total: number;
  /** 5 % and 95 % of the bootstrap; absent where indices are exact or no bootstrap was asked for. */
  readonly firstInterval?: readonly [number, number];
  readonly totalInterval?: readonly [number, number];
}

/** Mean and variance of a model's output, and the indices of its factors in their order. */
export interface SobolEstimate {
  readonly mean: number;
  readonly variance: number;
  /** Null when the output does not vary, so that there is nothing to share out. */
  readonly indices: readonly SobolIndex[] | null;
}

/**
 * First-order indices by Saltelli et al. (2010, Comput. Phys. Commun. 181:259, table 2 b) with the output centred at its mean,
 * S = Σ (f_B − μ)(f_AB − f_A) / nV, total ones by Jansen (1999), S_T = Σ (f_A − f_AB)² / 2nV; μ and V over A and B. Without centring the
 * error grows with the mean of the output. The bootstrap draws whole rows, so that numerators, mean and variance move together (Archer et
 * al. 1997); Sobol' points are better than independent ones, so there its intervals are too wide rather than too narrow.
 */
export function sobolEstimate(runs: SobolRuns, bootstrap: number, seed: number): SobolEstimate {
  const rows = Uint32Array.from({ length: runs.a.length }, (_, row) => row);
  const { mean, variance, first, total } = indicesOver(runs, rows);
  const whole = { mean: rounded(mean), variance: rounded(variance) };
  if (isFlat(mean, variance)) return { ...whole, variance: 0, indices: null };
  const draws = drawn(runs, bootstrap, seed);
  const interval = (values: readonly number[]): readonly [number, number] => {
    const sorted = Float64Array.from(values).sort();
    const at = (index: number) => sorted[index] ?? 0;
    return [rounded(quantileOf(sorted.length, at, 0.05)), rounded(quantileOf(sorted.length, at, 0.95))];
  };
  const indices = runs.mixed.map((_, factor): SobolIndex => {
    const index = { first: rounded(first[factor] ?? 0), total: rounded(total[factor] ?? 0) };
    if (draws.length === 0) return index;
    return {
      ...index,
      firstInterval: interval(draws.map((draw) => draw.first[factor] ?? 0)),
      totalInterval: interval(draws.map((draw) => draw.total[factor] ?? 0)),
    };
  });
  return { ...whole, indices };
}

/** Whether a variance is nothing but rounding: the output is the same everywhere. */
export function isFlat(mean: number, variance: number): boolean {
  return !(variance > 1e-24 * Math.max(1, mean * mean));
}

interface Estimates {
  readonly mean: number;
  readonly variance: number;
  readonly first: Float64Array;
  readonly total: Float64Array;
}

/** The bootstrap's estimates; a draw in which nothing varies has none and is left out. */
function drawn(runs: SobolRuns, bootstrap: number, seed: number): Estimates[] {
  const count = runs.a.length;
  const rows = new Uint32Array(count);
  const draws: Estimates[] = [];
  for (let draw = 0; draw < bootstrap; draw++) {
    const random = randomStream(seed, draw);
    for (let row = 0; row < count; row++) rows[row] = Math.floor(random() * count);
    const estimates = indicesOver(runs, rows);
    if (!isFlat(estimates.mean, estimates.variance)) draws.push(estimates);
  }
  return draws;
}

function indicesOver({ a, b, mixed }: SobolRuns, rows: Uint32Array): Estimates {
  const count = rows.length;
  let sum = 0;
  for (const row of rows) sum += (a[row] ?? 0) + (b[row] ?? 0);
  const mean = sum / (2 * count);
  let squares = 0;
  for (const row of rows) squares += ((a[row] ?? 0) - mean) ** 2 + ((b[row] ?? 0) - mean) ** 2;
  const variance = squares / (2 * count - 1);
  const first = new Float64Array(mixed.length);
  const total = new Float64Array(mixed.length);
  mixed.forEach((output, factor) => {
    let alone = 0;
    let inAll = 0;
    for (const row of rows) {
      const change = (output[row] ?? 0) - (a[row] ?? 0);
      alone += ((b[row] ?? 0) - mean) * change;
      inAll += change * change;
    }
    first[factor] = alone / (count * variance);
    total[factor] = inAll / (2 * count * variance);
  });
  return { mean, variance, first, total };
}
